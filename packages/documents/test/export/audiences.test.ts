/** Who gets a file, what it holds for them, and what it never holds. */
import { describe, expect, it } from 'vitest';
import { type ExportFormat, exportCollection, exportDocument } from '../../src/export/index.ts';
import { fixtureOf } from '../schema-of.ts';
import { textOf } from './text-of.ts';

const formats: readonly ExportFormat[] = ['docx', 'html', 'markdown', 'json', 'jsonld', 'oai_dc'];
const filledIn = fixtureOf('ficha-leccion/v2', 'territorio-memoria-convivencia');
const refusedAnswer = { ...filledIn, autorizacion: { respuesta: 'no' } };
const published = {
  ...filledIn,
  publicacion: { decision: 'autorizada', revisionHumana: true },
  clasificacionInformacion: 'publica',
};
const contact = /luis\.ejemplo@|300 ?000 ?0102/;

describe.each(formats)('%s', (format) => {
  it.each([
    ['entidad', refusedAnswer, 'sin-autorizacion'],
    ['otrasEntidades', refusedAnswer, 'sin-autorizacion'],
    ['publico', filledIn, 'sin-decision-de-publicar'],
  ] as const)('is refused to %s without permission', async (audience, record, code) => {
    await expect(exportDocument(record, { format, audience })).rejects.toMatchObject({
      name: 'ExportError',
      code,
      message: expect.stringMatching(/\.$/),
    });
  });

  it('is of the area without any permission', async () => {
    await expect(exportDocument(refusedAnswer, { format })).resolves.toBeDefined();
  });

  it.each([
    ['otrasEntidades', filledIn, true],
    ['publico', published, false],
  ] as const)('holds no contact for %s', async (audience, record, hasName) => {
    const { content, removed } = await exportDocument(record, { format, audience });
    const isCatalogue = format === 'jsonld' || format === 'oai_dc';
    expect(textOf(content)).not.toMatch(contact);
    expect(textOf(content).includes('Luis Ejemplo Prueba')).toBe(hasName && !isCatalogue);
    expect(removed.map(({ pointer }) => pointer)).toContain('/contactos');
  });
});

describe('a collection', () => {
  it.each(['csv', 'xlsx'] as const)(
    'as %s says which records were left out, and why',
    async (format) => {
      const records = [filledIn, refusedAnswer, null];
      const { content, refused } = await exportCollection(records, {
        format,
        audience: 'otrasEntidades',
      });
      expect(refused.map(({ index, code }) => [index, code])).toEqual([
        [1, 'sin-autorizacion'],
        [2, 'registro-no-es-objeto'],
      ]);
      expect(textOf(content)).not.toMatch(contact);
      expect(textOf(content)).toContain('Territorio, Memoria y Convivencia');
    },
  );

  it.each([
    [[], 'sin-registros'],
    [[refusedAnswer], 'sin-autorizacion'],
  ])('is refused when nothing is left', async (records, code) => {
    const written = exportCollection(records, { format: 'csv', audience: 'publico' });
    await expect(written).rejects.toMatchObject({ name: 'ExportError', code });
  });
});

it.each([
  [{ format: 'docx', edition: 'otra' }, filledIn, 'edicion-desconocida'],
  [{ format: 'pdf' }, filledIn, 'formato-desconocido'],
  [{ format: 'docx' }, null, 'registro-no-es-objeto'],
  [{ format: 'docx' }, {}, 'documento-desconocido'],
] as const)('refuses %o', async (options, record, code) => {
  const written = exportDocument(record, options as Parameters<typeof exportDocument>[1]);
  await expect(written).rejects.toMatchObject({ name: 'ExportError', code });
});
