/** The records and the answers of a service that takes them, as OpenAPI 3.1 components. */
import type { ObjectSchema } from '../../src/dialect/portable-schema.ts';

/** `schemas` by component name: `FichaLeccionV2`, `FichaLeccionV2Borrador`… */
export function openApi(schemas: Readonly<Record<string, ObjectSchema>>): unknown {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Fichas de lecciones aprendidas y notas del conocimiento',
      version: '1.0.0',
      summary: 'Components to be referred to from the description of a service of your own.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    paths: {},
    components: { schemas: { ...schemas, Issue: issue, Problem: problem } },
  };
}

const issue = {
  title: 'Issue',
  description: 'One finding about a record. It never holds a value of the record.',
  type: 'object',
  required: ['code', 'pointer', 'severity', 'params', 'message'],
  properties: {
    code: { type: 'string', description: 'Stable code, for programs.' },
    pointer: { type: 'string', description: 'JSON Pointer (RFC 6901) of the box.' },
    severity: { enum: ['error', 'advisory'] },
    params: {
      type: 'object',
      description: 'Limits and counts.',
      additionalProperties: { type: 'number' },
    },
    message: { type: 'string', description: 'What to do, in plain language.' },
  },
};

const problem = {
  title: 'Problem',
  description: 'RFC 9457 problem details of a record that was refused.',
  type: 'object',
  required: ['type', 'title', 'status', 'issues'],
  properties: {
    type: { type: 'string', format: 'uri-reference' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    issues: { type: 'array', items: { $ref: '#/components/schemas/Issue' } },
  },
};
