type Params = Readonly<Record<string, number>>;

const sentences = {
  'archivo-vacio': () => 'No hay texto. Escriba en él un registro JSON.',
  'archivo-no-utf8': () => 'El texto no está en UTF-8. Guárdelo de nuevo con esa codificación.',
  'archivo-con-nulos': ({ linea, columna }) =>
    `El texto trae bytes nulos (línea ${linea}, columna ${columna}). Guárdelo de nuevo en UTF-8.`,
  'json-ilegible': ({ linea, columna }) =>
    `El texto no es JSON. Revise la línea ${linea}, columna ${columna}.`,
} satisfies Record<string, (params: Params) => string>;

/** Why a text holds no record. These codes are this command's own; records have the validators'. */
export type UnreadableCode = keyof typeof sentences;

/** What is wrong with a text that holds no record. */
export interface Unreadable {
  readonly code: UnreadableCode;
  readonly params: Params;
}

/** The sentence for a text that holds no record. */
export function unreadableSentence({ code, params }: Unreadable): string {
  const sentence: (params: Params) => string = sentences[code];
  return sentence(params);
}
