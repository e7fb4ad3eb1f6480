/** What Word puts around the words of a paragraph. */
import { describe, expect, it } from 'vitest';
import { importDocument } from '../src/index.ts';
import { cell, paragraph, row, run } from './docx.ts';
import { fichaDocx, labels } from './paper.ts';

/** What is read of a box whose answer is made of these paragraphs. */
async function answerOf(content: string, parts = {}) {
  const rows = row(cell(labels.situacionExperiencia), cell(content));
  return importDocument(fichaDocx({}, { situacionExperiencia: rows }, '', parts));
}

const inserted = (content: string) => `<w:ins w:author="Persona Dos">${content}</w:ins>`;
const textBox = (content: string) =>
  `<w:drawing><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></w:drawing>`;

describe('a paragraph', () => {
  it.each([
    ['runs split inside a word', run('Las escue') + run('las.', '<w:b/>'), 'Las escuelas.'],
    [
      'a tab and a line break',
      '<w:r><w:t>Uno</w:t><w:tab/><w:t>dos</w:t><w:br/><w:t>tres</w:t></w:r>',
      'Uno dos\ntres',
    ],
    [
      'a hyphen that does not break',
      '<w:r><w:t>Covid</w:t><w:noBreakHyphen/><w:t>19</w:t></w:r>',
      'Covid\u201119',
    ],
    [
      'hyphens that a line would show',
      '<w:r><w:t>escue</w:t><w:softHyphen/><w:t>las\u00ad.</w:t></w:r>',
      'escuelas.',
    ],
    [
      'a smart tag and a link',
      `<w:smartTag w:element="place">${run('Cúcuta')}</w:smartTag><w:hyperlink r:id="r9">${run(' y más')}</w:hyperlink>`,
      'Cúcuta y más',
    ],
    [
      'a field and its result',
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('hoy')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      'hoy',
    ],
    [
      'a content control',
      `<w:sdt><w:sdtPr/><w:sdtContent>${run('Escrito.')}</w:sdtContent></w:sdt>`,
      'Escrito.',
    ],
    [
      'a control that shows its placeholder',
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Haga clic aquí.')}</w:sdtContent></w:sdt>`,
      undefined,
    ],
    [
      'both branches of an alternative',
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${textBox(paragraph('En un cuadro.'))}</mc:Choice><mc:Fallback><w:pict>${paragraph('En un cuadro.')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      'En un cuadro.',
    ],
    [
      'a bookmark and a proofing mark',
      `<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:proofErr w:type="spellStart"/>${run('Tramisión')}<w:bookmarkEnd w:id="0"/>`,
      'Tramisión',
    ],
    ['letters with their accents apart', run('Situacio\u0301n'), 'Situación'],
  ])('with %s', async (_, runs, expected) => {
    const { record, leftovers } = await answerOf(paragraph(runs));
    expect(record.situacionExperiencia).toBe(expected);
    expect(leftovers).toEqual([]);
  });

  it.each([
    ['cambios-sin-aceptar', inserted(run(' y padres')), 'Maestros y padres'],
    ['texto-borrado', '<w:del><w:r><w:delText> y padres</w:delText></w:r></w:del>', 'Maestros'],
    ['texto-oculto', run(' y padres', '<w:vanish/>'), 'Maestros'],
  ])('says that there was %s', async (code, runs, expected) => {
    const { record, warnings, leftovers } = await answerOf(paragraph(run('Maestros') + runs));
    expect(record.situacionExperiencia).toBe(expected);
    const unseen = leftovers.filter(({ kind }) => kind === 'unseen').map(({ text }) => text);
    expect(unseen).toEqual(expected === 'Maestros' ? [' y padres'] : []);
    const found = warnings.map(({ code, params }) => [code, params]);
    expect(found).toContainEqual([code, { cantidad: 1 }]);
  });
});

describe('a list', () => {
  const item = (text: string, list: number, level = 0) =>
    paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
  const level = (at: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="0">${level(0, 'bullet', '\uf0b7')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}</w:abstractNum>` +
    [1, 2]
      .map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id - 1}"/></w:num>`)
      .join('');
  const styles = `<w:style w:styleId="Listaconvietas"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;

  it.each([
    ['of bullets', [item('Uno', 1), item('Dos', 1), paragraph('Fin.')], '- Uno\n- Dos\n\nFin.'],
    [
      'of numbers and letters',
      [item('Uno', 2), item('Once', 2, 1), item('Doce', 2, 1), item('Dos', 2), item('Trece', 2, 1)],
      '1. Uno\na) Once\nb) Doce\n2. Dos\na) Trece',
    ],
    ['by its style', [paragraph('Uno', '<w:pStyle w:val="Listaconvietas"/>')], '- Uno'],
    ['of a part that is not there', [item('Uno', 7)], '- Uno'],
    ['taken off', [item('Uno', 0)], 'Uno'],
    [
      'typed',
      [paragraph('1.\tUno'), paragraph('2.\tDos'), paragraph('a) Tres')],
      '1. Uno\n2. Dos\na) Tres',
    ],
    [
      'of bullets glued to the text',
      [paragraph('●Uno'), paragraph('\uf0b7Dos'), paragraph('➢ Tres')],
      '- Uno\n- Dos\n- Tres',
    ],
  ])('%s', async (_, items, expected) => {
    const { record } = await answerOf(items.join(''), { numbering, styles });
    expect(record.situacionExperiencia).toBe(expected);
  });
});

it('keeps what was written at the margin apart, with its author', async () => {
  const comments = `<w:comment w:id="0" w:author="Persona Dos">${paragraph('¿Cuántas?')}</w:comment>`;
  const { record } = await answerOf(
    paragraph(`${run('Escuelas.')}<w:r><w:commentReference w:id="0"/></w:r>`),
    { comments },
  );
  expect(record.situacionExperiencia).toBe('Escuelas.');
  expect(record.procedencia).toMatchObject({
    anotaciones: [{ autor: 'Persona Dos', texto: '¿Cuántas?' }],
  });
});

it('makes lines of a table that its author drew in an answer', async () => {
  const inner = `<w:tbl>${row(cell('Escuela'), cell('Huertas'))}${row(cell('Uno'), cell('3'))}</w:tbl>`;
  const { record } = await answerOf(paragraph('Así:') + inner);
  expect(record.situacionExperiencia).toBe('Así:\n\nEscuela | Huertas\n\nUno | 3');
});

it('says where an answer stands', async () => {
  const { fields } = await answerOf(paragraph('Uno.') + paragraph('Dos.'));
  const field = fields.find(({ pointer }) => pointer === '/situacionExperiencia');
  const place = { part: 'word/document.xml', table: 1, row: 8, cell: 2 };
  expect(field).toMatchObject({ literal: 'Uno.\nDos.', from: place, to: place });
  expect((field?.to?.paragraph ?? 0) - (field?.from?.paragraph ?? 0)).toBe(1);
});
