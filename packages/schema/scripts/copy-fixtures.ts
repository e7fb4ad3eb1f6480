/** Publishes each version's fixtures as `fixtures/<document>/<version>/…` beside the built code. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../src/catalogue.ts';

const root = join(import.meta.dirname, '..');
for (const { document, version } of catalogue) {
  const source = join(root, 'src', document, `v${version.split('.')[0]}`, 'fixtures');
  cpSync(source, join(root, 'dist/fixtures', document, version), { recursive: true });
}
