/** How a configuration finds its boxes: by what they are for, never by name. */
import { type BoxModel, type BoxRole, type GroupModel, stepsOf } from '@ficha-leccion/schema';

/** The box of a role; a document that has the group has its boxes. */
export function ofRole(boxes: readonly BoxModel[], role: BoxRole | undefined): BoxModel {
  return boxes.find((box) => box.role === role) as BoxModel;
}

/** A box as a box of the record: what stands around it is drawn as the box alone. */
export function fromRoot(box: BoxModel): BoxModel {
  const around = stepsOf(box.template).slice(0, -1);
  return around.reduceRight<BoxModel>((inside, name, index): GroupModel => {
    const { label, shortLabel, personalData } = inside;
    const template = `/${around.slice(0, index + 1).join('/')}`;
    const common = { name, template, label, shortLabel, personalData, requiredIn: [] };
    return { kind: 'group', ...common, boxes: [inside], bare: true };
  }, box);
}
