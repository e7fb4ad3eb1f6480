import type { MessageTable, Sentences } from './message-table.ts';

// Spanish as Colombian public servants are addressed: plain, «usted», saying what to do. In parts,
// so that a validator which has no numbers does not carry the sentences about numbers.

export const record = {
  'registro-ilegible': 'No pudimos leer este registro. Envíelo de nuevo como texto JSON.',
  'registro-no-es-objeto': 'Envíe el registro como un objeto JSON: { "$schema": "…", … }.',
  'documento-desconocido':
    'Escriba en «$schema» el identificador de un documento conocido, tal como aparece en la guía.',
  'falta-respuesta': 'Complete esta casilla.',
  'casilla-desconocida': 'Este documento no tiene esta casilla. Revise el nombre o retírela.',
} satisfies Sentences;

export const versions = {
  'version-posterior':
    'Este registro es de una versión más nueva. Actualice el programa con que lo lee.',
  'migracion-inexistente': 'Elija una versión a la que este documento se pueda pasar.',
  'perfil-inexistente':
    'Esta versión del documento no tiene ese perfil. Pásela a una más nueva o elija otro perfil.',
} satisfies Sentences;

export const texts = {
  'tipo-texto': 'Escriba aquí un texto.',
  'texto-vacio': 'Escriba una respuesta. Si no la tiene, deje la casilla sin incluir.',
  'texto-largo': ({ sobran = 0 }) =>
    sobran === 1 ? 'Le sobra 1 carácter.' : `Le sobran ${thousands(sobran)} caracteres.`,
} satisfies Sentences;

export const lists = {
  'tipo-lista': 'Escriba aquí una lista, aunque tenga un solo elemento.',
  'lista-vacia': 'Escriba por lo menos un elemento. Si no hay, deje la lista sin incluir.',
  'lista-larga': ({ maximo = 0, sobran = 0 }) =>
    `Puede escribir hasta ${thousands(maximo)} elementos. ${sobran === 1 ? 'Sobra 1' : `Sobran ${thousands(sobran)}`}.`,
} satisfies Sentences;

export const groups = {
  'tipo-grupo': 'Escriba aquí un objeto con sus casillas.',
  'grupo-vacio': 'Complete por lo menos una de estas casillas, o deje el grupo sin incluir.',
  'grupo-grande': ({ maximo = 0, sobran = 0 }) =>
    `Puede incluir hasta ${thousands(maximo)}. ${sobran === 1 ? 'Sobra 1' : `Sobran ${thousands(sobran)}`}.`,
} satisfies Sentences;

export const numbers = {
  'tipo-numero': ({ entero = 0 }) =>
    entero
      ? 'Escriba aquí un número entero, sin comillas.'
      : 'Escriba aquí un número, sin comillas.',
  'numero-fuera-de-rango': ({ minimo, maximo = 0 }) =>
    minimo === undefined || minimo <= Number.MIN_SAFE_INTEGER
      ? `Escriba un número hasta ${thousands(maximo)}.`
      : `Escriba un número entre ${thousands(minimo)} y ${thousands(maximo)}.`,
} satisfies Sentences;

export const choices = {
  'opcion-desconocida': 'Elija una de las respuestas que ofrece la pregunta.',
} satisfies Sentences;

export const affirmations = {
  'tipo-afirmacion': 'Escriba true. Si no es así, deje la casilla sin incluir.',
} satisfies Sentences;

export const publication = {
  'casilla-reservada': 'Retire esta casilla antes de publicar: tiene datos que no se publican.',
  'opcion-no-publicable': 'Con esta respuesta el documento no se puede publicar. Revísela.',
} satisfies Sentences;

export const dates = {
  'fecha-inexistente': 'Escriba una fecha que exista, por ejemplo 29/05/2024.',
} satisfies Sentences;

export const telephones = {
  'telefono-ilegible':
    'Escriba un número de 10 dígitos, por ejemplo 300 000 0101 o 607 000 0101. Si es de otro país, empiece con + y el indicativo.',
} satisfies Sentences;

export const emails = {
  'correo-ilegible': 'Escriba un correo completo, por ejemplo nombre@entidad.gov.co.',
} satisfies Sentences;

/** What only the reading of a typed answer finds; a check of a record never says it. */
export const readings = {
  'fecha-incompleta': 'Escriba el día, el mes y el año, por ejemplo 29/05/2024.',
  'fecha-ilegible': 'Escriba una sola fecha con día, mes y año, por ejemplo 29/05/2024.',
  'telefono-sin-indicativo': ({ digitos = 7 }) =>
    `Este número tiene ${digitos} dígitos. Agregue el indicativo: 60 y el número de su región.`,
  'telefono-varios': 'Deje un solo número de teléfono en esta casilla.',
  'correo-varios': 'Deje un solo correo en esta casilla.',
} satisfies Sentences;

export const links = {
  'enlace-ilegible': 'Escriba la dirección completa, desde https://, sin espacios.',
} satisfies Sentences;

export const identifiers = {
  'nit-ilegible': 'Escriba los nueve dígitos del NIT, un guion y el dígito de verificación.',
  'divipola-ilegible': 'Escriba el código DIVIPOLA: 2 dígitos del departamento o 5 del municipio.',
  'identificador-ilegible':
    'Escriba el identificador con letras sin tilde, números y los signos . _ : / - entre ellos.',
  'huella-ilegible': 'Escriba la huella SHA-256: 64 signos entre 0 y 9 y entre a y f.',
} satisfies Sentences;

/** Colombian Spanish, whole. Made by a call, which a bundle without it drops; spreads it keeps. */
export const esCO: MessageTable = /* @__PURE__ */ (() => ({
  lang: 'es-CO',
  sentences: {
    ...record,
    ...versions,
    ...texts,
    ...lists,
    ...groups,
    ...numbers,
    ...choices,
    ...affirmations,
    ...publication,
    ...dates,
    ...telephones,
    ...emails,
    ...readings,
    ...links,
    ...identifiers,
  },
}))();

/** Written by hand: `Intl` groups four digits in one engine and not in another. */
function thousands(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replace(/(?<=[0-9])(?=(?:[0-9]{3})+$)/g, '.');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}
