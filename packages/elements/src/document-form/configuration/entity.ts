/** What a record says of the entity it comes from, and of the place it is about. */
import type { FormSection, GroupModel } from '@ficha-leccion/schema';
import { fromRoot } from './box-roles.ts';

/** The entity as a group that the host has filled in: nobody is asked. */
export function entityBox(group: GroupModel, fixed: Readonly<Record<string, string>>): GroupModel {
  return { ...group, boxes: [], bare: true, always: true, fixed };
}

export function territorySection(group: GroupModel): FormSection {
  const { name, label } = group;
  return { name, title: label, boxes: [fromRoot({ ...group, bare: true })] };
}
