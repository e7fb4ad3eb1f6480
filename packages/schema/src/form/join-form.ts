/** Joins a document's `form.ts` with its JSON Schemas into one tree of boxes, hidden ones included. */
import type { Profile } from '../catalogue.ts';
import { type PatternName, patternName } from '../dialect/patterns.ts';
import { pointerTo } from '../dialect/pointer.ts';
import {
  type ArraySchema,
  isGroup,
  isMap,
  isOpen,
  type JsonSchema,
  type MapSchema,
  type ObjectSchema,
  type StringSchema,
} from '../dialect/portable-schema.ts';
import type { Field } from './field.ts';
import type { BoxText, FormTexts } from './form-definition.ts';
import type { CommonModel } from './form-model.ts';

/** A form definition with its types erased, as the generator reads it. */
export interface AnyForm {
  readonly lang: string;
  readonly timeZone: string;
  readonly title: string;
  readonly texts: FormTexts;
  readonly introduction: readonly string[];
  readonly closing: readonly string[];
  readonly sections: Readonly<Record<string, string>>;
  readonly boxes: AnyBoxes;
}

/** A box of the definition; which keys it has depends on its kind. */
export interface AnyBox extends BoxText {
  readonly section?: string;
  readonly control?: string;
  readonly item?: AnyBox;
  readonly boxes?: AnyBoxes;
}
export type AnyBoxes = Readonly<Record<string, AnyBox>>;

/** A box joined with its limits: a {@link Field} with the boxes inside it. */
export type JoinedBox = Field & {
  readonly section?: string;
  readonly item?: JoinedBox;
  readonly boxes?: readonly JoinedBox[];
};

type Place = Pick<CommonModel, 'name' | 'template' | 'requiredIn'>;
/** The schema of one place in each profile that has the place. */
type InProfiles<S> = Readonly<Record<string, S>>;

/** The control that shows the texts of a pattern. */
const controls: Record<PatternName, string> = {
  notBlank: 'text',
  civilDate: 'date',
  telephone: 'telephone',
  email: 'email',
  httpsUrl: 'url',
  nit: 'code',
  divipola: 'code',
  opaqueId: 'code',
  sha256: 'code',
  extensionPrefix: 'code',
};

/** Thrown by the generator when a document's `form.ts` does not fit its `schema.ts`. */
export class FormDefinitionError extends Error {
  override readonly name = 'FormDefinitionError';
}

/** Joins the boxes of a form with their schemas, one per profile; throws {@link FormDefinitionError}. */
export function joinForm(form: AnyForm, schemas: InProfiles<ObjectSchema>): readonly JoinedBox[] {
  return joinBoxes(form.boxes, schemas, '');
}

function joinBoxes(
  boxes: AnyBoxes,
  schemas: InProfiles<ObjectSchema>,
  parent: string,
): JoinedBox[] {
  const { properties } = schemas.diligenciada as ObjectSchema;
  assertSameKeys(Object.keys(properties), Object.keys(boxes));
  assertConditions(boxes);
  return Object.entries(boxes).map(([name, box]) => {
    const profilesWhere = (holds: (schema: ObjectSchema) => boolean) =>
      (Object.keys(schemas) as Profile[]).filter((profile) =>
        holds(schemas[profile] as ObjectSchema),
      );
    const requiredIn = profilesWhere(({ required }) => required?.includes(name) ?? false);
    const absentIn = profilesWhere((schema) => schema.properties[name] === undefined);
    const own = mapDefined(schemas, (schema) => schema.properties[name]);
    const joined = joinBox(box, own, { name, template: pointerTo(parent, name), requiredIn });
    return absentIn.length === 0 ? joined : { ...joined, absentIn };
  });
}

