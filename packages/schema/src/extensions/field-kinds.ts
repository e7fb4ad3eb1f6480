/** What each kind of field is: in the contract, on screen, and how many values it may hold. */
import { patterns } from '../dialect/patterns.ts';
import type { JsonSchema } from '../dialect/portable-schema.ts';
import type { BoxModel, CommonModel } from '../form/form-model.ts';
import type { ExtensionField } from './extension-definition.ts';

type Kind = ExtensionField['kind'];
type FieldOf<K extends Kind> = Extract<ExtensionField, { readonly kind: K }>;

/** One kind of field. */
export interface FieldKind<Field> {
  /** What may be set besides label, help and class. */
  readonly settings: readonly string[];
  readonly schema: (field: Field) => JsonSchema;
  readonly box: (common: CommonModel, field: Field) => BoxModel;
  /** How many values an answer may be, the answer itself included. */
  readonly values: (field: Field) => number;
}

const TEXT_LENGTH = 2_000;
const ITEMS = 50;
/** As for every date of the contract: room for what somebody types before it is a date. */
const LITERAL_LENGTH = 254;
/** Longer answers get a box of several lines. */
const LINE_LENGTH = 300;

const yesNo = { si: 'Sí', no: 'No' } as const;

const one = () => 1;
const textOf = (maxLength = TEXT_LENGTH): JsonSchema => ({
  type: 'string',
  maxLength,
  pattern: patterns.notBlank.source,
});
const textBox = (common: CommonModel, maxLength = TEXT_LENGTH): BoxModel => ({
  ...common,
  kind: 'text',
  control: 'text',
  rows: maxLength > LINE_LENGTH ? 4 : 1,
  maxLength,
});

/** Every kind by its name; a kind enters here and in `ExtensionField`. */
export const fieldKinds: { readonly [K in Kind]: FieldKind<FieldOf<K>> } = {
  texto: {
    settings: ['maxLength'],
    schema: ({ maxLength }) => textOf(maxLength),
    box: (common, { maxLength }) => textBox(common, maxLength),
    values: one,
  },
  numero: {
    settings: ['minimum', 'maximum', 'integer'],
    schema: ({ minimum, maximum, integer }) => ({
      type: integer ? 'integer' : 'number',
      minimum,
      maximum,
    }),
    box: (common, { minimum, maximum, integer = false }) => ({
      ...common,
      kind: 'number',
      control: 'number',
      integer,
      minimum,
      maximum,
    }),
    values: one,
  },
  fecha: {
    settings: [],
    schema: () => ({
      type: 'string',
      maxLength: LITERAL_LENGTH,
      pattern: patterns.civilDate.source,
      format: patterns.civilDate.format,
    }),
    box: (common) => ({
      ...common,
      kind: 'normalized',
      control: 'date',
      maxLength: LITERAL_LENGTH,
    }),
    values: one,
  },
  siNo: {
    settings: [],
    schema: () => ({ type: 'string', enum: Object.keys(yesNo) }),
    box: (common) => ({ ...common, kind: 'choice', control: 'choice', options: yesNo }),
    values: one,
  },
  opcion: {
    settings: ['options'],
    schema: ({ options }) => ({ type: 'string', enum: Object.keys(options) }),
    box: (common, { options }) => ({ ...common, kind: 'choice', control: 'choice', options }),
    values: one,
  },
  listaTexto: {
    settings: ['maxItems', 'maxLength'],
    schema: ({ maxItems = ITEMS, maxLength }) => ({
      type: 'array',
      minItems: 1,
      maxItems,
      items: textOf(maxLength),
    }),
    box: (common, { maxItems = ITEMS, maxLength }) => {
      const { help: _, ...entry } = common;
      const item = { ...entry, name: '*', template: `${common.template}/*`, requiredIn: [] };
      return {
        ...common,
        kind: 'list',
        add: 'Agregar otra respuesta',
        maxItems,
        item: textBox(item, maxLength),
      };
    },
    values: ({ maxItems = ITEMS }) => 1 + maxItems,
  },
};

/** The kind of a field, for that very field. */
export function kindOf<Field extends ExtensionField>(field: Field): FieldKind<Field> {
  return fieldKinds[field.kind] as unknown as FieldKind<Field>;
}
