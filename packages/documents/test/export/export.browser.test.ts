/** In a page: the same bytes as anywhere, without anything of Node. */
import { expect, it } from 'vitest';
import record from '../../../schema/src/ficha-leccion/v2/fixtures/politica-emprendimiento.json' with {
  type: 'json',
};
import { exportDocument } from '../../src/export/index.ts';
import { readBack } from './paper-boxes.ts';

it.each(['docx', 'html', 'markdown'] as const)('writes %s in a browser', async (format) => {
  const { content, fileName } = await exportDocument(record, { format });
  const { boxes } = await readBack(content, fileName);
  expect(boxes).toEqual(record);
});
