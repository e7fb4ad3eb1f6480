import { isNormalText, type NormalizedModel, type ScalarModel } from '@ficha-leccion/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalForms, textOfValue, valueOfText } from '../src/document-form/box-value.ts';

const place = { name: 'x', template: '/x', label: 'X', shortLabel: 'X', requiredIn: [] };
const common = { ...place, personalData: 'none', maxLength: 500 } as const;
const textModel: ScalarModel = { ...common, kind: 'text', control: 'text', rows: 1 };
const choiceModel: ScalarModel = {
  ...common,
  kind: 'choice',
  control: 'choice',
  options: { si: 'Sí' },
};
const normalized = (control: NormalizedModel['control']): NormalizedModel => ({
  ...common,
  kind: 'normalized',
  control,
});
const controls = Object.keys(normalForms) as NormalizedModel['control'][];
const numberModel: ScalarModel = {
  ...common,
  kind: 'number',
  control: 'number',
  integer: false,
  minimum: 0,
  maximum: 10_000,
};
const checkModel: ScalarModel = { ...common, kind: 'checkbox', control: 'checkbox' };

const digits = (count: number) =>
  fc.array(fc.nat({ max: 9 }), { minLength: count, maxLength: count }).map((all) => all.join(''));
const civilDate = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const telephone = fc.oneof(
  digits(9).map((rest) => `+573${rest}`),
  digits(7).map((rest) => `+57607${rest}`),
  digits(6).map((rest) => `+5718000${rest}`),
  digits(9).map((rest) => `+346${rest.slice(1)};ext=${rest.slice(0, 3)}`),
);
const email = fc.tuple(digits(3), digits(2)).map(([user, host]) => `A${user}@e${host}.gov.co`);

describe('a value in normal form survives its box', () => {
  test.each([
    ['date', civilDate],
    ['telephone', telephone],
    ['email', email],
  ] as const)('%s', (control, values) => {
    const model = normalized(control);
    fc.assert(
      fc.property(values, (value) => {
        expect(valueOfText(model, textOfValue(model, value))).toBe(value);
      }),
    );
  });

  test('text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const value = valueOfText(textModel, text);
        if (value === undefined) return;
        expect(isNormalText(String(value))).toBe(true);
        expect(valueOfText(textModel, textOfValue(textModel, value))).toBe(value);
      }),
    );
  });
});

test.each([...controls.map(normalized), textModel, numberModel])(
  'showing $control twice is showing it once',
  (model) => {
    const written = fc.oneof(
      fc.string({ unit: 'binary' }),
      digits(10),
      civilDate,
      telephone,
      email,
    );
    fc.assert(
      fc.property(written, (text) => {
        const value = valueOfText(model, text);
        const shown = value === undefined ? '' : textOfValue(model, value);
        expect(valueOfText(model, shown)).toBe(value);
      }),
      { numRuns: 500 },
    );
  },
);

describe('as on paper', () => {
  test.each([
    ['date', '29-noviembre-2022', '2022-11-29', '29/11/2022'],
    ['date', '29 de mayo de 2024', '2024-05-29', '29/05/2024'],
    ['date', 'mayo de 2024', 'mayo de 2024', 'mayo de 2024'],
    ['telephone', '300 0000103', '+573000000103', '300 000 0103'],
    ['telephone', '3000000101 ext 5', '+573000000101;ext=5', '300 000 0101 ext. 5'],
    ['telephone', '571 5550101', '571 5550101', '571 5550101'],
    ['email', ' Ana@EJEMPLO.GOV.CO ', 'Ana@ejemplo.gov.co', 'Ana@ejemplo.gov.co'],
    ['email', 'no tengo', 'no tengo', 'no tengo'],
  ] as const)('%s «%s» is stored as «%s» and shown as «%s»', (control, text, value, shown) => {
    const model = normalized(control);
    expect(valueOfText(model, text)).toBe(value);
    expect(textOfValue(model, value)).toBe(shown);
  });

  test.each([
    ...controls.map(normalized),
    normalized('url'),
    normalized('code'),
    textModel,
    choiceModel,
    numberModel,
    checkModel,
  ])('an empty $control', (model) => {
    expect(valueOfText(model, '')).toBeUndefined();
  });

  test.each([...controls.map(normalized), normalized('code'), textModel, numberModel])(
    'blanks in a $control are empty',
    (model) => {
      expect(valueOfText(model, ' \u00a0\n\u200b')).toBeUndefined();
    },
  );

  test('a choice is stored as its key', () => {
    expect(valueOfText(choiceModel, 'si')).toBe('si');
    expect(textOfValue(choiceModel, 'otra')).toBe('otra');
  });

  test.each(['url', 'code'] as const)('a %s is trimmed, and else left alone', (control) => {
    const text = ' https://Ejemplo.gov.co/A  b ';
    expect(valueOfText(normalized(control), text)).toBe('https://Ejemplo.gov.co/A  b');
  });

  test('a number is stored as a number, or as the text it cannot be read from', () => {
    expect(valueOfText(numberModel, '2 283')).toBe(2283);
    expect(valueOfText(numberModel, '2.283')).toBe('2.283');
    expect(textOfValue(numberModel, 2.5)).toBe('2,5');
    expect(textOfValue(numberModel, '2.283')).toBe('2.283');
  });

  test('a statement is true or no answer', () => {
    expect(valueOfText(checkModel, textOfValue(checkModel, true))).toBe(true);
  });
});
