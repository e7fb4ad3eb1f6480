import type { Pointer } from '../dialect/pointer.ts';
import type { PersonalData } from '../form/form-definition.ts';

/** Why something of the record was left out. */
export type RemovalKind =
  | 'contacto'
  | 'servidor-publico'
  | 'interno'
  | 'casilla-desconocida'
  | 'correo'
  | 'telefono'
  | 'extension'
  /** A value that its box cannot hold: of another type, not of its form, none of its answers. */
  | 'ilegible';

/**
 * What was left out and where; never the value. Of a key that the document does not have, the
 * pointer is that of what held it: keys may be personal data. Inside a text, `start` and `end` are
 * positions in the original, in code points.
 */
export interface Removal {
  readonly pointer: Pointer;
  readonly kind: RemovalKind;
  readonly start?: number;
  readonly end?: number;
}

/** The kind of a removal that a class of personal data asks for. */
export function removalOf(personalData: PersonalData): RemovalKind {
  if (personalData === 'public-servant') return 'servidor-publico';
  return personalData === 'internal' ? 'interno' : 'contacto';
}