function assertSameKeys(inSchema: readonly string[], inForm: readonly string[]): void {
  const missing = inSchema.filter((key) => key !== '$schema' && !inForm.includes(key));
  const unknown = inForm.filter((key) => !inSchema.includes(key));
  if (missing.length + unknown.length === 0) return;
  const lines = [
    ...missing.map((key) => `«${key}» is in schema.ts but not in form.ts: describe its box there.`),
    ...unknown.map(
      (key) => `«${key}» is in form.ts but not in schema.ts: remove it or define it there.`,
    ),
  ];
  throw new FormDefinitionError(lines.join('\n'));
}

/** A condition is a statement beside the box, so that both are seen at once. */
function assertConditions(boxes: AnyBoxes): void {
  for (const [name, { shownUnless }] of Object.entries(boxes)) {
    if (shownUnless === undefined || boxes[shownUnless]?.control === 'checkbox') continue;
    throw new FormDefinitionError(
      `«${name}»: shownUnless names «${shownUnless}», which is no checkbox beside it.`,
    );
  }
}

function joinBox(box: AnyBox, schemas: InProfiles<JsonSchema>, place: Place): JoinedBox {
  const schema = schemas.diligenciada as JsonSchema;
  const { item: itemBox, boxes: innerBoxes, ...own } = box;
  const common = { ...place, ...own };
  const inside = (name: string): Place => ({
    name,
    template: pointerTo(place.template, name),
    requiredIn: [],
  });
  if (schema.type === 'array') {
    const items = mapDefined(schemas as InProfiles<ArraySchema>, (each) => each.items);
    const item = joinBox(itemBox as AnyBox, items, inside('*'));
    return { ...common, kind: 'list', maxItems: schema.maxItems, item };
  }
  if (isMap(schema)) {
    const entries = mapDefined(
      schemas as InProfiles<MapSchema>,
      (each) => each.additionalProperties,
    );
    const item = joinBox(itemBox as AnyBox, entries, inside('*'));
    return { ...common, kind: 'entries', maxItems: schema.maxProperties, item };
  }
  if (isOpen(schema)) return { ...common, kind: 'open' };
  if (isGroup(schema)) {
    const boxes = innerBoxes as AnyBoxes;
    const groups = schemas as InProfiles<ObjectSchema>;
    return { ...common, kind: 'group', boxes: joinBoxes(boxes, groups, place.template) };
  }
  return { ...common, ...scalar(box, schema, place) };
}

type Limits = Pick<Field, 'kind'> & Partial<Field>;

function scalar(box: AnyBox, schema: JsonSchema, place: Place): Limits {
  switch (schema.type) {
    case 'integer':
    case 'number': {
      const { type, minimum = 0, maximum } = schema;
      assertControl(box, 'number', place, 'a number');
      return { kind: 'number', integer: type === 'integer', minimum, maximum };
    }
    case 'boolean':
      assertControl(box, 'checkbox', place, 'a statement');
      return { kind: 'checkbox' };
    default:
      return text(box, schema as StringSchema, place);
  }
}

function text(box: AnyBox, schema: StringSchema, place: Place): Limits {
  const pattern = patternName(schema.pattern ?? '');
  if (pattern === undefined) {
    assertControl(box, 'choice', place, 'a closed list of answers');
    return { kind: 'choice' };
  }
  assertControl(box, controls[pattern], place, `pattern ${pattern}`);
  const maxLength = schema.maxLength as number;
  return pattern === 'notBlank'
    ? { kind: 'text', maxLength, pattern }
    : { kind: 'normalized', maxLength, pattern };
}

function assertControl({ control }: AnyBox, fitting: string, { template }: Place, kind: string) {
  if (control === fitting) return;
  throw new FormDefinitionError(
    `«${template.slice(1)}»: control ${control} does not fit ${kind}; it needs control ${fitting}.`,
  );
}

function mapDefined<V, W>(
  record: Readonly<Record<string, V>>,
  map: (value: V) => W | undefined,
): Record<string, W> {
  const mapped = Object.entries(record).map(([key, value]) => [key, map(value)] as const);
  return Object.fromEntries(mapped.filter(([, value]) => value !== undefined)) as Record<string, W>;
}
