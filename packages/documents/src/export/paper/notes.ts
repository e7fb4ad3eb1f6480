import type { ExportWarningCode } from '../messages.ts';

/** A warning before it is said in a language. */
export interface Note {
  readonly code: ExportWarningCode;
  readonly pointer: string;
  readonly params: Readonly<Record<string, number>>;
}

/** What there is to say of a file, gathered while it is written. */
export type Notes = Note[];
