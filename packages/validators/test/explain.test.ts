import { codes } from '@ficha-leccion/schema';
import { describe, expect, it } from 'vitest';
import { explain } from '../src/explain.ts';
import { problemDetails, validate } from '../src/index.ts';

describe('explain', () => {
  it.each([...Object.keys(codes), 'nit-digito-verificacion', 'sin-contacto'])('%s', (code) => {
    const { description, source, sentences } = explain(code) ?? {};
    expect(description).toMatch(/\.$/);
    expect(source).not.toBe('');
    expect(Object.keys(sentences ?? {})).toEqual(expect.arrayContaining(['es-CO', 'en']));
  });

  it('does not know what nobody raises', () => {
    expect(explain('codigo-desconocido')).toBeUndefined();
    expect(explain('toString')).toBeUndefined();
  });
});

describe('problemDetails', () => {
  const { issues } = validate({ $schema: 'otro' });

  it('is a problem of RFC 9457 with the issues as they are', () => {
    expect(problemDetails(issues)).toEqual({
      type: 'about:blank',
      title: 'El registro no se recibió',
      status: 422,
      detail: 'Corrija el hallazgo de «issues» y envíelo de nuevo.',
      issues,
    });
  });

  it('says what the service sets, in English too', () => {
    const set = { type: 'https://example.org/p', status: 400, instance: '/fichas/1', lang: 'en' };
    expect(problemDetails([...issues, ...issues], set)).toMatchObject({
      type: 'https://example.org/p',
      status: 400,
      instance: '/fichas/1',
      detail: 'Mend the 2 findings in “issues” and send it again.',
    });
  });
});
