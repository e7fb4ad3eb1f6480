import { fichaLeccionV2Form } from '@ficha-leccion/schema';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';

const { received, another } = fichaLeccionV2Form.texts;

/** The acknowledgement for who sent a ficha without script: its number, and nothing of what it says. */
export function receivedPage(id: string): Html {
  return layout(
    received,
    html`<h1>${received}</h1>
<p>Número: <strong>${id}</strong>. Guárdelo para preguntar por ella.</p>
<p><a href="/">${another}</a></p>`,
  );
}
