import type { DocumentKey } from '@ficha-leccion/schema';
import type { Certainty } from './boxes/reading.ts';
import type { WarningCode } from './messages/messages.ts';
import type { Position } from './model/position.ts';
import type { Step } from './text/narrative.ts';

/** What a file was read into, with an account of every box. */
export interface ImportResult {
  /** A draft record of the document: `borrador`-valid unless an answer is longer than its box. */
  readonly record: Readonly<Record<string, unknown>>;
  /** Every box that the paper has, in the order in which the file has them; the missing ones last. */
  readonly fields: readonly FieldAccount[];
  readonly warnings: readonly ImportWarning[];
  /** What the file says and no box holds. */
  readonly leftovers: readonly Leftover[];
  /** Which document and major version the record is of. */
  readonly document: DocumentKey;
  /** The edition of the paper; `undefined` when it is none that is known. */
  readonly edition: string | undefined;
}

/** What became of one box of the paper. Holds what the author wrote: personal data. */
export interface FieldAccount {
  /** RFC 6901, where the value stands in the record or would stand. */
  readonly pointer: string;
  /** `missing`: the file does not have the box at all. */
  readonly state: 'read' | 'empty' | 'unreadable' | 'missing';
  readonly value?: unknown;
  /** As it was written, before anything was done to it. */
  readonly literal?: string;
  /** The label as this copy has it. */
  readonly label?: string;
  readonly from?: Position;
  readonly to?: Position;
  readonly certainty: Certainty;
  /** What was done to the literal, by name. */
  readonly steps: readonly Step[];
}

/** Something to look at. Holds counts and pointers, never what the author wrote. */
export interface ImportWarning {
  readonly code: WarningCode;
  readonly pointer?: string;
  readonly params: Readonly<Record<string, number>>;
  readonly message: string;
}

/**
 * A text that belongs to no box; `unseen` is what a Word file holds and does not show, deleted or
 * hidden. Holds what the author wrote: personal data.
 */
export interface Leftover {
  readonly kind: 'text' | 'footnote' | 'header' | 'unseen';
  readonly text: string;
  readonly position: Position;
}
