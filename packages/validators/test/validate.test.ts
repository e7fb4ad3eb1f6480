import { type CatalogueEntry, catalogue, olderMinors, patterns } from '@ficha-leccion/schema';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  en,
  esCO,
  fichaLeccionV1,
  type Issue,
  type MessageTable,
  type ValidationResult,
  validate,
  validators,
} from '../src/index.ts';
import { Report } from '../src/report.ts';
import { complete } from './sample.ts';

describe('profiles', () => {
  it('checks a complete record unless told otherwise', () => {
    const { impacto: _, ...incomplete } = complete;
    expect(validate(incomplete).valid).toBe(false);
    expect(validate(incomplete, { profile: 'diligenciada' }).valid).toBe(false);
    expect(validate(incomplete, { profile: 'borrador' }).valid).toBe(true);
  });

  it.each(['completa', 'constructor', '__proto__', ''])('knows no profile «%s»', (profile) => {
    const options = { profile: profile as 'borrador' };
    const message = `ficha-leccion 1.0 has no profile «${profile}» (it has: borrador, diligenciada).`;
    expect(() => fichaLeccionV1.validate(complete, options)).toThrow(TypeError);
    expect(() => fichaLeccionV1.validate(complete, options)).toThrow(message);
    expect(() => validate(complete, options)).toThrow(message);
  });

  it('knows «publicable» of the documents that are published', () => {
    for (const { document, version, identifier, validate: own } of validators) {
      const entry = [...catalogue, ...olderMinors].find(
        (each) => each.document === document && each.version === version,
      ) as CatalogueEntry;
      const [judge, judgeAny] = [own, validate].map(
        (check) => () => check({ $schema: identifier }, { profile: 'publicable' }),
      ) as [() => ValidationResult, () => ValidationResult];
      if (entry.profiles.includes('publicable')) {
        expect(judge().valid).toBe(false);
        expect(judgeAny()).toEqual(judge());
      } else {
        // Whoever names the document is mistaken; where the record names it, the record is refused.
        expect(judge).toThrow(`${document} ${version} has no profile «publicable»`);
        expect(judgeAny().issues).toMatchObject([
          { code: 'perfil-inexistente', pointer: '/$schema' },
        ]);
      }
    }
  });
});

describe('sentences', () => {
  const record = { ...complete, temaLeccion: `${'a'.repeat(1_620)}`, impacto: '', nombre: 'Ana' };
  const sentences = (messages: MessageTable) =>
    Object.fromEntries(validate(record, { messages }).issues.map((i) => [i.pointer, i.message]));

  it('are Spanish unless told otherwise', () => {
    expect(validate(record)).toEqual(validate(record, { messages: esCO }));
    expect(sentences(esCO)).toEqual({
      '/temaLeccion': 'Le sobran 1.120 caracteres.',
      '/impacto': 'Escriba una respuesta. Si no la tiene, deje la casilla sin incluir.',
      '/nombre': 'Este documento no tiene esta casilla. Revise el nombre o retírela.',
    });
  });

  it('come from the table that is given', () => {
    expect(sentences(en)).toEqual({
      '/temaLeccion': 'Remove 1120 characters.',
      '/impacto': 'Enter an answer. If there is none, leave the box out.',
      '/nombre': 'This document has no such box. Check its name or remove it.',
    });
  });

  it('are the own ones of a box in the language of its form', () => {
    const { recomendacion: _, ...incomplete } = complete;
    expect(validate(incomplete).issues[0]?.message).toBe(
      'Escriba su recomendación para un escenario similar.',
    );
    expect(validate(incomplete, { messages: en }).issues[0]?.message).toBe('Fill in this box.');
  });
});

it('takes the own sentence of a list entry whatever its position', () => {
  const report = new Report('es-CO', esCO.sentences, {
    'texto-vacio': { '/grupos/*/temas/*': 'Escriba el tema.' },
  });
  report.add('texto-vacio', '/grupos/0/temas/12');
  report.add('texto-vacio', '/grupos/0/otros/12');
  expect(report.issues?.map(({ message }) => message)).toEqual([
    'Escriba el tema.',
    'Escriba una respuesta. Si no la tiene, deje la casilla sin incluir.',
  ]);
});

describe('issues', () => {
  it('say how much is too much, in code points', () => {
    const { issues } = validate({
      ...complete,
      nombreServidorPublico: '🙂'.repeat(303),
      planProgramaProyecto: Array.from({ length: 32 }, () => 'Plan'),
    });
    expect(issues.map(({ code, params }) => ({ code, params }))).toEqual([
      { code: 'texto-largo', params: { maximo: 300, sobran: 3 } },
      { code: 'lista-larga', params: { maximo: 30, sobran: 2 } },
    ]);
  });

  it('come in the order of the form, unknown keys last', () => {
    const { impacto: _, ...record } = complete;
    const shuffled = { otra: 1, ...record, recomendacion: 7, entidadYArea: '' };
    const pointers = validate(shuffled).issues.map(({ pointer }) => pointer);
    expect(pointers).toEqual(['/entidadYArea', '/impacto', '/recomendacion', '/otra']);
  });

  it('are errors with the shape of the published type', () => {
    const [issue] = validate({ ...complete, impacto: 7 }).issues;
    expectTypeOf(issue).toEqualTypeOf<Issue | undefined>();
    expect(Object.keys(issue ?? {})).toEqual(['code', 'pointer', 'severity', 'params', 'message']);
    expect(issue?.severity).toBe('error');
  });
});

it('takes a text of one character for an answer when the pattern of the contract does', () => {
  const notBlank = new RegExp(patterns.notBlank.source, 'u');
  for (let codePoint = 0; codePoint <= 0x1ffff; codePoint++) {
    const text = String.fromCodePoint(codePoint);
    const { valid } = validate({ ...complete, temaLeccion: text });
    if (valid !== notBlank.test(text)) expect.fail(`U+${codePoint.toString(16)}: ${valid}`);
  }
});

describe('a text at its limit', () => {
  const fits = (text: string) => validate({ ...complete, nombreServidorPublico: text }).valid;

  it.each([
    ['letters', 'a', 300],
    ['faces, two UTF-16 units each', '🙂', 300],
    ['high halves of a pair', '\ud83d', 300],
    ['low halves of a pair', '\ude42', 300],
    ['halves that pair up as they repeat', '\ude42\ud83d', 299],
    ['a face and a half', '🙂\ud83d', 150],
    ['letters with a combining mark', 'e\u0301', 150],
  ])('counts %s', (_, unit, most) => {
    expect(fits(unit.repeat(most))).toBe(true);
    expect(fits(`${unit.repeat(most)}.`)).toBe(false);
    expect(fits(`.${unit.repeat(most)}`)).toBe(false);
  });
});
