/** The papers that copies are written on: rows in other orders, other tables, no table at all. */
import { describe, expect, it } from 'vitest';
import { importDocument } from '../src/index.ts';
import { cell, docx, paragraph, row, table, wide } from './docx.ts';
import { answers, boxes, fichaDocx, fichaText, labels, rowsOf } from './paper.ts';

/** The boxes of a record, without where it was read from. */
async function boxesOf(input: Uint8Array | string, type = '') {
  const { record } = await importDocument(input, { type });
  const { procedencia: _, plantilla: __, ...boxes } = record;
  return boxes;
}

const usual = await boxesOf(fichaDocx());

it('reads the usual paper in full', () => {
  expect(usual).toEqual({
    $schema: expect.stringContaining('/ficha-leccion/2.'),
    entidadYArea: answers.entidadYArea,
    entidad: { nombre: 'Alcaldía de Ejemplo' },
    area: 'Oficina de Planeación',
    nombreServidorPublico: answers.nombreServidorPublico,
    contactos: [{ telefono: '+573000000101', correo: answers.correo }],
    fechaDiligenciamiento: '2024-06-05',
    temaLeccion: answers.temaLeccion,
    planProgramaProyecto: [answers.planProgramaProyecto],
    situacionExperiencia: answers.situacionExperiencia,
    impacto: answers.impacto,
    solucionesMejora: [answers.solucionesMejora],
    leccionAprendida: answers.leccionAprendida,
    recomendacion: answers.recomendacion,
    autorizacion: { respuesta: 'si' },
  });
});

const lines = (separator: string) =>
  boxes.map((box) => `${labels[box]}${separator}${answers[box]}`).join('\n');

describe('the same answers', () => {
  it.each<[string, Uint8Array | string, string?]>([
    ['text, one row a line', fichaText()],
    ['text with CRLF and a byte-order mark', `\ufeff${fichaText().replaceAll('\n', '\r\n')}`],
    [
      'text in Windows-1252',
      Buffer.from(fichaText().replace('☒', 'X').replace('☐', '').replace('–', '\u0096'), 'latin1'),
    ],
    ['text in UTF-16', Buffer.from(`\ufeff${fichaText()}`, 'utf16le')],
    [
      'text, one cell a line',
      boxes.map((box) => `\t${labels[box]}\n\t${answers[box]}`).join('\n\n'),
    ],
    ['text without tabs, label and answer apart', lines('\n')],
    ['text without tabs, after a colon', lines(': ')],
    [
      'Markdown with headings',
      boxes.map((box) => `## ${labels[box]}\n\n${answers[box]}\n`).join('\n'),
    ],
    [
      'Markdown with bold labels',
      boxes.map((box) => `**${labels[box]}:** ${answers[box]}\n`).join('\n'),
      'a.md',
    ],
    [
      'a Markdown table',
      [
        '| Casilla | Respuesta |',
        '|---|---|',
        ...boxes.map((box) => `| ${labels[box]} | ${answers[box]} |`),
      ].join('\n'),
    ],
    [
      'an HTML table',
      `<!doctype html><title>x</title><table>${boxes.map((box) => `<tr><th>${labels[box]}<td>${answers[box]}`).join('')}</table>`,
    ],
    [
      'an HTML table with wide rows',
      `<html><body><table>${boxes.map((box) => `<tr><td colspan=2><b>${labels[box]}</b></td></tr><tr><td colspan=2><p>${answers[box]}</p></td></tr>`).join('')}</table></body></html>`,
    ],
    [
      'HTML headings',
      `<main>${boxes.map((box) => `<h2>${labels[box]}</h2><p>${answers[box]}</p>`).join('')}</main>`,
      'text/html',
    ],
    [
      'an HTML definition list',
      `<body><dl>${boxes.map((box) => `<dt>${labels[box]}</dt><dd>${answers[box]}</dd>`).join('')}</dl>`,
    ],
    ['Word, rows from last to first', fichaDocx({ order: [...boxes].reverse() })],
    [
      'Word, every label beside its answer',
      docx(table(...boxes.map((box) => row(cell(labels[box]), cell(answers[box]))))),
    ],
    [
      'Word, every label over its answer',
      docx(table(...boxes.flatMap((box) => [row(wide(labels[box])), row(wide(answers[box]))]))),
    ],
    [
      'Word, label and answer in one cell',
      docx(table(...boxes.map((box) => row(wide(`${labels[box]}\n${answers[box]}`))))),
    ],
    [
      'Word, label and answer in one paragraph',
      docx(table(...boxes.map((box) => row(cell(`${labels[box]}: ${answers[box]}`))))),
    ],
    [
      'Word, no table',
      docx(boxes.map((box) => paragraph(labels[box]) + paragraph(answers[box])).join('')),
    ],
    [
      'Word, one table a box',
      docx(
        boxes
          .map((box) => table(row(cell(labels[box]), cell(answers[box]))) + paragraph(''))
          .join(''),
      ),
    ],
    [
      'Word, two boxes a row',
      docx(
        table(
          row(
            ...(['nombreServidorPublico', 'telefono'] as const).flatMap((box) => [
              cell(labels[box]),
              cell(answers[box]),
            ]),
          ),
          ...boxes
            .filter((box) => !['nombreServidorPublico', 'telefono'].includes(box))
            .map((box) => rowsOf(box)),
        ),
      ),
    ],
    [
      'Word, the whole form in one cell of another table',
      docx(table(row(cell(`<w:p/>${table(...boxes.map((box) => rowsOf(box)))}<w:p/>`)))),
    ],
    [
      'Word, each label and answer in a content control',
      docx(
        `<w:sdt><w:sdtContent>${table(...boxes.map((box) => `<w:sdt><w:sdtContent>${rowsOf(box)}</w:sdtContent></w:sdt>`))}</w:sdtContent></w:sdt>`,
      ),
    ],
  ])('%s', async (_, input, type) => {
    expect(await boxesOf(input, type)).toEqual(usual);
  });
});

