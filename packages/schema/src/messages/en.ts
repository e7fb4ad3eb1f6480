import type { MessageTable } from './message-table.ts';

/** English, for developers and for portals that offer the form in English. */
export const en: MessageTable = {
  lang: 'en',
  sentences: {
    'registro-ilegible': 'This record could not be read. Send it again as JSON text.',
    'registro-no-es-objeto': 'Send the record as a JSON object: { "$schema": "…", … }.',
    'documento-desconocido': 'Put the identifier of a known document in "$schema".',
    'version-posterior': 'This record is of a newer version. Update the program that reads it.',
    'migracion-inexistente': 'Choose a version to which this document can be brought.',
    'perfil-inexistente':
      'This version of the document has no such profile. Migrate it, or choose another profile.',
    'falta-respuesta': 'Fill in this box.',
    'casilla-desconocida': 'This document has no such box. Check its name or remove it.',
    'tipo-texto': 'Enter a text here.',
    'tipo-lista': 'Enter a list here, even if it has a single entry.',
    'tipo-grupo': 'Enter an object with its boxes here.',
    'tipo-numero': ({ entero = 0 }) =>
      entero
        ? 'Enter a whole number here, without quotes.'
        : 'Enter a number here, without quotes.',
    'tipo-afirmacion': 'Enter true. If it is not so, leave the box out.',
    'grupo-vacio': 'Fill in at least one of these boxes, or leave the group out.',
    'grupo-grande': ({ maximo = 0, sobran = 0 }) =>
      `You can include up to ${maximo}. Remove ${sobran}.`,
    'casilla-reservada': 'Remove this box before publishing: it holds data that are not published.',
    'opcion-no-publicable': 'With this answer the document may not be published. Check it.',
    'numero-fuera-de-rango': ({ minimo, maximo = 0 }) =>
      minimo === undefined || minimo <= Number.MIN_SAFE_INTEGER
        ? `Enter a number up to ${maximo}.`
        : `Enter a number from ${minimo} to ${maximo}.`,
    'enlace-ilegible': 'Enter the whole address, from https:// on, without blanks.',
    'nit-ilegible': 'Enter the nine digits of the NIT, a hyphen and the check digit.',
    'divipola-ilegible':
      'Enter the DIVIPOLA code: 2 digits of the department or 5 of the municipality.',
    'identificador-ilegible':
      'Enter the identifier with letters without accents, digits and . _ : / - between them.',
    'huella-ilegible': 'Enter the SHA-256 digest: 64 characters from 0 to 9 and from a to f.',
    'texto-vacio': 'Enter an answer. If there is none, leave the box out.',
    'texto-largo': ({ sobran = 0 }) =>
      sobran === 1 ? 'Remove 1 character.' : `Remove ${sobran} characters.`,
    'lista-vacia': 'Enter at least one entry. If there is none, leave the list out.',
    'lista-larga': ({ maximo = 0, sobran = 0 }) =>
      `You can enter up to ${maximo} entries. Remove ${sobran}.`,
    'opcion-desconocida': 'Choose one of the answers that the question offers.',
    'fecha-inexistente': 'Enter a date that exists, for example 29/05/2024.',
    'fecha-incompleta': 'Enter day, month and year, for example 29/05/2024.',
    'fecha-ilegible': 'Enter a single date with day, month and year, for example 29/05/2024.',
    'telefono-ilegible':
      'Enter a number of 10 digits, for example 300 000 0101. If it is foreign, start with + and the country code.',
    'telefono-sin-indicativo': ({ digitos = 7 }) =>
      `This number has ${digitos} digits. Add the area code: 60 and the number of your region.`,
    'telefono-varios': 'Leave a single telephone number in this box.',
    'correo-ilegible': 'Enter a complete address, for example name@entity.gov.co.',
    'correo-varios': 'Leave a single address in this box.',
  },
};
