import { type Html, html } from './html.ts';
import { layout } from './layout.ts';

/** The page for who did not give the password of the administration. */
export function passwordPage(): Html {
  return layout(
    'Falta la autorización',
    html`<h1>Falta la autorización</h1>
<p>Esta página es solo para quien administra las fichas. Recárguela y escriba como contraseña la clave de administración; el nombre de usuario puede quedar vacío.</p>`,
  );
}
