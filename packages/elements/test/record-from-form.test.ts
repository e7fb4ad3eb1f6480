import {
  type BoxModel,
  definitions,
  type FormModel,
  fichaLeccionV2Form,
  type ScalarModel,
} from '@ficha-leccion/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueOfText } from '../src/document-form/box-value.ts';
import { recordFromForm } from '../src/html.ts';
import { fixtures } from './fixture-records.ts';

type AnyRecord = Readonly<Record<string, unknown>>;

/** What a form sends of a value, with the names that its boxes have. */
function* entriesOf(box: BoxModel, value: unknown, name: string): Generator<[string, string]> {
  if (value === undefined) return;
  if (box.kind === 'list' && Array.isArray(value)) {
    for (const [index, entry] of value.entries())
      yield* entriesOf(box.item, entry, `${name}.${index}`);
  } else if (box.kind === 'group') {
    for (const member of box.boxes) {
      yield* entriesOf(member, (value as AnyRecord)[member.name], `${name}.${member.name}`);
    }
  } else yield [name, String(value)];
}

function sentFor(model: FormModel, record: AnyRecord): [string, string][] {
  const boxes = model.sections.flatMap((section) => section.boxes);
  return boxes.flatMap((box) => [...entriesOf(box, record[box.name], box.name)]);
}

/** What of a value the boxes of a form have, in its normal form. */
function shownOf(box: BoxModel, value: unknown): unknown {
  if (box.kind === 'list' && Array.isArray(value)) {
    return value.map((entry) => shownOf(box.item, entry)).filter((entry) => entry !== undefined);
  }
  return box.kind === 'group'
    ? membersOf(box.boxes, value as AnyRecord)
    : valueOfText(box as ScalarModel, String(value));
}

function membersOf(boxes: readonly BoxModel[], group: AnyRecord): AnyRecord | undefined {
  const members = boxes
    .filter(({ name }) => group[name] !== undefined)
    .map((box) => [box.name, shownOf(box, group[box.name])] as const)
    .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
  return members.length > 0 ? Object.fromEntries(members) : undefined;
}

describe('what a form sends is the record again', () => {
  const complete = fixtures.filter(({ name }) => / valid.(?!borrador)/.test(name));

  test.each(complete)('$name', ({ model, record }) => {
    const boxes = model.sections.flatMap((section) => section.boxes);
    const read = recordFromForm(sentFor(model, record), model);
    expect(read).toEqual({ $schema: model.identifier, ...membersOf(boxes, record) });
  });
});

describe('what was typed', () => {
  const model = fichaLeccionV2Form;
  const read = (text: string) => recordFromForm(new URLSearchParams(text), model);

  test('comes into its normal form, or stays as it is', () => {
    expect(
      read('fechaDiligenciamiento=29-noviembre-2022&contactos.0.telefono=300 0000103'),
    ).toEqual({
      $schema: model.identifier,
      fechaDiligenciamiento: '2022-11-29',
      contactos: [{ telefono: '+573000000103' }],
    });
    expect(read('fechaDiligenciamiento=un martes')).toMatchObject({
      fechaDiligenciamiento: 'un martes',
    });
  });

  test('line feeds of a browser are those of a record', () => {
    expect(read('impacto=uno%0D%0A%0D%0Ados')).toMatchObject({ impacto: 'uno\n\ndos' });
  });

  test('empty boxes and entries are absent; entries keep their order, not their numbers', () => {
    const sent = 'impacto=&solucionesMejora.10=c&solucionesMejora.2=b&solucionesMejora.0= ';
    expect(read(sent)).toEqual({ $schema: model.identifier, solucionesMejora: ['b', 'c'] });
    expect(read('solucionesMejora.0=&contactos.0.correo=')).toEqual({ $schema: model.identifier });
  });

  test('names that the form has not are nothing', () => {
    const sent = 'x=1&__proto__.a=1&constructor=1&impacto.0=1&solucionesMejora=1&contactos.a=1&.=1';
    expect(read(sent)).toEqual({ $schema: model.identifier });
    expect(recordFromForm([['impacto', new Blob(['x'])]], model)).toEqual({
      $schema: model.identifier,
    });
  });

  test('of any document it never throws, and takes linear time', () => {
    const models = Object.values(definitions).map(({ formModel }) => formModel);
    const entries = fc.array(fc.tuple(fc.string(), fc.string()));
    fc.assert(
      fc.property(entries, fc.constantFrom(...models), (sent, each) => {
        expect(recordFromForm(sent, each).$schema).toBe(each.identifier);
      }),
    );
    const many = Array.from(
      { length: 100_000 },
      (_, index) => [`contactos.${index}`, 'x'] as const,
    );
    const start = performance.now();
    recordFromForm([...many, ['.'.repeat(100_000), 'x']], model);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
