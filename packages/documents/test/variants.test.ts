/** The ways in which people fill in one box, and in which copies name it. */
import { describe, expect, it } from 'vitest';
import { importDocument } from '../src/index.ts';
import { cell, control, legacy, paragraph, row, run, symbol, wide } from './docx.ts';
import { answers, type Box, fichaDocx, fichaText, labels } from './paper.ts';
import { expectDraft } from './schema-of.ts';

const read = (box: Box, answer: string) =>
  importDocument(fichaText({ answers: { [box]: answer } }));

const codesOf = (warnings: readonly { code: string; pointer?: string }[]) =>
  warnings.filter(({ pointer }) => pointer !== undefined).map(({ code }) => code);

describe('dates', () => {
  it.each([
    ['29/05/2024', '2024-05-29', []],
    ['29-noviembre-2022', '2022-11-29', []],
    ['29 de mayo del 2024', '2024-05-29', []],
    ['mayo 29 de 2024', '2024-05-29', []],
    ['setiembre 12 de 2024', '2024-09-12', []],
    ['Bogotá D.C., 1.º de junio de 2024', '2024-06-01', []],
    ['2024-05-29', '2024-05-29', []],
    ['29.05.2024', '2024-05-29', []],
    ['29/02/2024', '2024-02-29', []],
    ['29-nov-22', '2022-11-29', ['fecha-anio-dos-cifras']],
    ['31/02/2024', '31/02/2024', ['fecha-inexistente']],
    ['29/02/2023', '29/02/2023', ['fecha-inexistente']],
    ['mayo de 2024', 'mayo de 2024', ['fecha-incompleta']],
    ['por definir', 'por definir', ['fecha-ilegible']],
  ])('%s', async (literal, value, codes) => {
    const { record, warnings } = await read('fechaDiligenciamiento', literal);
    expect(record.fechaDiligenciamiento).toBe(value);
    expect(codesOf(warnings)).toEqual(codes);
    expectDraft(record);
  });
});

describe('telephones', () => {
  const correo = 'persona.ejemplo@ejemplo.gov.co';
  it.each([
    ['+57 300 000 0101', [{ telefono: '+573000000101', correo }], []],
    ['(607) 555 0101 ext. 12', [{ telefono: '+576075550101;ext=12', correo }], []],
    ['01 8000 123456', [{ telefono: '+5718000123456', correo }], []],
    [
      '3000000101 / 3000000102',
      [{ telefono: '+573000000101', correo }, { telefono: '+573000000102' }],
      [],
    ],
    [
      '300 000 0101 - 607 555 0101',
      [{ telefono: '+573000000101', correo }, { telefono: '+576075550101' }],
      [],
    ],
    ['5550101', [{ telefono: '5550101', correo }], ['telefono-sin-indicativo']],
    ['No tiene', [{ telefono: 'No tiene', correo }], ['telefono-ilegible']],
  ])('%s', async (literal, contactos, codes) => {
    const { record, warnings } = await read('telefono', literal);
    expect(record.contactos).toEqual(contactos);
    expect(codesOf(warnings)).toEqual(codes);
    expectDraft(record);
  });
});

describe('addresses', () => {
  it.each([
    ['mailto:Ana@Ejemplo.GOV.CO', ['Ana@ejemplo.gov.co'], []],
    ['ana@ejemplo.gov.co; luis@ejemplo.gov.co', ['ana@ejemplo.gov.co', 'luis@ejemplo.gov.co'], []],
    ['ana arroba ejemplo', ['ana arroba ejemplo'], ['correo-ilegible']],
  ])('%s', async (literal, addresses, codes) => {
    const { record, warnings } = await read('correo', literal);
    const contacts = record.contactos as { correo?: string }[];
    expect(contacts.map(({ correo }) => correo)).toEqual(addresses);
    expect(codesOf(warnings)).toEqual(codes);
  });
});

