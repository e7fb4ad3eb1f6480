import { expect, test } from 'vitest';
import { DocumentReader } from '../src/import/document-reader.ts';

const task = {
  name: 'a.txt',
  bytes: Buffer.from(
    'DOCUMENTACIÓN DE LECCIONES APRENDIDAS\nTema de la lección aprendida: Visitas\n',
  ),
  today: '2026-01-15',
};

test('a file that takes too long is left, and the next one asked for is answered too', async () => {
  const reader = new DocumentReader({ milliseconds: 1 });
  const answers = await Promise.all([reader.read(task), reader.read(task)]);
  await reader.end();
  expect(answers).toMatchObject([
    { problem: { code: 'lectura-interrumpida' } },
    { problem: { code: 'lectura-interrumpida' } },
  ]);
});

test('files are read one after another by one thread', async () => {
  const reader = new DocumentReader();
  const answers = await Promise.all([reader.read(task), reader.read(task)]);
  await reader.end();
  for (const answer of answers) expect(answer).toHaveProperty('record.temaLeccion', 'Visitas');
});
