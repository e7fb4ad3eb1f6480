import type { FormRecord } from '../../../events.ts';
import { type GroupBox, isEmpty as holdsNothing } from '../../box-tree.ts';

/** Whether a record holds no answer. */
export function isEmpty(record: FormRecord): boolean {
  return Object.keys(record).every((name) => name === '$schema');
}

/** Whether nobody has answered anything; what the host says by itself is no answer. */
export function isUnanswered(root: GroupBox): boolean {
  return holdsNothing({ ...root, keys: { ...root.keys, $schema: undefined } });
}
