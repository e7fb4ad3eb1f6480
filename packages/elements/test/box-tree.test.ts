import { type BoxModel, definitions } from '@ficha-leccion/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createForm,
  type GroupBox,
  type ListBox,
  newEntry,
  type ScalarBox,
} from '../src/document-form/box-tree.ts';
import { read } from '../src/document-form/reading.ts';
import { fixtures } from './fixture-records.ts';
import { arbitraryRecord, boxesOf, strangeRecord } from './record-arbitrary.ts';
import { toyModel } from './toy-document.ts';

const models = [...Object.values(definitions).map(({ formModel }) => formModel), toyModel];

function throughBoxes(model: typeof toyModel, record: Readonly<Record<string, unknown>>) {
  return read(createForm(model, record)).record;
}

describe('record → boxes → record is the identity', () => {
  test.each(fixtures)('$name', ({ model, record }) => {
    expect(throughBoxes(model, record)).toStrictEqual(answersIn(boxesOf(model), record));
  });

  test.each(models)('any record of $document $version', (model) => {
    fc.assert(
      fc.property(arbitraryRecord(model), (record) => {
        const { $schema, ...rest } = throughBoxes(model, record);
        expect($schema).toBe(model.identifier);
        expect(rest).toStrictEqual(record);
      }),
    );
  });

  test.each(models)('unknown keys and wrong types in $document $version', (model) => {
    fc.assert(
      fc.property(strangeRecord(model), (record) => {
        const expected = { $schema: model.identifier, ...record };
        expect(throughBoxes(model, record)).toStrictEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test('a `$schema` of another document stays what it was', () => {
    expect(throughBoxes(toyModel, { $schema: 'otro' })).toStrictEqual({ $schema: 'otro' });
  });

  test('a key named __proto__ is a key like any other', () => {
    const record = JSON.parse('{"__proto__": {"admin": true}, "proyecto": {"__proto__": 1}}');
    const back = throughBoxes(toyModel, record);
    expect(JSON.parse(JSON.stringify(back))).toMatchObject(record);
    expect(Object.getPrototypeOf(back)).toBe(Object.prototype);
  });
});

describe('keys that no box shows', () => {
  test('stay at their place, in groups and entries as well', () => {
    const record = {
      $schema: toyModel.identifier,
      proyecto: { oculta: { a: 1 }, nombre: 'P', resultados: [{ cifras: ['1'], oculta: [2] }] },
      oculta: 'x',
      titulo: 'T',
    };
    expect(JSON.stringify(throughBoxes(toyModel, record))).toBe(JSON.stringify(record));
  });

  test('keep their group when its boxes are emptied', () => {
    const form = createForm(toyModel, { respuesta: { valor: 'si', evidencia: 'acta' } });
    (boxAt(form, '/respuesta/valor') as ScalarBox).type('');
    expect(read(form).record).toMatchObject({ respuesta: { evidencia: 'acta' } });
    expect(read(form).record.respuesta).not.toHaveProperty('valor');
  });

  test('let new answers follow in the order of the form', () => {
    const form = createForm(toyModel, { oculta: 1 });
    (boxAt(form, '/anio') as ScalarBox).type('2024');
    (boxAt(form, '/titulo') as ScalarBox).type('T');
    expect(Object.keys(read(form).record)).toEqual(['$schema', 'oculta', 'titulo', 'anio']);
  });
});

describe('an empty box', () => {
  test.each([
    ['nothing', {}],
    ['an empty list', { proyecto: { resultados: [] } }],
    ['an empty group', { proyecto: {} }],
    ['a list of empty groups', { proyecto: { resultados: [{}, { cifras: [] }] } }],
  ])('is an absent key: %s', (_, record) => {
    expect(throughBoxes(toyModel, record)).toStrictEqual({ $schema: toyModel.identifier });
  });

  test('that holds blanks only is absent too', () => {
    const form = createForm(toyModel, { titulo: 'Algo' });
    (boxAt(form, '/titulo') as ScalarBox).type(' \n\u00a0\u200b ');
    expect(read(form).record).toStrictEqual({ $schema: toyModel.identifier });
  });

  test('is on screen for every list, so that it can be typed into', () => {
    const list = boxAt(createForm(toyModel, {}), '/proyecto/resultados') as ListBox;
    expect(list.items).toHaveLength(1);
  });
});

describe('a value that its box cannot show', () => {
  test.each([
    ['a text', '/titulo', { titulo: { es: 'objeto' } }],
    ['a list', '/proyecto/resultados/0/cifras', { proyecto: { resultados: [{ cifras: 7 }] } }],
    ['a number', '/anio', { anio: [2024] }],
    ['a statement', '/cerrado', { cerrado: false }],
    ['a group', '/proyecto', { proyecto: 'texto' }],
    ['a group in a list', '/proyecto/resultados/0', { proyecto: { resultados: ['texto'] } }],
  ])('stays in the record: %s', (_, pointer, record) => {
    const form = createForm(toyModel, record);
    expect(read(form).record).toMatchObject(record);
    expect(boxAt(form, pointer)).toBeDefined();
  });

  test('leaves it when something is typed', () => {
    const form = createForm(toyModel, { titulo: 7 });
    (boxAt(form, '/titulo') as ScalarBox).type('Siete');
    expect(read(form).record).toMatchObject({ titulo: 'Siete' });
    (boxAt(form, '/titulo') as ScalarBox).type('');
    expect(read(form).record).not.toHaveProperty('titulo');
  });
});

describe('pointers lead to boxes', () => {
  test('with empty entries between them', () => {
    const figures = '/proyecto/resultados/1/cifras';
    const form = createForm(toyModel, {
      proyecto: { resultados: [{ logro: 'uno' }, { cifras: ['10', '20'] }] },
    });
    const results = boxAt(form, '/proyecto/resultados') as ListBox;
    const list = boxAt(form, figures) as ListBox;
    const [first, second] = list.items;
    const empty = newEntry(list);
    list.items = [empty, first, empty, second].filter((item) => item !== undefined);
    results.items = [newEntry(results), ...results.items];

    expect(boxAt(form, `${figures}/0`)).toBe(first);
    expect(boxAt(form, `${figures}/1`)).toBe(second);
    expect(boxAt(form, '/proyecto/resultados/1')).toBe(results.items[2]);
    expect(read(form).record).toMatchObject({
      proyecto: { resultados: [{ logro: 'uno' }, { cifras: ['10', '20'] }] },
    });
  });

  test.each(models)('for every answer of any record of $document $version', (model) => {
    fc.assert(
      fc.property(arbitraryRecord(model), (record) => {
        const { boxes } = read(createForm(model, record));
        for (const [pointer, value] of answersOf(record, '')) {
          expect(boxes.get(pointer)).toMatchObject({ kind: 'scalar', value });
        }
      }),
    );
  });
});

type AnyRecord = Readonly<Record<string, unknown>>;

/** A record without the lists and groups that are empty where a box shows them. */
function answersIn(boxes: readonly BoxModel[], record: AnyRecord): AnyRecord {
  const answers = Object.entries(record).map(([key, value]) => {
    const box = boxes.find(({ name }) => name === key);
    return [key, box ? answerIn(box, value) : value] as const;
  });
  return Object.fromEntries(answers.filter(([, answer]) => answer !== undefined));
}

function answerIn(box: BoxModel, value: unknown): unknown {
  if (box.kind === 'list' && Array.isArray(value)) {
    const entries = value.map((entry) => answerIn(box.item, entry));
    const answered = entries.filter((entry) => entry !== undefined);
    return answered.length > 0 ? answered : undefined;
  }
  if (box.kind === 'group' && typeof value === 'object' && value && !Array.isArray(value)) {
    const group = answersIn(box.boxes, value as AnyRecord);
    return Object.keys(group).length > 0 ? group : undefined;
  }
  return value;
}

function boxAt(form: GroupBox, pointer: string) {
  return read(form).boxes.get(pointer);
}

function* answersOf(value: unknown, pointer: string): Generator<readonly [string, unknown]> {
  if (typeof value !== 'object' || value === null) yield [pointer, value];
  else {
    for (const [key, member] of Object.entries(value)) {
      yield* answersOf(member, `${pointer}/${key}`);
    }
  }
}
