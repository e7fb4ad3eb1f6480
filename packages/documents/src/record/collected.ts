import type { FieldAccount, Leftover } from '../import-result.ts';
import type { WarningCode } from '../messages/messages.ts';
import type { DraftRecord } from './set-at.ts';

/** What a reader of documents has gathered; the import makes the result of it. */
export interface Collected {
  readonly record: DraftRecord;
  readonly fields: FieldAccount[];
  readonly warnings: Finding[];
  readonly leftovers: Leftover[];
  edition: string | undefined;
}

export interface Finding {
  readonly code: WarningCode;
  readonly pointer?: string;
  readonly params?: Readonly<Record<string, number>>;
}

export function newCollected(): Collected {
  return { record: {}, fields: [], warnings: [], leftovers: [], edition: undefined };
}