describe('marks', () => {
  it.each([
    ['Sí ☒ No ☐', 'si'],
    ['Sí  X☐  No  ☐', 'si'],
    ['Si ☐ No X☐', 'no'],
    ['SÍ [x] NO [ ]', 'si'],
    ['Sí ( ) No (X)', 'no'],
    ['Sí_X_ No___', 'si'],
    ['Sí ____ No __x__', 'no'],
    ['Sí: X   No:', 'si'],
    ['☑ Sí ☐ No', 'si'],
    ['☐ Sí ☒ No', 'no'],
    ['Sí ✓ No', 'si'],
    ['Sí \uf0fe No \uf0a8', 'si'],
    ['Sí 🗹 No ☐', 'si'],
    ['Sí ■ No □', 'si'],
    ['No ☐ Sí ☒', 'si'],
    ['Sí\t☐\tNo\t☒', 'no'],
    ['(Marque con una X) Sí X No', 'si'],
    ['Sí ☒ No ☐ (si no, explique con X)', 'si'],
    ['Si no autoriza, marque No: Sí ☐ No ☒', 'no'],
    ['Sí autorizo ☒ No autorizo ☐', 'si'],
    ['(Marque con una X) Sí No', undefined],
    ['(Marque con X) Sí ☐ No ☐', undefined],
    ['(Marque con X) Sí ___ No ___', undefined],
    ['Marque (X) según corresponda: Sí ( ) No ( )', undefined],
    ['No aplica', undefined],
    ['Sí, autorizo', 'si'],
    ['Sí', 'si'],
    ['No', 'no'],
    ['Sí <input type="checkbox" checked=""/> No <input type="checkbox"/>', 'si'],
    [
      '<p style="text-align:center">Sí <input type="checkbox"> No <input checked type="checkbox"></p>',
      'no',
    ],
    ['Sí ☒ No ☒', 'contradictoria'],
    ['Sí X No X', 'contradictoria'],
    ['Sí ☐ No ☐', undefined],
    ['Sí No', undefined],
    ['Sí ___ No ___', undefined],
    ['', undefined],
  ])('%s → %s', async (text, respuesta) => {
    const { record, warnings } = await read('respuesta', text);
    expect(record.autorizacion).toEqual(respuesta && { respuesta });
    expect(codesOf(warnings).length).toBe(respuesta === 'si' || respuesta === 'no' ? 0 : 1);
    expectDraft(record);
  });

  it.each([
    ['controls', run('Sí ') + control(true, '☒') + run(' No ') + control(false, '☐'), 'si'],
    ['other glyph', run('Sí ') + control(false, '☐') + run(' No ') + control(true, '☑'), 'no'],
    [
      'X beside an empty control',
      `${run('Sí X') + control(false, '☐')}${run(' No ')}${control(false, '☐')}`,
      'si',
    ],
    [
      'glyph checked, control not',
      run('Sí ') + control(false, '☒') + run(' No ') + control(false, '☐'),
      undefined,
    ],
    [
      'control checked, glyph not',
      run('Sí ') + control(true, '☐') + run(' No ') + control(false, '☐'),
      undefined,
    ],
    [
      'both controls',
      run('Sí ') + control(true, '☒') + run(' No ') + control(true, '☒'),
      'contradictoria',
    ],
    ['legacy boxes', run('Sí ') + legacy(false) + run(' No ') + legacy(true), 'no'],
    ['symbols', run('Sí ') + symbol('F0FE') + run(' No ') + symbol('F0A8'), 'si'],
    [
      'symbols of another font',
      run('Sí ') + symbol('F0A3', 'Wingdings 2') + run(' No ') + symbol('F053', 'Wingdings 2'),
      'no',
    ],
  ])('in Word: %s', async (_, runs, respuesta) => {
    const rows = row(wide(paragraph(labels.respuesta) + paragraph(runs)));
    const { record } = await importDocument(fichaDocx({}, { respuesta: rows }));
    expect(record.autorizacion).toEqual(respuesta && { respuesta });
  });

  it('reads options in one row and marks in the next by column', async () => {
    const rows = row(wide(labels.respuesta)) + row(cell('Sí'), cell('No')) + row(cell('X'), cell());
    const { record } = await importDocument(fichaDocx({}, { respuesta: rows }));
    expect(record.autorizacion).toEqual({ respuesta: 'si' });
  });

  it.each([
    [[cell('Sí'), cell('X')], [cell('No'), cell()], 'si'],
    [[cell('Sí'), cell()], [cell('No'), cell('X')], 'no'],
  ])('reads an option and its mark in each row', async (first, second, respuesta) => {
    const rows = row(wide(labels.respuesta)) + row(...first) + row(...second);
    const { record } = await importDocument(fichaDocx({}, { respuesta: rows }));
    expect(record.autorizacion).toEqual({ respuesta });
  });

  it('does not take a «Sí» of another box for an answer', async () => {
    const { record } = await importDocument(
      fichaText({
        answers: { recomendacion: 'Sí, reunir a las familias.', respuesta: 'Sí ☐ No ☐' },
      }),
    );
    expect(record.autorizacion).toBeUndefined();
    expect(record.recomendacion).toBe('Sí, reunir a las familias.');
  });
});

