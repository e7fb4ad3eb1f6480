/** The two published views of a document's boxes: the form model shows them, the fields tell of them. */
import type { Field } from './field.ts';
import type { BoxModel, FormSection } from './form-model.ts';
import type { AnyForm, JoinedBox } from './join-form.ts';

/** The sections of the form with the boxes that are filled in; hidden ones are left out. */
export function sectionsOf(form: AnyForm, boxes: readonly JoinedBox[]): readonly FormSection[] {
  return Object.entries(form.sections).map(([name, title]) => ({
    name,
    title,
    boxes: boxes.filter(({ section }) => section === name).flatMap(shown),
  }));
}

function shown(box: JoinedBox): BoxModel[] {
  if (box.hidden !== undefined) return [];
  const { section: _, pattern: __, absentIn: ___, item, boxes, ...model } = box;
  if (item) return [{ ...model, item: shown(item)[0] } as BoxModel];
  if (boxes) return [{ ...model, boxes: boxes.flatMap(shown) } as BoxModel];
  return [model as BoxModel];
}

/** Every box, one after another; what stands inside a hidden box is hidden for the same reason. */
export function fieldsOf(boxes: readonly JoinedBox[], hidden?: string): readonly Field[] {
  return boxes.flatMap(({ section: _, item, boxes: inner, ...box }) => {
    const reason = box.hidden ?? hidden;
    const field: Field = reason === undefined ? box : { ...box, hidden: reason };
    return [field, ...fieldsOf(item ? [item] : (inner ?? []), reason)];
  });
}
