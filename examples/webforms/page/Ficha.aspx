<!doctype html>
<html lang="es-CO">
  <head>
    <meta http-equiv="content-type" content="text/html; charset=iso-8859-1">
    <title>Gestión del conocimiento</title>
    <script src="Scripts/ficha-leccion.classic.js"></script>
    <script src="Scripts/ficha.js" defer></script>
  </head>
  <body>
    <!-- What ASP.NET makes of <form runat="server">: one form around the whole page. -->
    <form method="post" action="./Ficha.aspx" id="form1">
      <div class="aspNetHidden">
        <input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="dDwtMTI3OTMzNDM4NDs7Pg==">
      </div>
      <h1>Gestión del conocimiento</h1>
      <p><label for="buscar">Buscar en el portal</label> <input id="buscar" name="ctl00$buscar"></p>
      <ficha-leccion name="ficha">
        <p slot="aviso">La entidad trata sus datos según su política de tratamiento.</p>
      </ficha-leccion>
      <p><input type="submit" name="ctl00$enviar" value="Enviar la ficha"></p>
      <p role="status" id="resultado"></p>
    </form>
    <!-- Code-behind writes its answer here: { "record": …, "issues": […] } or { "id": "…" }. -->
    <script type="application/json" id="respuesta">null</script>
  </body>
</html>
