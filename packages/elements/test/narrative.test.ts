import { expect, test } from 'vitest';
import { type Block, blocksOf } from '../src/document-view/narrative.ts';

const paragraph = (...lines: string[]): Block => ({ kind: 'paragraph', lines });
const list = (...lines: string[]): Block => ({ kind: 'list', lines });

test.each<[string, string, Block[]]>([
  ['one line', 'Uno', [paragraph('Uno')]],
  ['blank lines between paragraphs', 'Uno\n\n \nDos', [paragraph('Uno'), paragraph('Dos')]],
  ['single line feeds of any system', 'Uno\r\nDos\rTres', [paragraph('Uno', 'Dos', 'Tres')]],
  [
    'a list between paragraphs',
    'Hubo:\n- uno\n- dos\nFin',
    [paragraph('Hubo:'), list('uno', 'dos'), paragraph('Fin')],
  ],
  ['two lists', '- uno\n\n- dos', [list('uno'), list('dos')]],
  ['a hyphen that is no list', '-uno\n– dos', [paragraph('-uno', '– dos')]],
  ['nothing to see', ' \n\n ', []],
])('%s', (_, text, blocks) => {
  expect(blocksOf(text)).toEqual(blocks);
});
