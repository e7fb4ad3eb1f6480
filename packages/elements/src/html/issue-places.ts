import type { BoxModel, FormModel, Issue } from '@ficha-leccion/schema';

export interface IssuePlace {
  readonly message: string;
  /** The box of the form that it is about, if the form has it, and the name of its control. */
  readonly box?: BoxModel;
  readonly name?: string;
}

/** Where issues stand on the form: the pointer's steps are those of the names. */
export function placesOf(
  { sections }: FormModel,
  issues: readonly Pick<Issue, 'pointer' | 'message'>[],
): IssuePlace[] {
  const boxes = sections.flatMap((section) => section.boxes);
  return issues.map(({ pointer, message }) => {
    const [first = '', ...steps] = pointer.split('/').slice(1);
    const found = steps.reduce(inside, { box: named(boxes, first), name: first });
    const { box, name } = alone(found);
    return box ? { message, box, name } : { message };
  });
}

interface Found {
  readonly box: BoxModel | undefined;
  readonly name: string;
}

function inside({ box, name }: Found, step: string): Found {
  const member =
    box?.kind === 'list'
      ? (box.entries?.[Number(step)] ?? box.item)
      : box?.kind === 'group' && named(box.boxes, step);
  return { box: member || undefined, name: `${name}.${step}` };
}

/** A group of one box is shown as that box. */
function alone(found: Found): Found {
  const [only, ...others] = found.box?.kind === 'group' ? found.box.boxes : [];
  return only && others.length === 0 ? alone(inside(found, only.name)) : found;
}

function named(boxes: readonly BoxModel[], name: string): BoxModel | undefined {
  return boxes.find((box) => box.name === name);
}
