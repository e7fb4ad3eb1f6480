import { grouped } from '../languages/grouped.ts';
import type { FailureReason } from './submission.ts';

/** What the form itself says, apart from the document's own words. */
export interface InterfaceTexts {
  readonly requiredLegend: string;
  /** The link to the entity's policy, below its notice. */
  readonly policy: string;
  readonly summaryTitle: string;
  readonly errorPrefix: string;
  readonly number: string;
  readonly keepNumber: string;
  readonly remove: string;
  readonly moveUp: string;
  readonly moveDown: string;
  readonly undo: string;
  /** Beside a box that was brought into its normal form. */
  readonly normalized: (typed: string) => string;
  /** The error of a box whose normal form was undone: only that form can be sent. */
  readonly literal: (shown: string) => string;
  /** Where `2.283` may be thousands or thousandths; no `decimals` where only whole numbers are asked. */
  readonly ambiguousNumber: (thousands: string, decimals: string) => string;
  readonly fraction: string;
  readonly noNumber: string;
  readonly undone: string;
  readonly counter: (count: number, maximum: number) => string;
  readonly added: (count: number) => string;
  readonly removed: (left: number) => string;
  /** Beside the button that brings it back. */
  readonly removedEntry: (name: string) => string;
  readonly restored: (count: number) => string;
  /** How many of the boxes that the profile asks for are answered. */
  readonly progress: (answered: number, asked: number) => string;
  /** At a statement that makes another box needless. */
  readonly setAside: (box: string) => string;
  /** At a box that the host filled in and keeps. */
  readonly lockedByHost: string;
  readonly moved: (position: number, count: number) => string;
  readonly failures: { readonly [Reason in FailureReason]: string };
  readonly failureTitle: string;
  /** In place of the boxes, where what the host has configured could not be loaded. */
  readonly unopened: string;
  /** For an issue of a service that brings neither a sentence nor a code of ours. */
  readonly unexplained: string;
}

export const esCOTexts: InterfaceTexts = {
  requiredLegend: 'Las casillas marcadas con asterisco (*) son obligatorias.',
  policy: 'Política de tratamiento de datos personales',
  summaryTitle: 'Hay algo por corregir',
  errorPrefix: 'Error:',
  number: 'Número:',
  keepNumber: 'Guarde este número: con él puede preguntar por su envío.',
  remove: 'Quitar',
  moveUp: 'Subir',
  moveDown: 'Bajar',
  undo: 'Deshacer',
  normalized: (typed) => `Así se guardará. Usted escribió «${typed}».`,
  literal: (shown) => `Para enviar, escríbalo así: ${shown}.`,
  ambiguousNumber: (thousands, decimals) =>
    decimals
      ? `Si son miles, escriba ${thousands}. Si son decimales, escriba ${decimals}.`
      : `Escriba el número sin separar los miles: ${thousands}.`,
  fraction: 'Escriba un número entero, sin decimales.',
  noNumber: 'Escriba solo el número, con cifras. Por ejemplo: 1250.',
  undone: 'Quedó como usted lo escribió.',
  counter: (count, maximum) => `${grouped(count, '.')} de ${grouped(maximum, '.')} caracteres`,
  added: (count) => `Se agregó una casilla. Ahora hay ${count}.`,
  removed: (left) => (left === 1 ? 'Se quitó. Queda 1.' : `Se quitó. Quedan ${left}.`),
  removedEntry: (name) => `Quitó «${name}».`,
  restored: (count) => `Se recuperó. Ahora hay ${count}.`,
  progress: (answered, asked) =>
    asked === 1
      ? `${answered} de 1 casilla obligatoria respondida`
      : `${answered} de ${asked} casillas obligatorias respondidas`,
  setAside: (box) =>
    `Lo que escribió en «${box}» no se enviará. Si quita esta marca, vuelve a su lugar.`,
  lockedByHost: 'La completa su entidad.',
  moved: (position, count) => `Ahora está en el lugar ${position} de ${count}.`,
  failureTitle: 'No se pudo enviar',
  unopened:
    'No se pudo cargar todo el formulario. Revise su conexión y abra la página de nuevo; si sigue igual, avise a quien administra el portal.',
  unexplained: 'El servicio no aceptó esta respuesta. Revísela.',
  failures: {
    network:
      'No hubo conexión con el servicio. Todo lo que escribió sigue aquí. Revise su conexión y envíe de nuevo.',
    session:
      'Su sesión terminó o no tiene permiso. Todo lo que escribió sigue aquí. Inicie sesión en otra pestaña y envíe de nuevo.',
    rejected:
      'El servicio no aceptó este envío. Todo lo que escribió sigue aquí: cópielo y avise a quien administra el portal.',
    server:
      'El servicio no pudo recibir su envío en este momento. Todo lo que escribió sigue aquí. Espere unos minutos y envíe de nuevo.',
  },
};