describe('solutions', () => {
  const label = labels.solucionesMejora;
  const merged = (kind: string) => `<w:vMerge${kind}/>`;
  const rows = (...texts: string[]) =>
    texts
      .map((text, index) =>
        index === 0
          ? row(cell(label, merged(' w:val="restart"')), cell(text))
          : row(cell('', merged('')), cell(text)),
      )
      .join('');

  it.each<[string, string, string[] | undefined]>([
    ['four rows', rows('Uno.', 'Dos.', 'Tres.', 'Cuatro.'), ['Uno.', 'Dos.', 'Tres.', 'Cuatro.']],
    [
      'six rows, two of them empty',
      rows('Uno.', '', 'Dos.', '', 'Tres.', 'Cuatro.'),
      ['Uno.', 'Dos.', 'Tres.', 'Cuatro.'],
    ],
    ['four empty rows', rows('', '', '', ''), undefined],
    ['a row of two paragraphs', rows('Uno.\nMás de uno.', 'Dos.'), ['Uno.\n\nMás de uno.', 'Dos.']],
    [
      'rows in lower case, without full stops',
      rows('apoyo a las familias', 'fomento de la huerta'),
      ['apoyo a las familias', 'fomento de la huerta'],
    ],
    ['one row of bullets', row(cell(label), cell('● Uno\n● Dos')), ['Uno', 'Dos']],
    [
      'one row, a sentence and bullets',
      row(cell(label), cell('Fueron:\n● Uno\n● Dos')),
      ['Fueron:\n\n- Uno\n- Dos'],
    ],
  ])('%s', async (_, markup, expected) => {
    const { solucionesMejora } = await boxesOf(fichaDocx({}, { solucionesMejora: markup }));
    expect(solucionesMejora).toEqual(expected);
  });
});

