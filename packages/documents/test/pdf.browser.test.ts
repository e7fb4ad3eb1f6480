/** In a page: the library of PDF files comes with the first one, without a worker. */
import { expect, it } from 'vitest';
import fixture from '../../schema/src/ficha-leccion/v2/fixtures/politica-emprendimiento.json' with {
  type: 'json',
};
import { importDocument } from '../src/index.ts';
import address from './pdf/ficha-politica-emprendimiento.pdf?url';

it('reads a PDF in a browser', { timeout: 60_000 }, async () => {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  const { record } = await importDocument(bytes);
  expect(record).toMatchObject(fixture);
});
