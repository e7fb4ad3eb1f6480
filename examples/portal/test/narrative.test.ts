import { expect, test } from 'vitest';
import { narrative } from '../src/pages/narrative.ts';

test.each([
  ['Uno.', '<p>Uno.</p>\n'],
  ['Uno.\n\nDos.', '<p>Uno.</p>\n<p>Dos.</p>\n'],
  ['Uno,\ndos.', '<p>Uno,<br>dos.</p>\n'],
  ['- uno\n- dos', '<ul>\n<li>uno</li>\n<li>dos</li>\n</ul>\n'],
  [
    'Antes:\n- uno\n- dos\nDespués.',
    '<p>Antes:</p>\n<ul>\n<li>uno</li>\n<li>dos</li>\n</ul>\n<p>Después.</p>\n',
  ],
  ['1. uno\n2. dos', '<p>1. uno<br>2. dos</p>\n'],
  ['- <b>', '<ul>\n<li>&#60;b&#62;</li>\n</ul>\n'],
])('%j', (text, markup) => {
  expect(narrative(text).markup).toBe(markup);
});
