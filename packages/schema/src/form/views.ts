/** The views of a document's boxes: the form model shows them, the fields tell of them. */
import type { Field, ReviewedField } from './field.ts';
import type { BoxModel, FormSection, GroupModel } from './form-model.ts';
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
  return box.hidden === undefined ? [modelOf(box, shown)] : [];
}

/** The outermost hidden boxes that have a role, with all that is inside them. */
export function configurableOf(boxes: readonly JoinedBox[]): readonly BoxModel[] {
  return boxes.flatMap((box) => {
    if (box.hidden === undefined) return [];
    return box.role === undefined ? configurableOf(box.boxes ?? []) : whole(box);
  });
}

function whole(box: JoinedBox): BoxModel[] {
  const { hidden: _, asked, ...named } = box;
  const model = { ...named, ...asked, ...(asked && { shortLabel: asked.label }) };
  if (box.kind !== 'entries') return [modelOf(model, whole)];
  const { item: __, ...common } = model;
  return [{ ...modelOf(common, whole), kind: 'group', boxes: [] } as GroupModel];
}

function modelOf(box: JoinedBox, inside: (box: JoinedBox) => BoxModel[]): BoxModel {
  const { section: _, pattern: __, absentIn: ___, item, boxes, ...model } = box;
  if (item) return { ...model, item: inside(item)[0] } as BoxModel;
  if (boxes) return { ...model, boxes: boxes.flatMap(inside) } as BoxModel;
  return model as BoxModel;
}

/** Every box, one after another; what stands inside a hidden box is hidden for the same reason. */
export function fieldsOf(boxes: readonly JoinedBox[], hidden?: string): readonly Field[] {
  return boxes.flatMap(({ section: _, item, boxes: inner, ...box }) => {
    const reason = box.hidden ?? hidden;
    const field: Field = reason === undefined ? box : { ...box, hidden: reason };
    return [field, ...fieldsOf(item ? [item] : (inner ?? []), reason)];
  });
}

const reviewed = ['template', 'kind', 'personalData', 'pattern', 'maxLength', 'maxItems', 'rows'];
const ofNarratives = ['label', 'shortLabel'];

/** The fields as far as the advisories go. */
export function reviewedOf(fields: readonly Field[]): readonly ReviewedField[] {
  return fields.map((field) => {
    const { kind, personalData, hidden, deprecated } = field;
    const isNarrative = kind === 'text' && personalData === 'free-text' && hidden === undefined;
    const known = new Map(Object.entries(field));
    const keys = [...reviewed, ...(isNarrative ? ofNarratives : [])];
    return {
      ...Object.fromEntries(keys.flatMap((key) => (known.has(key) ? [[key, known.get(key)]] : []))),
      ...(hidden !== undefined && { hidden: true }),
      ...(deprecated !== undefined && { deprecated: true }),
    } as ReviewedField;
  });
}
