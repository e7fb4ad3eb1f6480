import { codePoints } from '@ficha-leccion/schema';
import type { Box, ScalarBox } from './box-tree.ts';
import type { FormController } from './form-controller.ts';

/** The length of what will be stored, in code points, as the limit counts it. */
export function lengthOf(box: ScalarBox): number {
  return codePoints(String(box.value ?? ''));
}

/** The limit of a box whose characters are counted as they are typed. */
export function maximumOf({ model }: Box): number | undefined {
  return 'counter' in model && model.counter ? model.maxLength : undefined;
}

/** Far from its limit nobody is told of it: the counter can be read at any time. */
export function isNearLimit(box: ScalarBox): boolean {
  return box.text.length > 0.9 * (maximumOf(box) ?? Infinity);
}

/** Says how much room is left once the person pauses. */
export async function tellRoomLeft(form: FormController, box: ScalarBox): Promise<void> {
  const { afterPause } = await import('./later/room-left.ts');
  afterPause(form, box);
}
