/** What drafts say to people, in the languages of forms. */
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

const es: DraftTexts = {
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

const en: DraftTexts = {
  offered: (date, time) => `You have a draft saved on ${date} at ${time}.`,
  goOn: 'Continue with the draft',
  discard: 'Discard it',
  of: (button, date, time) => `${button}: the one of ${date} at ${time}`,
  replaces: 'The draft takes the place of what is in the form now. You can undo it.',
  continued: 'The form has what was saved.',
  withheld: 'Names and contact data are not kept: write them again.',
  discarded: 'The draft was discarded.',
  unreadable:
    'This draft is of a newer version of the form. It is still there: reload the page to continue with it.',
  undo: 'Undo',
  saved: (time) => `Saved at ${time} as a draft, in this browser.`,
  unsaved: 'This browser could not save a draft. Send what you wrote before you close the page.',
  otherTab: 'This form is also open in another tab. Each tab keeps a draft of its own.',
};

export function draftTexts(language: string): DraftTexts {
  return language.startsWith('en') ? en : es;
}
