import type { FormController } from '../../form-controller.ts';

/** What drafts say to people. */
export interface DraftTexts {
  readonly offered: (date: string, time: string) => string;
  readonly goOn: string;
  readonly discard: string;
  /** The names of the buttons where there are several drafts. */
  readonly of: (button: string, date: string, time: string) => string;
  readonly replaces: string;
  readonly continued: string;
  readonly withheld: string;
  readonly discarded: string;
  readonly unreadable: string;
  readonly undo: string;
  readonly saved: (time: string) => string;
  readonly unsaved: string;
  readonly otherTab: string;
}

const spanish: DraftTexts = {
  offered: (date, time) => `Tiene un borrador guardado el ${date} a las ${time}.`,
  goOn: 'Continuar con el borrador',
  discard: 'Descartarlo',
  of: (button, date, time) => `${button}: el del ${date} a las ${time}`,
  replaces:
    'Al continuar, el borrador reemplaza lo que hay ahora en el formulario. Podrá deshacerlo.',
  continued: 'Se puso en el formulario lo que había guardado.',
  withheld: 'Los nombres y los datos de contacto no se guardan: escríbalos de nuevo.',
  discarded: 'Se descartó el borrador.',
  unreadable:
    'Este borrador es de una versión más nueva del formulario. Sigue guardado: recargue la página para continuar con él.',
  undo: 'Deshacer',
  saved: (time) => `Guardado a las ${time} como borrador, en este navegador.`,
  unsaved:
    'Este navegador no pudo guardar un borrador. Envíe lo que escribió antes de cerrar la página.',
  otherTab:
    'Este formulario también está abierto en otra pestaña. Cada pestaña guarda su propio borrador.',
};

export function draftTexts(form: FormController): DraftTexts {
  return form.wording.part('drafts', spanish);
}
