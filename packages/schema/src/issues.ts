import type { RuleCode } from '../generated/rule-codes.ts';
import type { Pointer } from './dialect/pointer.ts';

/**
 * Every code that comes of a record's structure, with what raises it; rules bring theirs along. Codes are stable API: a program may compare them, a
 * person reads the sentence that a message table has for them.
 */
export const codes = {
  'registro-ilegible': 'The value cannot be read at all (a getter threw, a proxy refused).',
  'registro-no-es-objeto': 'The record is not a JSON object.',
  'documento-desconocido': '`$schema` names no document and version that is known here.',
  'version-posterior': '`$schema` names a version that is newer than every one known here.',
  'migracion-inexistente': 'There is no way between the two versions of a document.',
  'perfil-inexistente': 'The document or version has no such profile.',
  'falta-respuesta': 'A box that the profile requires is absent.',
  'casilla-desconocida': 'A key that the document does not have.',
  'tipo-texto': 'A text was expected.',
  'tipo-lista': 'A list was expected.',
  'tipo-grupo': 'An object was expected.',
  'tipo-numero': 'A number was expected; `params.entero` is 1 where only whole numbers are.',
  'tipo-afirmacion': 'Only `true` is an answer; what is not affirmed is an absent key.',
  'grupo-vacio': 'A group without one box; an empty group is an absent key.',
  'grupo-grande': 'A group over its limit of entries; params `maximo` and `sobran`.',
  'casilla-reservada': 'A box that a record to be published may not have.',
  'opcion-no-publicable': 'An answer with which the record may not be published.',
  'numero-fuera-de-rango': 'A number under `minimo` or over `maximo` (params).',
  'enlace-ilegible': 'Not an address that begins with https://.',
  'nit-ilegible': 'Not a NIT: nine digits, a hyphen and the check digit.',
  'divipola-ilegible': 'Not a DIVIPOLA code: two digits, or five.',
  'identificador-ilegible': 'Not an identifier: letters, digits and `. _ : / -` between them.',
  'huella-ilegible': 'Not a SHA-256 digest: 64 hexadecimal digits in lower case.',
  'texto-vacio': 'A text without one visible character; an empty box is an absent key.',
  'texto-largo': 'A text over its limit; params `maximo` and `sobran`, in code points.',
  'lista-vacia': 'A list without entries; an empty box is an absent key.',
  'lista-larga': 'A list over its limit; params `maximo` and `sobran`.',
  'opcion-desconocida': 'An answer that the question does not offer.',
  'fecha-inexistente': 'Not a civil date AAAA-MM-DD of the calendar.',
  'fecha-incompleta': 'A date without day, month or year, or with an unclear one, as typed.',
  'fecha-ilegible': 'Something typed where a date was asked that is no date.',
  'telefono-ilegible': 'Not a telephone in normal form.',
  'telefono-sin-indicativo': 'Seven digits, as before September 2021; param `digitos`.',
  'telefono-varios': 'More than one number in one box.',
  'correo-ilegible': 'Not an e-mail address.',
  'correo-varios': 'More than one address in one box.',
} as const satisfies Record<string, string>;

/** A code that comes of the structure: every document may raise it. */
export type StructuralCode = keyof typeof codes;

export type Code = StructuralCode | RuleCode;

/** `error` stops a record from being valid in its profile; `advisory` never does. */
export type Severity = 'error' | 'advisory';

/** Limits, counts and positions. Never a value of the record: those may be personal data. */
export type Params = Readonly<Record<string, number>>;

/** One finding about a record: where, what, and a sentence that says how to mend it. */
export interface Issue {
  readonly code: Code;
  readonly pointer: Pointer;
  readonly severity: Severity;
  readonly params: Params;
  readonly message: string;
}
