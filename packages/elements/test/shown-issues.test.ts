import { definitions, esCO } from '@ficha-leccion/schema';
import { fichaLeccionV1 } from '@ficha-leccion/validators';
import { describe, expect, test } from 'vitest';
import {
  createForm,
  type ListBox,
  leave,
  read,
  type ScalarBox,
  type,
  undo,
} from '../src/document-form/box-tree.ts';
import { esCOTexts } from '../src/document-form/interface-texts.ts';
import { atBoxes, isDue } from '../src/document-form/shown-issues.ts';

const { formModel } = definitions['ficha-leccion/1.0'];

function open(record: Readonly<Record<string, unknown>> = {}) {
  const form = createForm(formModel, record);
  const box = (pointer: string) => read(form).boxes.get(pointer) as ScalarBox;
  const shown = () => {
    const reading = read(form);
    return atBoxes(fichaLeccionV1.validate(reading.record).issues, reading, esCO, esCOTexts);
  };
  return { form, box, shown, at: (pointer: string) => shownAt(shown(), box(pointer)) };
}

function shownAt(issues: ReturnType<typeof atBoxes>, box: ScalarBox) {
  return issues.find((issue) => issue.box === box);
}

describe('what was typed is refused in the sharpest words', () => {
  test.each([
    ['/numeroContacto', '5550101', 'telefono-sin-indicativo', 'tiene 7 dígitos'],
    ['/numeroContacto', '3000000101 / 3000000102', 'telefono-varios', 'un solo número'],
    ['/numeroContacto', 'no tengo', 'telefono-ilegible', '10 dígitos'],
    ['/fechaDiligenciamiento', 'mayo de 2024', 'fecha-incompleta', 'el día, el mes y el año'],
    ['/fechaDiligenciamiento', '31/02/2024', 'fecha-inexistente', 'una fecha que exista'],
    ['/fechaDiligenciamiento', 'ayer', 'fecha-ilegible', 'una sola fecha'],
    ['/correoInstitucional', 'a@b.gov.co; c@d.gov.co', 'correo-varios', 'un solo correo'],
    ['/correoInstitucional', 'ana', 'correo-ilegible', 'un correo completo'],
  ])('%s «%s» → %s', (pointer, text, code, words) => {
    const { box, at } = open();
    type(box(pointer), text);
    leave(box(pointer));
    expect(at(pointer)).toMatchObject({ code, message: expect.stringContaining(words) });
  });

  test('a literal that was brought back is refused in the words of the contract', () => {
    const { box, at } = open();
    type(box('/numeroContacto'), '300 0000103');
    leave(box('/numeroContacto'));
    expect(at('/numeroContacto')).toBeUndefined();
    undo(box('/numeroContacto'));
    expect(at('/numeroContacto')).toMatchObject({ code: 'telefono-ilegible' });
  });

  test('a sentence of the service stays where it says something else', () => {
    const { form, box } = open({ numeroContacto: '5550101' });
    const issue = { code: 'texto-vacio', pointer: '/numeroContacto', message: 'Otro.' } as const;
    expect(atBoxes([issue], read(form), esCO, esCOTexts)).toEqual([
      { ...issue, box: box('/numeroContacto') },
    ]);
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
    const telephone = box('/numeroContacto');
    leave(telephone);
    expect(isDue(telephone)).toBe(false);
    type(telephone, '5');
    expect(isDue(telephone)).toBe(false);
    leave(telephone);
    expect(isDue(telephone)).toBe(true);
  });

  test('for a list once one of its entries was left', () => {
    const { form, box } = open();
    const list = read(form).boxes.get('/planProgramaProyecto') as ListBox;
    expect(isDue(list)).toBe(false);
    type(box('/planProgramaProyecto/0'), 'x');
    leave(box('/planProgramaProyecto/0'));
    expect(isDue(list)).toBe(true);
  });

  test('never for the record as a whole', () => {
    expect(isDue(undefined)).toBe(false);
  });
});
