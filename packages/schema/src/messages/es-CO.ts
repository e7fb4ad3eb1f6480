import type { MessageTable } from './message-table.ts';

/** Spanish as Colombian public servants are addressed: plain, «usted», saying what to do. */
export const esCO: MessageTable = {
  lang: 'es-CO',
  sentences: {
    'registro-ilegible': 'No pudimos leer este registro. Envíelo de nuevo como texto JSON.',
    'registro-no-es-objeto': 'Envíe el registro como un objeto JSON: { "$schema": "…", … }.',
    'documento-desconocido':
      'Escriba en «$schema» el identificador de un documento conocido, tal como aparece en la guía.',
    'falta-respuesta': 'Complete esta casilla.',
    'casilla-desconocida': 'Este documento no tiene esta casilla. Revise el nombre o retírela.',
    'tipo-texto': 'Escriba aquí un texto.',
    'tipo-lista': 'Escriba aquí una lista, aunque tenga un solo elemento.',
    'tipo-grupo': 'Escriba aquí un objeto con sus casillas.',
    'texto-vacio': 'Escriba una respuesta. Si no la tiene, deje la casilla sin incluir.',
    'texto-largo': ({ sobran = 0 }) =>
      sobran === 1 ? 'Le sobra 1 carácter.' : `Le sobran ${thousands(sobran)} caracteres.`,
    'lista-vacia': 'Escriba por lo menos un elemento. Si no hay, deje la lista sin incluir.',
    'lista-larga': ({ maximo = 0, sobran = 0 }) =>
      `Puede escribir hasta ${thousands(maximo)} elementos. ${sobran === 1 ? 'Sobra 1' : `Sobran ${thousands(sobran)}`}.`,
    'opcion-desconocida': 'Elija una de las respuestas que ofrece la pregunta.',
    'fecha-inexistente': 'Escriba una fecha que exista, por ejemplo 29/05/2024.',
    'fecha-incompleta': 'Escriba el día, el mes y el año, por ejemplo 29/05/2024.',
    'fecha-ilegible': 'Escriba una sola fecha con día, mes y año, por ejemplo 29/05/2024.',
    'telefono-ilegible':
      'Escriba un número de 10 dígitos, por ejemplo 300 000 0101 o 607 000 0101. Si es de otro país, empiece con + y el indicativo.',
    'telefono-sin-indicativo': ({ digitos = 7 }) =>
      `Este número tiene ${digitos} dígitos. Agregue el indicativo: 60 y el número de su región.`,
    'telefono-varios': 'Deje un solo número de teléfono en esta casilla.',
    'correo-ilegible': 'Escriba un correo completo, por ejemplo nombre@entidad.gov.co.',
    'correo-varios': 'Deje un solo correo en esta casilla.',
  },
};

/** Written by hand: `Intl` groups four digits in one engine and not in another. */
function thousands(value: number): string {
  return String(value).replace(/(?<=[0-9])(?=(?:[0-9]{3})+$)/g, '.');
}
