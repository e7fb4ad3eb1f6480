/** Rules of a document: they count for `valid`, never for `schemaValid`. */
import {
  definitionOf,
  type ErrorRule,
  esCO,
  esPE,
  type Finding,
  type Issue,
  identifierOf,
  type MessageTable,
} from '@ficha-leccion/schema';
import { describe, expect, it } from 'vitest';
import { toyJsonSchema } from '../../schema/test/toy-document.ts';
import { validators } from '../src/index.ts';
import { compileNow } from './compile-now.ts';

const record = { $schema: identifierOf('documento-de-juguete', '1.0'), titulo: 'a' };

const rule: ErrorRule = {
  id: 'regla-a',
  severity: 'error',
  profiles: ['borrador'],
  sentences: {
    'es-CO': ({ sobran = 0 }) => `Quite ${sobran}.`,
    en: ({ sobran = 0 }) => `Remove ${sobran}.`,
  },
  check: (): Finding[] => [{ pointer: '/titulo', params: { sobran: 2 } }],
};

function judge(rules: readonly ErrorRule[], profile: 'borrador' | 'diligenciada', messages = esCO) {
  const validator = compileNow(['borrador', 'diligenciada'], toyJsonSchema, rules);
  return validator.validate({ ...record, otra: 1 }, { profile, messages });
}

describe('rules', () => {
  const codes = ({ issues }: { issues: readonly Issue[] }) => issues.map(({ code }) => code);

  it('come after the structure, in their own order', () => {
    const second = { ...rule, id: 'regla-b' };
    expect(codes(judge([second, rule], 'borrador'))).toEqual([
      'casilla-desconocida',
      'regla-b',
      'regla-a',
    ]);
  });

  it('apply in their profiles', () => {
    expect(codes(judge([rule], 'diligenciada'))).not.toContain('regla-a');
  });

  it('make a record invalid and leave its schema valid', () => {
    const { validate } = compileNow(['borrador'], toyJsonSchema, [rule]);
    const answer = validate(record, { profile: 'borrador' });
    expect(answer).toEqual({
      valid: false,
      schemaValid: true,
      issues: [
        {
          ...{ code: 'regla-a', pointer: '/titulo', severity: 'error' },
          ...{ params: { sobran: 2 }, message: 'Quite 2.' },
        },
      ],
    });
  });

  it.each([
    ['es-CO', 'Quite 2.'],
    ['es-PE', 'Quite 2.'],
    ['en', 'Remove 2.'],
    ['en-GB', 'Remove 2.'],
    ['qu', 'Remove 2.'],
  ])('speak %s', (lang, message) => {
    const { issues } = judge([rule], 'borrador', { ...esCO, lang });
    expect(issues.at(-1)?.message).toBe(message);
  });

  it('have a sentence of their own for a Spanish that needs one', () => {
    const peruvian = { ...rule, sentences: { ...rule.sentences, 'es-PE': 'Retire 2.' } };
    expect(judge([peruvian], 'borrador', esPE).issues.at(-1)?.message).toBe('Retire 2.');
  });
});

it('speaks the language of the form unless told otherwise', () => {
  for (const { document, version, validate } of validators) {
    const { lang } = definitionOf(document, version).formModel;
    const messages = [esCO, esPE].find((table) => table.lang === lang) as MessageTable;
    expect(validate({}), document).toEqual(validate({}, { messages }));
  }
});
