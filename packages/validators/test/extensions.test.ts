/** Extensions of an entity: they count for `valid`, never for `schemaValid`. */
import { type Extension, en, esCO, type MessageTable, type Profile } from '@ficha-leccion/schema';
import { describe, expect, it } from 'vitest';
import { fichaLeccionV2 } from '../src/index.ts';
import { recordOf } from './sample.ts';

describe('extensions', () => {
  const seen: unknown[] = [];
  const extension: Extension = {
    ...{ prefix: 'x-prueba', version: '1', form: [], personalData: {} },
    schema: { type: 'object', properties: {}, additionalProperties: false },
    issuesOf(entry: unknown, { lang }: MessageTable = esCO, profile?: Profile) {
      seen.push([entry, profile]);
      const own = { severity: 'error', params: {}, message: lang } as const;
      return [
        { ...own, code: 'falta-respuesta', pointer: '/version' },
        { ...own, code: 'texto-vacio', pointer: '/campos/a~1b' },
      ];
    },
  };
  const entry = { campos: { 'a/b': '' } };
  const { $schema } = recordOf(fichaLeccionV2);
  const validate = (extensiones: unknown, messages = esCO, extensions = [extension]) =>
    fichaLeccionV2.validate(
      { $schema, extensiones },
      { profile: 'borrador', messages, extensions },
    );

  it('see their own entry and no other', () => {
    seen.length = 0;
    validate({ 'x-otra': entry, 'x-prueba': entry });
    expect(seen).toEqual([[entry, 'borrador']]);
    for (const none of [{}, [], 'x-prueba', null, { 'x-otra': entry }]) validate(none);
    expect(seen).toHaveLength(1);
  });

  it('count for the verdict, but not for that of the schema', () => {
    const { issues, ...verdict } = validate({ 'x-prueba': entry }, en);
    expect(verdict).toEqual({ valid: false, schemaValid: true });
    expect(issues.map(({ pointer, message }) => `${pointer} ${message}`)).toEqual([
      '/extensiones/x-prueba/version en',
      '/extensiones/x-prueba/campos/a~1b en',
    ]);
  });

  it('do not repeat what the document has said', () => {
    const options = { extensions: [extension] };
    const { issues } = fichaLeccionV2.validate({ extensiones: { 'x-prueba': entry } }, options);
    const pointers = issues.map(({ pointer }) => pointer);
    expect(pointers.filter((each) => each.endsWith('/version'))).toHaveLength(1);
    expect(pointers.at(-1)).toBe('/extensiones/x-prueba/campos/a~1b');
  });

  it('that throw make a record unreadable, not its schema invalid', () => {
    const broken: Extension = {
      ...extension,
      issuesOf() {
        throw new Error();
      },
    };
    const answer = validate({ 'x-prueba': { version: '1', campos: {} } }, esCO, [broken]);
    expect(answer).toMatchObject({ valid: false, schemaValid: true });
    expect(answer.issues.map(({ code }) => code)).toEqual(['registro-ilegible']);
  });
});
