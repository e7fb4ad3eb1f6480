import type { FormRecord } from '../../../events.ts';

/** Whether a record holds no answer. */
export function isEmpty(record: FormRecord): boolean {
  return Object.keys(record).every((name) => name === '$schema');
}
