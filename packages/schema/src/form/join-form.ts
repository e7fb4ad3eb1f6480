/** Joins a document's `form.ts` with its JSON Schemas into the boxes of the form model. */
import type { Profile } from '../catalogue.ts';
import { type PatternName, patternName } from '../dialect/patterns.ts';
import { pointerTo } from '../dialect/pointer.ts';
import type {
  ArraySchema,
  JsonSchema,
  ObjectSchema,
  StringSchema,
} from '../dialect/portable-schema.ts';
import type {
  BoxText,
  ChoiceBox,
  FormTexts,
  GroupBox,
  ListBox,
  NormalizedBox,
  TextBox,
} from './form-definition.ts';
import type { BoxModel, CommonModel, FormSection, ScalarModel } from './form-model.ts';

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
type Place = Pick<CommonModel, 'name' | 'template' | 'requiredIn'>;

/** The control that shows the texts of a pattern. */
const controls: Record<PatternName, (TextBox | NormalizedBox)['control']> = {
  notBlank: 'text',
  civilDate: 'date',
  telephone: 'telephone',
  email: 'email',
};

/** Thrown by the generator when a document's `form.ts` does not fit its `schema.ts`. */
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
  place: Place,
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
  place: Place,
): ScalarModel {
  assertControlFits(box, schema, place);
  if (box.control === 'choice') return { kind: 'choice', ...place, ...box };
  const maxLength = schema.maxLength as number;
  return box.control === 'text'
    ? { kind: 'text', ...place, ...box, maxLength }
    : { kind: 'normalized', ...place, ...box, maxLength };
}

function assertControlFits(
  { control }: TextBox | NormalizedBox | ChoiceBox,
  schema: StringSchema,
  { template }: Place,
): void {
  const pattern = patternName(schema.pattern ?? '');
  const fitting = pattern === undefined ? 'choice' : controls[pattern];
  if (control === fitting) return;
  const kind = pattern === undefined ? 'a closed list of answers' : `pattern ${pattern}`;
  throw new FormDefinitionError(
    `«${template.slice(1)}»: control ${control} does not fit ${kind}; it needs control ${fitting}.`,
  );
}

function mapValues<V, W>(
  record: Readonly<Record<string, V>>,
  map: (value: V) => W,
): Record<string, W> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
