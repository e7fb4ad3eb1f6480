import { definitions, esCO } from '@ficha-leccion/schema';
import { fichaLeccionV2 } from '@ficha-leccion/validators';
import { describe, expect, test } from 'vitest';
import { createForm, type ListBox, type ScalarBox } from '../src/document-form/box-tree.ts';
import { esCOTexts } from '../src/document-form/interface-texts.ts';
import { read } from '../src/document-form/reading.ts';
import { atBoxes, isDue } from '../src/document-form/shown-issues.ts';
import { toyModel } from './toy-document.ts';

const { formModel } = definitions['ficha-leccion/v2'];

function open(record: Readonly<Record<string, unknown>> = {}) {
  const form = createForm(formModel, record);
  const box = (pointer: string) => read(form).boxes.get(pointer) as ScalarBox;
  const shown = () => {
    const reading = read(form);
    return atBoxes(fichaLeccionV2.validate(reading.record).issues, reading, esCO, esCOTexts);
  };
  return { form, box, shown, at: (pointer: string) => shownAt(shown(), box(pointer)) };
}

function shownAt(issues: ReturnType<typeof atBoxes>, box: ScalarBox) {
  return issues.find((issue) => issue.box === box);
}

describe('what was typed is refused in the sharpest words', () => {
  test.each([
    ['/contactos/0/telefono', '5550101', 'telefono-sin-indicativo', 'tiene 7 dígitos'],
    ['/contactos/0/telefono', '3000000101 / 3000000102', 'telefono-varios', 'un solo número'],
    ['/contactos/0/telefono', 'no tengo', 'telefono-ilegible', '10 dígitos'],
    ['/fechaDiligenciamiento', 'mayo de 2024', 'fecha-incompleta', 'el día, el mes y el año'],
    ['/fechaDiligenciamiento', '31/02/2024', 'fecha-inexistente', 'una fecha que exista'],
    ['/fechaDiligenciamiento', 'ayer', 'fecha-ilegible', 'una sola fecha'],
    ['/contactos/0/correo', 'a@b.gov.co; c@d.gov.co', 'correo-varios', 'un solo correo'],
    ['/contactos/0/correo', 'ana', 'correo-ilegible', 'un correo completo'],
  ])('%s «%s» → %s', (pointer, text, code, words) => {
    const { box, at } = open();
    box(pointer).type(text);
    box(pointer).leave();
    expect(at(pointer)).toMatchObject({ code, message: expect.stringContaining(words) });
  });

  test('a literal that was brought back is refused in the words of the contract', () => {
    const { box, at } = open();
    box('/contactos/0/telefono').type('300 0000103');
    box('/contactos/0/telefono').leave();
    expect(at('/contactos/0/telefono')).toBeUndefined();
    box('/contactos/0/telefono').undo();
    expect(at('/contactos/0/telefono')).toMatchObject({ code: 'telefono-ilegible' });
  });

  test('a sentence of the service stays where it says something else', () => {
    const { form, box } = open({ contactos: [{ telefono: '5550101' }] });
    const issue = {
      code: 'texto-vacio',
      pointer: '/contactos/0/telefono',
      message: 'Otro.',
    } as const;
    expect(atBoxes([issue], read(form), esCO, esCOTexts)).toEqual([
      { ...issue, box: box('/contactos/0/telefono'), found: issue },
    ]);
  });
});

describe('a number that cannot be read', () => {
  const form = createForm(toyModel, {});
  const year = read(form).boxes.get('/anio') as ScalarBox;
  const issue = { code: 'tipo-numero', pointer: '/anio' } as const;

  test.each([
    ['2.024', 'Escriba el número sin separar los miles: 2024.'],
    ['2024,5', 'Escriba un número entero, sin decimales.'],
    ['dos mil', 'Escriba solo el número, con cifras. Por ejemplo: 1250.'],
  ])('«%s» is refused in the words of a form', (text, message) => {
    year.type(text);
    year.leave();
    expect(year.text).toBe(text);
    expect(atBoxes([issue], read(form), esCO, esCOTexts)).toMatchObject([{ box: year, message }]);
  });

  test('may be thousands or decimals where both are possible', () => {
    expect(esCOTexts.ambiguousNumber('2283', '2,2830')).toBe(
      'Si son miles, escriba 2283. Si son decimales, escriba 2,2830.',
    );
  });
});

describe('an error of a group', () => {
  const form = createForm(toyModel, {});
  const { boxes } = read(form);
  const find = (code: 'falta-respuesta' | 'tipo-grupo', pointer: string) =>
    atBoxes([{ code, pointer }], read(form), esCO, esCOTexts)[0]?.box;

  test('that is missing goes to its first box', () => {
    expect(find('falta-respuesta', '/proyecto')).toBe(boxes.get('/proyecto/nombre'));
  });

  test('stays at the group otherwise', () => {
    expect(find('tipo-grupo', '/proyecto')).toBe(boxes.get('/proyecto'));
  });

  test('goes to its only box, because nothing else of the group is on screen', () => {
    expect(find('tipo-grupo', '/respuesta')).toBe(boxes.get('/respuesta/valor'));
  });
});

describe('the issues of a service', () => {
  const { form, box } = open({ planProgramaProyecto: ['uno', 'dos'] });
  const find = (pointer: string, code = 'falta-respuesta') =>
    atBoxes([{ code: code as 'falta-respuesta', pointer }], read(form), esCO, esCOTexts)[0];

  test.each([
    ['/planProgramaProyecto/1', '/planProgramaProyecto/1'],
    ['/planProgramaProyecto/9', '/planProgramaProyecto'],
    ['/planProgramaProyecto/1/mal', '/planProgramaProyecto/1'],
    ['/temaLeccion/mal/otra', '/temaLeccion'],
  ])('%s goes to %s', (pointer, place) => {
    expect(find(pointer)?.box).toBe(box(place));
  });

  test.each(['', '/', '/otra', '/$schema', 'temaLeccion', '/toString', '/__proto__'])(
    'the pointer «%s» belongs to no box',
    (pointer) => {
      expect(find(pointer)?.box).toBeUndefined();
    },
  );

  test('get a sentence of ours where they bring none', () => {
    expect(find('/temaLeccion')?.message).toBe('Complete esta casilla.');
  });

  test.each(['toString', 'constructor', '__proto__', 'undefined', 'codigo-ajeno'])(
    'with the unknown code «%s» are still said in a sentence',
    (code) => {
      const { message } = find('/temaLeccion', code) ?? {};
      expect(message).toMatch(/^[A-ZÁÉÍÓÚ].*\.$/);
    },
  );
});

describe('an error is due', () => {
  test('once its box was changed and left', () => {
    const { box } = open();
    const telephone = box('/contactos/0/telefono');
    telephone.leave();
    expect(isDue(telephone)).toBe(false);
    telephone.type('5');
    expect(isDue(telephone)).toBe(false);
    telephone.leave();
    expect(isDue(telephone)).toBe(true);
  });

  test('for a list once one of its entries was left', () => {
    const { form, box } = open();
    const list = read(form).boxes.get('/planProgramaProyecto') as ListBox;
    expect(isDue(list)).toBe(false);
    box('/planProgramaProyecto/0').type('x');
    box('/planProgramaProyecto/0').leave();
    expect(isDue(list)).toBe(true);
  });

  test('never for the record as a whole', () => {
    expect(isDue(undefined)).toBe(false);
  });
});
