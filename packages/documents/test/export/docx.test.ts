/** What a Word file says besides the answers, and what it never says. */
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { exportDocument } from '../../src/export/index.ts';
import { fixtureOf } from '../schema-of.ts';
import { readBack } from './paper-boxes.ts';
import { partsOf } from './text-of.ts';

const filledIn = fixtureOf('ficha-leccion/v2', 'territorio-memoria-convivencia');
const documents = [
  { name: 'ficha', record: filledIn, lang: 'es-CO' },
  {
    name: 'nota',
    record: fixtureOf('nota-conocimiento/v1', 'reuniones-de-socializacion'),
    lang: 'es-PE',
  },
];

const write = async (record: unknown, edition?: string) => {
  const options = edition ? { format: 'docx' as const, edition } : { format: 'docx' as const };
  return exportDocument(record, options);
};

describe.each(documents)('a Word file of a $name', ({ record, lang }) => {
  it('is made of well-formed parts, each of which is declared', async () => {
    const parts = partsOf((await write(record)).content);
    for (const text of Object.values(parts)) new SaxesParser({ xmlns: true }).write(text).close();
    for (const name of Object.keys(parts)) {
      if (name.endsWith('.xml') && name !== '[Content_Types].xml') {
        expect(parts['[Content_Types].xml']).toContain(`PartName="/${name}"`);
      }
    }
  });

  it('is the same bytes each time, dated alike in every zone', async () => {
    const [first, second] = [await write(record), await write(record)];
    expect(first.content).toEqual(second.content);
    // 1 January 1980, the first date that a zip can hold.
    expect([...first.content.slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });

  it('has a title and a language, and names nobody', async () => {
    const core = partsOf((await write(record)).content)['docProps/core.xml'];
    expect(core).toMatch(new RegExp(`<dc:title>.+</dc:title><dc:language>${lang}</dc:language>`));
    expect(core).not.toMatch(/creator|lastModifiedBy|created|modified/);
  });
});

describe('a Word file of a ficha', () => {
  it.each([
    ['fp-describa-4filas', 4, 'Describa la situación', true, false],
    ['fp-describe-1fila-tomado', 1, 'Describe la situación', true, true],
    ['fp-describa-1fila-tomado-sinentidad', 1, 'Describa la situación', false, true],
  ] as const)(
    'on %s has the layout of that paper',
    async (edition, rows, label, entity, credit) => {
      const { solucionesMejora: _, ...record } = filledIn;
      const { 'word/document.xml': document = '', 'word/footnotes.xml': footnotes } = partsOf(
        (await write(record, edition)).content,
      );
      expect(document.match(/<w:vMerge/g)?.length ?? 1).toBe(rows);
      expect(document).toContain(label);
      expect(document.includes('En el Departamento Administrativo')).toBe(entity);
      expect(document.includes('Tomado de la Función Pública.')).toBe(credit);
      expect(document).toMatch(/resultado esperado<\/w:t><\/w:r><w:r>.{0,80}<w:footnoteReference/);
      expect(footnotes).toContain('Banco Interamericano de Desarrollo, (2008).');
      expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    },
  );

  it.each([
    ['si', ['1', '0']],
    ['no', ['0', '1']],
    ['contradictoria', ['1', '1']],
    [undefined, ['0', '0']],
  ])('marks the controls of the answer %s', async (respuesta, marks) => {
    const { autorizacion: _, ...others } = filledIn;
    const record = respuesta ? { ...others, autorizacion: { respuesta } } : others;
    const document = partsOf((await write(record)).content)['word/document.xml'] ?? '';
    const found = [...document.matchAll(/<w14:checked w14:val="(.)"\/>.*?<w:t [^>]*>(.)<\/w:t>/g)];
    expect(found.map(([, mark]) => mark)).toEqual(marks);
    expect(found.map(([, , glyph]) => glyph)).toEqual(
      marks.map((mark) => (mark === '1' ? '☒' : '☐')),
    );
  });

  it('has code, version and pages in header and footer, and they are read again', async () => {
    const plantilla = { codigo: 'F-01', version: '2', fechaVigencia: '2024-01-31' };
    const { content, fileName } = await write({ ...filledIn, plantilla });
    const parts = partsOf(content);
    expect(parts['word/header1.xml']).toContain('Código: F-01');
    expect(parts['word/footer1.xml']).toMatch(/Página .* PAGE .* NUMPAGES /);
    const { result } = await readBack(content, fileName);
    expect(result.record.plantilla).toEqual({ edicion: 'fp-describa-4filas', ...plantilla });
    expect(result.leftovers).toEqual([]);
  });
});