describe('what is not on the paper', () => {
  it('is left over: boxes of the entity, signatures, footnotes of the author', async () => {
    const extra = row(cell('Cargo'), cell('Profesional universitario'));
    const { record, leftovers, warnings } = await importDocument(
      fichaDocx(
        {},
        { telefono: rowsOf('telefono') + extra },
        paragraph('Elaboró: Persona Dos') + paragraph('2023'),
        {
          footnotes: `<w:footnote w:id="2">${paragraph('Véase el acta 3.')}</w:footnote>`,
        },
      ),
    );
    expect(leftovers.map(({ kind, text }) => [kind, text])).toEqual([
      ['text', 'Cargo'],
      ['text', 'Profesional universitario'],
      ['text', 'Elaboró: Persona Dos'],
      ['text', '2023'],
      ['footnote', 'Véase el acta 3.'],
    ]);
    expect(record.contactos).toEqual(usual.contactos);
    expect(warnings.map(({ code }) => code)).toContain('texto-sobrante');
  });

  it('is said when it is a box that is missing', async () => {
    const order = boxes.filter((box) => box !== 'impacto' && box !== 'telefono');
    const { record, fields, warnings } = await importDocument(fichaDocx({ order }));
    expect(record.impacto).toBeUndefined();
    expect(record.situacionExperiencia).toBe(answers.situacionExperiencia);
    const missing = fields.filter(({ state }) => state === 'missing');
    expect(missing.map(({ pointer }) => pointer)).toEqual(['/contactos/0/telefono', '/impacto']);
    const codes = warnings.filter(({ code }) => code === 'casilla-no-hallada');
    expect(codes.map(({ pointer }) => pointer)).toEqual(['/contactos/0/telefono', '/impacto']);
  });

  it('is read where it is code, version and date of the paper', async () => {
    const header = table(
      row(cell('Código: EJ-FO-001'), cell('Versión'), cell('2')),
      row(cell('Vigencia: 31/01/2023'), cell('Página 1 de 2')),
    );
    const input = fichaDocx({}, {}, '', { header1: header });
    const { record, leftovers } = await importDocument(input);
    expect(record.plantilla).toMatchObject({
      codigo: 'EJ-FO-001',
      version: '2',
      fechaVigencia: '2023-01-31',
    });
    expect(leftovers).toEqual([]);
  });
});

it('keeps what a page hides apart', async () => {
  const page = `<h1>DOCUMENTACIÓN DE LECCIONES APRENDIDAS</h1><table><tr><th>Tema de la lección aprendida<td>Ríos<p hidden>borrador <b>viejo</b></p></table>`;
  const { record, leftovers, warnings } = await importDocument(page, { type: 'text/html' });
  expect(record.temaLeccion).toBe('Ríos');
  expect(leftovers).toMatchObject([{ kind: 'unseen', text: 'borrador viejo' }]);
  expect(warnings.map(({ code }) => code)).toContain('texto-oculto');
});

describe('a label inside an answer', () => {
  it('takes no word of the answer above it along', async () => {
    const recomendacion = 'Reunir a las familias.\n¿Qué';
    const { record } = await importDocument(fichaDocx({ answers: { recomendacion } }));
    expect(record.recomendacion).toBe('Reunir a las familias.\n\n¿Qué');
    const text = fichaText({ answers: { recomendacion: '¿Qué' } });
    expect((await importDocument(text)).record.recomendacion).toBe('¿Qué');
  });

  it.each<[string, Uint8Array | string, object]>([
    [
      'beside its own label',
      fichaDocx({ answers: { temaLeccion: labels.temaLeccion } }),
      { temaLeccion: labels.temaLeccion },
    ],
    [
      'as a bold line under another label',
      fichaText({ answers: { impacto: `<b>${labels.leccionAprendida}</b> <p>No.</p>` } }),
      { impacto: `${labels.leccionAprendida}\n\nNo.` },
    ],
    [
      'beside another label',
      fichaDocx({ answers: { temaLeccion: labels.leccionAprendida } }),
      { temaLeccion: labels.leccionAprendida },
    ],
    [
      'under its own label',
      fichaDocx({ answers: { leccionAprendida: `${labels.leccionAprendida}\nSembrar.` } }),
      { leccionAprendida: `${labels.leccionAprendida}\n\nSembrar.` },
    ],
    [
      'under another label, before its own',
      fichaDocx({ answers: { impacto: `${labels.leccionAprendida}\nNo.` } }),
      { impacto: `${labels.leccionAprendida}\n\nNo.` },
    ],
    [
      'at the end of an answer',
      fichaDocx({ answers: { recomendacion: `Sí.\n${labels.temaLeccion}` } }),
      { recomendacion: `Sí.\n\n${labels.temaLeccion}` },
    ],
    [
      'as the first words of a sentence',
      fichaText({ answers: { recomendacion: 'Tema de la lección aprendida que se dio.' } }),
      { recomendacion: 'Tema de la lección aprendida que se dio.' },
    ],
  ])('%s starts no box', async (_, input, changed) => {
    expect(await boxesOf(input)).toEqual({ ...usual, ...changed });
  });
});

