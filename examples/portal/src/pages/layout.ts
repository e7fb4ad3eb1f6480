import { type Html, html } from './html.ts';

/** The frame of every page. */
export function layout(title: string, main: Html): Html {
  return html`<!doctype html>
<html lang="es-CO">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Entidad Ejemplo</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/portal.css">
</head>
<body>
<header>
<p class="entity">Entidad Ejemplo</p>
<nav aria-label="Principal"><a href="/">Enviar una ficha</a> <a href="/lecciones">Lecciones compartidas</a></nav>
</header>
<main>
${main}
</main>
<footer><p>Esta entidad no existe: es un ejemplo para quienes integran la ficha en su portal.</p></footer>
</body>
</html>
`;
}
