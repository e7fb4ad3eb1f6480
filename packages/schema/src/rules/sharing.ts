/**
 * Where a record says with whom it may be shared. The form's Sí/No is the entity's permission to
 * share the content with other areas and entities; it is no consent to the treatment of personal
 * data (Ley 1581 de 2012, art. 9) and no decision to publish.
 */
export interface Sharing {
  /** Pointer of the answer `si` | `no`; absent in a document that does not ask. */
  readonly authorisation?: string;
  /** Pointer of the date on which it was taken back. */
  readonly revocation?: string;
  /** Pointer of the group with `decision` and `revisionHumana`; absent where nothing is published. */
  readonly publication?: string;
  /** Pointer of the classification after Ley 1712 de 2014 (arts. 18 and 19). */
  readonly classification?: string;
}
