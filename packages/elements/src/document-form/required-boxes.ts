import type { BoxModel, Profile } from '@ficha-leccion/schema';
import { type Box, type GroupBox, isEmpty } from './box-tree.ts';
import { askedBoxes } from './conditions.ts';

/**
 * The boxes that a profile asks for as the form stands. What a group asks for is asked of the person
 * only once the group itself is: it is required, or something of it was answered.
 */
export function requiredBoxes(root: GroupBox, profile: Profile): ReadonlySet<Box> {
  const required = new Set<Box>();
  const visit = (box: Box, isAsked: boolean): void => {
    if (box.kind === 'list') {
      for (const [index, item] of box.items.entries()) visit(item, isAsked && index === 0);
    } else if (box.kind === 'group') {
      const isOpen = isAsked || box.model.always || !isEmpty(box);
      for (const member of askedBoxes(box)) {
        const { requiredIn } = member.model as BoxModel;
        const isRequired = isOpen && requiredIn.includes(profile);
        if (isRequired) required.add(member);
        visit(member, isRequired);
      }
    }
  };
  visit(root, true);
  return required;
}
