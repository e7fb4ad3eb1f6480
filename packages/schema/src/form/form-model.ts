import type { Profile } from '../catalogue.ts';
import type { ArraySchema, JsonSchema, ObjectSchema, StringSchema } from '../dialect/keywords.ts';
import { pointerTo } from '../dialect/pointer.ts';
import type {
  BoxText,
  ChoiceBox,
  FormTexts,
  GroupBox,
  ListBox,
  NormalizedBox,
  TextBox,
} from './form-definition.ts';

/**
 * What a renderer needs to know of a document: the form definition joined with the limits of the
 * contract. Plain JSON, so that a renderer in any language can read it.
 */
export interface FormModel {
  readonly document: string;
  readonly version: string;
  /** The value of `$schema` in the records that this form writes. */
  readonly identifier: string;
  readonly lang: string;
  readonly title: string;
  readonly texts: FormTexts;
  readonly introduction: readonly string[];
  readonly closing: readonly string[];
  readonly sections: readonly FormSection[];
}

export interface FormSection {
  readonly name: string;
  readonly title: string;
  readonly boxes: readonly BoxModel[];
}

interface CommonModel extends BoxText {
  /** The key in its group; `*` for the entries of a list. */
  readonly name: string;
  /** Where the box stands in a record, entries of lists as `*`: `/planProgramaProyecto/*`. */
  readonly template: string;
  /** The profiles in which an absent answer is an error. */
  readonly requiredIn: readonly Profile[];
}

export interface TextModel extends CommonModel, Omit<TextBox, keyof BoxText> {
  readonly kind: 'text';
  readonly maxLength: number;
}

export interface NormalizedModel extends CommonModel, Omit<NormalizedBox, keyof BoxText> {
  readonly kind: 'normalized';
  readonly maxLength: number;
}

export interface ChoiceModel extends CommonModel, Omit<ChoiceBox, keyof BoxText> {
  readonly kind: 'choice';
}

export interface ListModel extends CommonModel {
  readonly kind: 'list';
  readonly add: string;
  readonly maxItems: number;
  readonly item: BoxModel;
}

export interface GroupModel extends CommonModel {
  readonly kind: 'group';
  readonly boxes: readonly BoxModel[];
}

export type ScalarModel = TextModel | NormalizedModel | ChoiceModel;
export type BoxModel = ScalarModel | ListModel | GroupModel;

/** A form definition with its types erased, as the generator reads it. */
export interface AnyForm {
  readonly title: string;
  readonly texts: FormTexts;
  readonly introduction: readonly string[];
  readonly closing: readonly string[];
  readonly sections: Readonly<Record<string, string>>;
  readonly boxes: AnyBoxes;
}

type AnyBox = (BoxText & { readonly section?: string }) &
  Partial<TextBox & Omit<ChoiceBox, 'control'> & { item: AnyBox; add: string; boxes: AnyBoxes }>;
type AnyBoxes = Readonly<Record<string, AnyBox>>;

/** Thrown by the generator when a document's `form.ts` and `schema.ts` name different boxes. */
export class FormDefinitionError extends Error {
  override readonly name = 'FormDefinitionError';
}

/** Joins the boxes of a form with their schemas, one per profile; throws {@link FormDefinitionError}. */
export function sectionsOf(
  form: AnyForm,
  schemas: Readonly<Record<Profile, ObjectSchema>>,
): readonly FormSection[] {
  const boxes = boxModels(form.boxes, schemas, '');
  return Object.entries(form.sections).map(([name, title]) => ({
    name,
    title,
    boxes: boxes.filter((box) => form.boxes[box.name]?.section === name),
  }));
}

function boxModels(
  boxes: AnyBoxes,
  schemas: Readonly<Record<string, ObjectSchema>>,
  parent: string,
): BoxModel[] {
  const complete = schemas.diligenciada as ObjectSchema;
  const missing = Object.keys(complete.properties).filter(
    (key) => key !== '$schema' && !boxes[key],
  );
  const unknown = Object.keys(boxes).filter((key) => !complete.properties[key]);
  if (missing.length > 0 || unknown.length > 0) {
    throw new FormDefinitionError(
      [
        ...missing.map(
          (key) => `«${key}» is in schema.ts but not in form.ts: describe its box there.`,
        ),
        ...unknown.map(
          (key) => `«${key}» is in form.ts but not in schema.ts: remove it or define it there.`,
        ),
      ].join('\n'),
    );
  }
  return Object.entries(boxes).map(([name, box]) => {
    const requiredIn = Object.entries(schemas)
      .filter(([, schema]) => schema.required?.includes(name))
      .map(([profile]) => profile as Profile);
    const own = mapValues(schemas, (schema) => schema.properties[name] as JsonSchema);
    return boxModel(box, own, { name, template: pointerTo(parent, name), requiredIn });
  });
}

function boxModel(
  { section: _, ...box }: AnyBox,
  schemas: Readonly<Record<string, JsonSchema>>,
  place: Pick<CommonModel, 'name' | 'template' | 'requiredIn'>,
): BoxModel {
  const schema = schemas.diligenciada as JsonSchema;
  if (schema.type === 'array') {
    const items = mapValues(schemas, (each) => (each as ArraySchema).items);
    const item = { name: '*', template: pointerTo(place.template, '*'), requiredIn: [] };
    const { maxItems } = schema;
    const list = box as unknown as ListBox;
    return {
      kind: 'list',
      ...place,
      ...list,
      maxItems,
      item: boxModel(box.item as AnyBox, items, item),
    };
  }
  if (schema.type === 'object') {
    const boxes = boxModels(
      box.boxes as AnyBoxes,
      schemas as Record<string, ObjectSchema>,
      place.template,
    );
    return { kind: 'group', ...place, ...(box as unknown as GroupBox), boxes };
  }
  return scalarModel(box as unknown as TextBox | NormalizedBox | ChoiceBox, schema, place);
}

function scalarModel(
  box: TextBox | NormalizedBox | ChoiceBox,
  schema: StringSchema,
  place: Pick<CommonModel, 'name' | 'template' | 'requiredIn'>,
): ScalarModel {
  if (box.control === 'choice') return { kind: 'choice', ...place, ...box };
  const maxLength = schema.maxLength as number;
  return box.control === 'text'
    ? { kind: 'text', ...place, ...box, maxLength }
    : { kind: 'normalized', ...place, ...box, maxLength };
}

function mapValues<V, W>(
  record: Readonly<Record<string, V>>,
  map: (value: V) => W,
): Record<string, W> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
