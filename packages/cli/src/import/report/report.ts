import type { Totals } from '@ficha-leccion/documents/report';
import type { Outcome } from '../import-source.ts';

/** Takes what became of each file, in the order of the files: what was written is in memory no more. */
export interface ImportReport {
  add(outcome: Outcome): Promise<void>;
  end(totals: Totals): Promise<void>;
}
