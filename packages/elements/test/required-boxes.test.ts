import { describe, expect, test } from 'vitest';
import { createForm, type ScalarBox } from '../src/document-form/box-tree.ts';
import { read } from '../src/document-form/reading.ts';
import { requiredBoxes } from '../src/document-form/required-boxes.ts';
import { toyModel } from './toy-document.ts';

function requiredPointers(form: ReturnType<typeof createForm>, profile = 'diligenciada' as const) {
  const required = requiredBoxes(form, profile);
  return [...read(form).boxes].filter(([, box]) => required.has(box)).map(([pointer]) => pointer);
}

describe('what a group asks for', () => {
  test('is asked of nobody while the group is empty and optional', () => {
    expect(requiredPointers(createForm(toyModel, {}))).toEqual(['/titulo']);
  });

  test('is asked as soon as something of it is answered', () => {
    const form = createForm(toyModel, {});
    (read(form).boxes.get('/proyecto/resultados/0/cifras/0') as ScalarBox).type('7');
    expect(requiredPointers(form)).toEqual(['/titulo', '/proyecto/resultados/0/logro']);
  });

  test('is not asked of another entry of the list', () => {
    const resultados = [{ logro: 'uno' }, { cifras: ['1'] }];
    const form = createForm(toyModel, { proyecto: { resultados } });
    expect(requiredPointers(form)).toEqual([
      '/titulo',
      '/proyecto/resultados/0/logro',
      '/proyecto/resultados/1/logro',
    ]);
  });
});