describe('labels', () => {
  it.each<[Box, string]>([
    ['situacionExperiencia', 'Describe la situación o experiencia'],
    ['situacionExperiencia', 'DESCRIBA LA SITUACION O EXPERIENCIA:'],
    ['situacionExperiencia', '8. Describa la situación o experiencia'],
    ['impacto', labels.impacto.replace('Describa', 'Describir')],
    ['solucionesMejora', '¿Cómo y cuáles fueron las soluciones o acciones de mejora?'],
    ['solucionesMejora', 'Como y cuales fueron las soluciones o acciones de mejora (si las hubo)'],
    ['respuesta', labels.respuesta.replace('¿Cómo', 'Como')],
    ['nombreServidorPublico', 'Nombre del servidor(a) público(a)'],
    ['fechaDiligenciamiento', 'Fecha de diligenciamiento (dd/mm/aaaa) *'],
    ['telefono', 'N.º de contacto'],
    ['telefono', 'Número de  contacto'],
    ['correo', 'Correo electrónico institu\u00adcional'.normalize('NFD')],
    ['temaLeccion', 'Tema de la lecion aprendida'],
    ['planProgramaProyecto', 'Plan, programa o proyecto asociado (si aplica)'],
    ['leccionAprendida', '“¿Cuál fue la lección aprendida?”'],
    ['impacto', labels.impacto.replace(' frente', '\nfrente')],
    ['recomendacion', labels.recomendacion.replace(' en un', '\nen un')],
  ])('%s as «%s»', async (box, label) => {
    const usual = await importDocument(fichaText());
    const { record, warnings } = await importDocument(fichaText({ labels: { [box]: label } }));
    const { procedencia: _, ...boxes } = record;
    const { procedencia: __, ...expected } = usual.record;
    expect(boxes).toEqual(expected);
    expect(codesOf(warnings)).toEqual(label.includes('lecion') ? ['etiqueta-parecida'] : []);
  });
});

describe('entity and area', () => {
  it.each([
    ['Alcaldía de Ejemplo – Oficina de Planeación', 'Alcaldía de Ejemplo', 'Oficina de Planeación'],
    ['Alcaldía de Ejemplo - Secretaría de Salud', 'Alcaldía de Ejemplo', 'Secretaría de Salud'],
    ['Alcaldía de Ejemplo / Dirección Jurídica', 'Alcaldía de Ejemplo', 'Dirección Jurídica'],
    ['Alcaldía de Ejemplo, Área de Calidad', 'Alcaldía de Ejemplo', 'Área de Calidad'],
    ['Secretaría de Educación Área de Calidad', 'Secretaría de Educación', 'Área de Calidad'],
    ['Departamento Administrativo de Bienestar Social', undefined, undefined],
    ['Instituto de Vivienda y Dirección Urbana', undefined, undefined],
    ['Agencia de Renovación-Sur', undefined, undefined],
  ])('%s', async (literal, nombre, area) => {
    const { record, warnings } = await read('entidadYArea', literal);
    expect(record.entidadYArea).toBe(literal);
    expect([record.entidad, record.area]).toEqual([nombre && { nombre }, area]);
    expect(codesOf(warnings)).toEqual([]);
  });

  it('keeps its lines, and warns where two names are not clear', async () => {
    const rows = row(cell(labels.entidadYArea), cell('Fundación Uno\nFundación Dos'));
    const { record, warnings } = await importDocument(fichaDocx({}, { entidadYArea: rows }));
    expect(record.entidadYArea).toBe('Fundación Uno\nFundación Dos');
    expect(record.entidad).toBeUndefined();
    expect(codesOf(warnings)).toEqual(['separacion-dudosa']);
  });
});

describe('empty boxes', () => {
  it('are absent, and no box takes the answer of the next one', async () => {
    const empty = Object.fromEntries(
      Object.keys(answers).map((box) => [box, '']),
    ) as typeof answers;
    const { record, fields } = await importDocument(
      fichaText({ answers: { ...empty, temaLeccion: 'Huertas', leccionAprendida: 'Sembrar.' } }),
    );
    const { $schema: _, procedencia: __, ...boxes } = record;
    expect(boxes).toEqual({ temaLeccion: 'Huertas', leccionAprendida: 'Sembrar.' });
    expect(fields.filter(({ state }) => state === 'empty')).toHaveLength(11);
    expectDraft(record);
  });
});