describe('editions', () => {
  const definition =
    'Una lección aprendida se entiende como el conocimiento adquirido sobre una o varias experiencias a través de la reflexión y el análisis crítico de los factores que pudieron haber afectado positiva o negativamente el resultado esperado.';
  const entity =
    'En el Departamento Administrativo de la Función Pública estamos interesados en conocer sus lecciones aprendidas.';
  const credit = 'Tomado de la Función Pública.';
  const describe = {
    situacionExperiencia: 'Describe la situación o experiencia',
    impacto: labels.impacto.replace('Describa', 'Describe'),
  };

  it.each([
    ['fp-describa-1fila-tomado-sinentidad', [definition], {}, credit],
    ['fp-describe-1fila-tomado', [`${definition} ${entity}`], describe, credit],
    ['fp-describe-1fila-tomado', [definition, entity], describe, credit],
    [undefined, [definition, entity], {}, credit],
    [undefined, [definition, entity], {}, ''],
    [undefined, [definition], { temaLeccion: 'Título de la lección aprendida' }, credit],
  ])('%s', async (expected, introduction, own, closing) => {
    const text = [...introduction, fichaText({ labels: own }), closing].join('\n');
    const { edition, record, warnings, leftovers } = await importDocument(text);
    expect(edition).toBe(expected);
    expect(record.plantilla).toEqual(expected && { edicion: expected });
    expect(warnings.map(({ code }) => code)).toEqual(expected ? [] : ['edicion-desconocida']);
    expect(leftovers).toEqual([]);
  });
});

describe('pages', () => {
  const note =
    '¹ Banco Interamericano de Desarrollo, (2008). Knowledge and Learning Sector (KNL), Knowledge Management Division, nota técnica lecciones aprendidas.';

  it.each([
    [
      'beside the label, around a footnote',
      'planProgramaProyecto',
      `El plan de huertas que\n\n${note}\n\n\tllega a cinco escuelas.`,
      ['El plan de huertas que llega a cinco escuelas.'],
    ],
    [
      'before a name',
      'planProgramaProyecto',
      'El plan de la Alcaldía de\n\n\tEjemplo, con las escuelas.',
      ['El plan de la Alcaldía de Ejemplo, con las escuelas.'],
    ],
    [
      'in the solutions',
      'solucionesMejora',
      'Se compró la\n\nPágina 1 de 2\n\n\tsemilla.',
      ['Se compró la semilla.'],
    ],
    ['in a wide box', 'impacto', 'Cinco escuelas\t\n\nsiembran.', 'Cinco escuelas siembran.'],
    [
      'between sentences, which stay apart',
      'impacto',
      'Cinco escuelas siembran.\t\nOtras esperan.',
      'Cinco escuelas siembran.\n\nOtras esperan.',
    ],
  ] as const)('join the halves of a sentence %s', async (_, box, answer, expected) => {
    const { record, leftovers } = await importDocument(fichaText({ answers: { [box]: answer } }));
    expect(record[box]).toEqual(expected);
    expect(leftovers).toEqual([]);
  });

  it('do not join lines that their author began in lower case', async () => {
    const text = boxes.map((box) => `\t${labels[box]}\n\t${answers[box]}`).join('\n\n');
    const own = text.replace(
      answers.solucionesMejora,
      'apoyo a familias\n\n\t\n\tfomento de huertas',
    );
    const { solucionesMejora } = await boxesOf(own);
    expect(solucionesMejora).toEqual(['apoyo a familias', 'fomento de huertas']);
  });

  it('leave an answer that was written in lines whole', async () => {
    const answer = '<p>Uno.</p>\n<p>Dos.</p>\n<p>Tres.</p>';
    const { impacto, leccionAprendida } = await boxesOf(
      fichaText({ answers: { impacto: answer } }),
    );
    expect(impacto).toBe('Uno.\n\nDos.\n\nTres.');
    expect(leccionAprendida).toBe(answers.leccionAprendida);
  });

  it('join the lines of a text that a page had broken', async () => {
    const answer =
      'La huerta de la escuela necesitaba agua, semilla y el acompañamiento\nde la Secretaría de Agricultura, que llegó tarde a las veredas\nmás lejanas del municipio.';
    const text = boxes
      .map((box) => `${labels[box]}\n${box === 'impacto' ? answer : answers[box]}`)
      .join('\n');
    expect(await boxesOf(text)).toEqual({ ...usual, impacto: answer.replaceAll('\n', ' ') });
  });
});
