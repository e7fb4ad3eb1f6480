import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DocumentKey,
  definitions,
  interpret,
  type JsonSchema,
  parseIdentifier,
} from '@ficha-leccion/schema';
import { expect } from 'vitest';

const schemaPackage = join(import.meta.dirname, '../../schema');

/** Asserts that a record is what the contract lets be stored. */
export function expectDraft(record: Readonly<Record<string, unknown>>): void {
  const identifier = parseIdentifier(String(record.$schema));
  const path = `generated/json-schema/${identifier?.document}/${identifier?.version}/borrador.json`;
  const schema: JsonSchema = JSON.parse(readFileSync(join(schemaPackage, path), 'utf8'));
  expect(interpret(schema, record)).toEqual([]);
}

/** The record that a sample stands for, among the fixtures of the schema; in the minor of today. */
export function fixtureOf(version: string, name: string): Record<string, unknown> {
  const path = join(schemaPackage, 'src', version, 'fixtures', `${name}.json`);
  const { identifier } = definitions[version as DocumentKey].formModel;
  return { ...JSON.parse(readFileSync(path, 'utf8')), $schema: identifier };
}
