/** The JSON Schema of the first ficha as libraries that draw a form from one are given it. */
import schema from '@ficha-leccion/schema/json-schema/ficha-leccion/1.0/diligenciada.draft-07.json' with {
  type: 'json',
};
import { questions } from './questions.js';

// Their widgets read titles and descriptions; the identifier is nobody's question.
const { $schema: _, ...properties } = schema.properties;
const titled = questions.map(({ name, label, help }) => [
  name,
  { ...properties[name], title: label, ...(help && { description: help }) },
]);

export const asked = {
  type: 'object',
  properties: Object.fromEntries(titled),
  required: schema.required.filter((name) => name !== '$schema'),
};
export const narratives = questions.filter(({ kind, isList }) => kind === 'text' && !isList);

const lists = questions.filter(({ isList }) => isList);
/** Lists open with one entry. */
export const empty = Object.fromEntries(lists.map(({ name }) => [name, ['']]));
/** A record without what they ask nobody for. */
export const answers = ({ $schema: _, ...record }) => record;
