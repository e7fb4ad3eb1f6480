import { paragraph, run } from './paragraphs.ts';

/** Code, version and date of the paper, as an entity that controls its forms has them. */
export const header = (lines: readonly string[]) =>
  lines.map((line) => paragraph(run(line), 'Pagina')).join('');

const field = (name: string) => `<w:fldSimple w:instr=" ${name} ">${run('1')}</w:fldSimple>`;

/** «Página 1 de 2», counted by Word. */
export const footer = paragraph(
  `${run('Página ')}${field('PAGE')}${run(' de ')}${field('NUMPAGES')}`,
  'Pagina',
);
