import { describe, expect, test } from 'vitest';
import { inColumns } from '../../src/report/columns.ts';
import { reflowed, wrapped } from '../../src/report/wrapped.ts';

describe('columns', () => {
  test('stand one under the other, and a long name pushes nothing away', () => {
    const long = 'carpeta/'.repeat(8);
    expect(
      inColumns([
        ['a', '/tema', 'Uno.'],
        ['bbb', '/t', 'Dos.'],
        [long, '/t', 'Tres.'],
      ]),
    ).toBe(`a    /tema  Uno.\nbbb  /t     Dos.\n${long}  /t     Tres.\n`);
  });

  test('give a sentence lines of its own on a narrow screen', () => {
    expect(inColumns([['a.json', '/tema', 'Escriba un tema para la ficha.']], 24)).toBe(
      'a.json  /tema\n    Escriba un tema para\n    la ficha.\n',
    );
  });
});

describe('running text', () => {
  test('is broken between words, and never within one', () => {
    expect(wrapped('una palabralarguísima y más', 10, '  ')).toBe(
      'una\n  palabralarguísima\n  y más',
    );
  });

  test('takes the width of the screen, and leaves samples as they are', () => {
    const text = '\nUno dos\ntres cuatro.\n  { "a": 1,\n    "b": 2 }\nCinco.\n';
    expect(reflowed(text, 12)).toBe('\nUno dos tres\ncuatro.\n  { "a": 1,\n    "b": 2 }\nCinco.\n');
  });
});
