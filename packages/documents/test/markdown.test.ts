/** Markdown as people write it and as programs do: escapes, entities, lists with blank lines. */
import { describe, expect, it } from 'vitest';
import { importDocument } from '../src/index.ts';
import { labels } from './paper.ts';

async function boxOf(box: 'temaLeccion' | 'planProgramaProyecto', answer: string) {
  const markdown = `# DOCUMENTACIÓN DE LECCIONES APRENDIDAS\n\n### ${labels[box]}\n\n${answer}\n\n### ${labels.impacto}\n\nCinco escuelas siembran.\n`;
  const { record } = await importDocument(markdown, { type: 'ficha.md' });
  return record[box];
}

describe('an answer', () => {
  it.each([
    ['\\*\\*dos\\*\\* estrellas', '**dos** estrellas'],
    ['\\<b>sin negrilla\\</b>', '<b>sin negrilla</b>'],
    ['una nota \\[^1\\] y \\[1: otra\\]', 'una nota [^1] y [1: otra]'],
    ['AT&amp;T y 3 &lt; 4 &#8212; fin', 'AT&T y 3 < 4 — fin'],
    ['\\&amp; como está', '&amp; como está'],
    ['&lt;b>tampoco&lt;/b>', '<b>tampoco</b>'],
    ['una \\\\ sola', 'una \\ sola'],
    ['**negrilla** y *cursiva*', 'negrilla y cursiva'],
  ])('%s', async (answer, expected) => {
    expect(await boxOf('temaLeccion', answer)).toBe(expected);
  });

  it.each(['- uno\n- dos', '- uno\n\n- dos', '* uno\n\n\n* dos'])(
    'of two entries: %j',
    async (answer) => {
      expect(await boxOf('planProgramaProyecto', answer)).toEqual(['uno', 'dos']);
    },
  );
});
