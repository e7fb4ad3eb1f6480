/** A file that holds the form more than once. */
import { expect, it } from 'vitest';
import { importDocument } from '../src/index.ts';
import { answers, fichaDocx, fichaText } from './paper.ts';

const other = { answers: { temaLeccion: 'Ríos limpios', respuesta: 'Sí ☐ No ☒' } };

it('is read up to the second one, which is left over and said', async () => {
  const source = `${fichaText()}\n\n${fichaText(other)}\n\n${fichaText(other)}`;
  const { record, warnings, leftovers } = await importDocument(source);
  expect(record).toMatchObject({
    temaLeccion: answers.temaLeccion,
    autorizacion: { respuesta: 'si' },
  });
  expect(warnings).toContainEqual(
    expect.objectContaining({ code: 'varias-fichas', params: { cantidad: 2 } }),
  );
  expect(leftovers.filter(({ text }) => text === 'Ríos limpios')).toHaveLength(2);
});

it('is one form when its author repeats a few questions', async () => {
  const impacto = 'Tema de la lección aprendida\nFecha de diligenciamiento\nTodo.';
  const { record, warnings } = await importDocument(fichaDocx({ answers: { impacto } }));
  expect(record.impacto).toContain('Todo.');
  expect(warnings.map(({ code }) => code)).not.toContain('varias-fichas');
});
