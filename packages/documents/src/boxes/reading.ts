import type { Reason } from '@ficha-leccion/schema';
import type { Paragraph } from '../model/source-document.ts';
import type { Step } from '../text/narrative.ts';

/** How sure it is that a box holds what its author answered. */
export type Certainty = 'certain' | 'likely' | 'doubtful';

/** What became of one answer. */
export interface Reading {
  /** One value, or as many as a list has; none when the box is empty or cannot be read. */
  readonly values: readonly string[];
  readonly steps: readonly Step[];
  readonly certainty: Certainty;
  readonly problem?: Problem;
  /** What stood in the answer and belongs to no box. */
  readonly rest?: readonly Paragraph[];
}

/** Why somebody should look at a box again. */
export type Problem =
  | Reason
  | 'fecha-anio-dos-cifras'
  | 'marca-contradictoria'
  | 'marca-dudosa'
  | 'sin-marca';

export const EMPTY: Reading = { values: [], steps: [], certainty: 'certain' };
