import { type Html, html } from './html.ts';
import { layout } from './layout.ts';

/** Why a ficha without script was not read, and what to do. */
const problems = {
  400: 'La ficha no llegó completa. Vuelva a la página anterior y envíela otra vez.',
  403: 'La ficha llegó desde otra página. Diligénciela en este portal.',
  413: 'La ficha es demasiado grande. Vuelva a la página anterior y acorte los textos más largos.',
  415: 'La ficha no llegó como la envía este portal. Diligénciela aquí.',
  500: 'El servicio falló. Vuelva a la página anterior y envíe la ficha otra vez: no queda guardada dos veces.',
} as const;

export type SendingProblem = keyof typeof problems;

export const isSendingProblem = (status: unknown): status is SendingProblem =>
  typeof status === 'number' && Object.hasOwn(problems, status);

/** The page for what could not even be read; nothing of what was sent is said back. */
export function problemPage(problem: SendingProblem): Html {
  return layout(
    'Error: La ficha no se recibió',
    html`<h1>La ficha no se recibió</h1>
<p class="notice">${problems[problem]}</p>
<p><a href="/">Ir al formulario</a></p>`,
  );
}
