/** Boxes that a statement beside them makes needless. */
import type { BoxModel } from '@ficha-leccion/schema';
import { type Box, type GroupBox, isEmpty, type ScalarBox } from './box-tree.ts';

/**
 * The statement that makes a box needless, as long as it is affirmed. A record that came with both
 * answers is shown as it came: which one holds is for a person to say, not for the form.
 */
export function needlessBy(group: GroupBox, box: Box): ScalarBox | undefined {
  const { shownUnless } = box.model as BoxModel;
  if (shownUnless === undefined) return undefined;
  const statement = group.boxes.find(({ model }) => (model as BoxModel).name === shownUnless);
  if (statement?.kind !== 'scalar' || isEmpty(statement)) return undefined;
  return statement.changed || isEmpty(box) ? statement : undefined;
}

/** The boxes of a group that are asked as the form stands. */
export function askedBoxes(group: GroupBox): readonly Box[] {
  return group.boxes.filter((box) => !needlessBy(group, box));
}
