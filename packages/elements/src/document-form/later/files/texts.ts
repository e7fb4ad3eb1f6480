import type { FormController } from '../../form-controller.ts';

/** What opening and saving say to people. */
export interface FileTexts {
  readonly open: string;
  readonly hint: string;
  readonly hintJson: string;
  readonly drop: string;
  readonly reading: string;
  readonly replaces: (name: string) => string;
  readonly replace: string;
  readonly keep: string;
  readonly opened: (name: string) => string;
  readonly toCheck: (count: number) => string;
  readonly allChecked: string;
  readonly check: string;
  readonly inFile: string;
  readonly fine: string;
  /** The name of that button: it says of which box. */
  readonly fineFor: (label: string) => string;
  readonly leftovers: (count: number) => string;
  readonly undo: string;
  readonly undone: string;
  readonly download: string;
  readonly onlyJson: string;
  readonly onlyOne: string;
  readonly tooLarge: string;
  readonly failed: string;
  /** Why a record cannot be put into the form, by the reason of `fitRecord`. */
  readonly anotherDocument: string;
  readonly newer: string;
  readonly unreadable: string;
  readonly exportFailed: string;
}

const spanish: FileTexts = {
  open: 'Abrir un archivo',
  hint: 'Una copia que descargó de aquí, o el documento ya diligenciado. También puede soltar el archivo sobre el formulario.',
  hintJson:
    'Una copia que descargó de aquí (.json). También puede soltar el archivo sobre el formulario.',
  drop: 'Suelte aquí el archivo para abrirlo',
  reading: 'Leyendo el archivo…',
  replaces: (name) =>
    `El formulario ya tiene respuestas. Si abre «${name}», el archivo las reemplaza.`,
  replace: 'Reemplazar las respuestas',
  keep: 'Dejar las que están',
  opened: (name) => `Se abrió «${name}».`,
  toCheck: (count) => (count === 1 ? 'Revise esta casilla:' : `Revise estas ${count} casillas:`),
  allChecked: 'No quedan casillas por revisar.',
  check: 'Revise que sea la respuesta de esta casilla.',
  inFile: 'En el archivo dice:',
  fine: 'Está bien así',
  fineFor: (label) => `Está bien así: ${label}`,
  leftovers: (count) =>
    count === 1
      ? 'Un texto del archivo no tiene casilla'
      : `${count} textos del archivo no tienen casilla`,
  undo: 'Deshacer',
  undone: 'El formulario quedó como estaba.',
  download: 'Descargar una copia',
  onlyJson: 'Aquí solo se puede abrir una copia descargada de este formulario (.json).',
  onlyOne: 'Elija un solo archivo.',
  tooLarge: 'El archivo es demasiado grande para este formulario. Revise que sea el correcto.',
  failed:
    'El archivo no se pudo leer. Revise su conexión y que sea el archivo correcto, e inténtelo de nuevo.',
  anotherDocument: 'El archivo no es una copia de este formulario. Revise que sea el correcto.',
  newer:
    'El archivo es de una versión más nueva de este formulario. Recargue la página e inténtelo de nuevo.',
  unreadable:
    'El archivo está dañado o no es una copia de este formulario. Revise que sea el correcto.',
  exportFailed:
    'La copia no se pudo hacer en ese formato. Inténtelo de nuevo, o descargue la otra.',
};

export function fileTexts(form: FormController): FileTexts {
  return form.wording.part('files', spanish);
}
