import type { Profile } from '../catalogue.ts';
import type { PatternName } from '../dialect/patterns.ts';
import type { CommonModel } from './form-model.ts';

/**
 * One box of a document as programs know it, hidden ones too: what it is called, what it may hold,
 * whose data that may be. A document has a flat list of them, in the order of the paper; plain JSON.
 */
export interface Field extends CommonModel {
  readonly kind:
    | 'text'
    | 'normalized'
    | 'choice'
    | 'number'
    | 'checkbox'
    | 'list'
    | 'group'
    | 'entries'
    | 'open';
  readonly control?: string;
  /** The profiles whose records may not have the box. */
  readonly absentIn?: readonly Profile[];
  /** Of a text: which named pattern it must match. */
  readonly pattern?: PatternName;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly integer?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly options?: Readonly<Record<string, string>>;
  /** The lines of its text area: how long an answer the paper expects. */
  readonly rows?: number;
}

/** What the advisories look at of a box: a page that shows them downloads no more of it. */
export interface ReviewedField
  extends Pick<
    Field,
    'template' | 'kind' | 'personalData' | 'pattern' | 'maxLength' | 'maxItems' | 'rows'
  > {
  /** Of a narrative, which may begin with its own question. */
  readonly label?: string;
  readonly shortLabel?: string;
  readonly hidden?: string | true;
  readonly deprecated?: string | true;
}
