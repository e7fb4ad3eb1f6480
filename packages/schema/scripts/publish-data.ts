/** Puts beside the built code what other languages read: contracts, conformance packs, guides. */
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type CatalogueEntry, catalogue } from '../src/catalogue.ts';
import { identifierOf } from '../src/dialect/identifiers.ts';
import { fixturesFolder, fixturesOf, readFixture } from './fixtures.ts';
import { RELEASED, releases } from './release/released.ts';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

for (const part of ['json-schema', 'form-model', 'fields', 'guide', 'codes.json', 'openapi.json']) {
  cpSync(join(root, 'generated', part), join(dist, part), { recursive: true });
}
// Every released minor stays published, the current one or not.
for (const { document, version } of releases()) {
  const [source, target] = [join(RELEASED, document, version), join(dist, 'json-schema', document)];
  const isProfile = (file: string) => !/(?:types.ts|[0-9].json)$/.test(file);
  cpSync(source, join(target, version), { recursive: true, filter: isProfile });
  cpSync(join(source, `${version}.json`), join(target, `${version}.json`));
}
for (const entry of catalogue) {
  const place = join(entry.document, entry.version);
  for (const file of readdirSync(fixturesFolder(entry), { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.json'))
      write(join(dist, 'fixtures', place, file), readFixture(entry, file));
  }
  const pack = `${JSON.stringify(conformancePack(entry))}\n`;
  write(join(dist, 'conformance', `${place}.json`), pack);
}

/** Records with the verdict on each, profile by profile: what any other validator is held to. */
function conformancePack(entry: CatalogueEntry): object {
  const { document, version, profiles } = entry;
  const identifier = identifierOf(document, version);
  return { document, version, identifier, profiles, cases: fixturesOf(entry) };
}

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
