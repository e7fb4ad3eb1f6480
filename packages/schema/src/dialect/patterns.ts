import { NOT_BLANK } from './not-blank.ts';

/**
 * Every pattern of the contract, by name, with the code of the issue it raises.
 *
 * Portable on purpose: explicit classes instead of `\d \w \s \b` (they mean other things in other
 * languages), linear time on any input, and `$(?!\n)` because Python's `$` also matches before a
 * final line feed.
 */
export interface NamedPattern {
  readonly source: string;
  readonly code:
    | 'texto-vacio'
    | 'fecha-inexistente'
    | 'telefono-ilegible'
    | 'correo-ilegible'
    | 'enlace-ilegible'
    | 'nit-ilegible'
    | 'divipola-ilegible'
    | 'identificador-ilegible'
    | 'huella-ilegible'
    | 'casilla-desconocida';
  /** Annotation only: it tells a generator of forms what the pattern already enforces. */
  readonly format?: 'date' | 'idn-email' | 'uri';
}

const DAY_OF_LONG_MONTH = '(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])';
const DAY_OF_SHORT_MONTH = '(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)';
const DAY_OF_FEBRUARY = '02-(?:0[1-9]|1[0-9]|2[0-8])';
const LEAP_YEAR = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const CIVIL_DATE = `^(?:[0-9]{4}-(?:${DAY_OF_LONG_MONTH}|${DAY_OF_SHORT_MONTH}|${DAY_OF_FEBRUARY})|${LEAP_YEAR}-02-29)$(?!\\n)`;

/**
 * Colombian numbers have ten digits since 1 September 2021 (Resolución CRC 5826 de 2019): mobile
 * `3…`, fixed `60` + region + seven digits; `18000…` is toll-free. Any other country: E.164.
 */
const COLOMBIAN_NUMBER = '\\+57(?:3[0-9]{9}|60[124-8][0-9]{7}|18000[0-9]{6})';
const FOREIGN_NUMBER = '\\+(?:[1-46-9][0-9]{6,14}|5[0-689][0-9]{5,13})';
const TELEPHONE = `^(?:${COLOMBIAN_NUMBER}|${FOREIGN_NUMBER})(?:;ext=[0-9]{1,7})?$(?!\\n)`;

const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\u00c0-\\u024f-]+";
const LETTER_OR_DIGIT = '[A-Za-z0-9\\u00c0-\\u024f]';
const LABEL = `${LETTER_OR_DIGIT}(?:[A-Za-z0-9\\u00c0-\\u024f-]{0,61}${LETTER_OR_DIGIT})?`;
const LAST_LABEL = `[A-Za-z\\u00c0-\\u024f](?:[A-Za-z0-9\\u00c0-\\u024f-]{0,61}${LETTER_OR_DIGIT})`;
/** On its own as well, so that a page that reads addresses does not load every pattern. */
export const EMAIL = `^${ATOM}(?:\\.${ATOM})*@(?:${LABEL}\\.)+${LAST_LABEL}$(?!\\n)`;

/** No blank, control, quotation mark or angle bracket; the host has a dot and no user before it. */
const HTTPS_URL =
  '^https:[/]{2}(?:[A-Za-z0-9\\u00a1-\\uffef-]{1,63}\\.)+[A-Za-z0-9\\u00a1-\\uffef-]{2,63}(?::[0-9]{1,5})?(?:[/?#][^\\u0000-\\u0020\\u007f-\\u00a0"<>\\\\^`{|}]*)?$(?!\\n)';

/** Nine digits, a hyphen and the check digit; whether the digit is right is a rule. */
const NIT = '^[0-9]{9}-[0-9]$(?!\\n)';

/** Two digits of the department, or five of the municipality; always text, for its leading zeros. */
const DIVIPOLA = '^[0-9]{2}(?:[0-9]{3})?$(?!\\n)';

/** A UUID, a URN or a path: whatever its system calls the record. */
const OPAQUE_ID = '^[A-Za-z0-9](?:[A-Za-z0-9._:/-]*[A-Za-z0-9])?$(?!\\n)';

const SHA_256 = '^[0-9a-f]{64}$(?!\\n)';

const EXTENSION_PREFIX = '^x-[a-z0-9]+(?:-[a-z0-9]+)*$(?!\\n)';

export const patterns = {
  notBlank: { source: NOT_BLANK, code: 'texto-vacio' },
  civilDate: { source: CIVIL_DATE, code: 'fecha-inexistente', format: 'date' },
  telephone: { source: TELEPHONE, code: 'telefono-ilegible' },
  email: { source: EMAIL, code: 'correo-ilegible', format: 'idn-email' },
  httpsUrl: { source: HTTPS_URL, code: 'enlace-ilegible', format: 'uri' },
  nit: { source: NIT, code: 'nit-ilegible' },
  divipola: { source: DIVIPOLA, code: 'divipola-ilegible' },
  opaqueId: { source: OPAQUE_ID, code: 'identificador-ilegible' },
  sha256: { source: SHA_256, code: 'huella-ilegible' },
  /** Of keys, not of texts: a key that does not match is one that the document does not have. */
  extensionPrefix: { source: EXTENSION_PREFIX, code: 'casilla-desconocida' },
} as const satisfies Record<string, NamedPattern>;

export type PatternName = keyof typeof patterns;

/** The name of a pattern of the contract, or `undefined` for one that has no code yet. */
export function patternName(source: string): PatternName | undefined {
  const names = Object.keys(patterns) as PatternName[];
  return names.find((name) => patterns[name].source === source);
}
