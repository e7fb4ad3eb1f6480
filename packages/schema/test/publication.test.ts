/** What the profile `publicable` takes, `redact` gives to the public, and the other way round. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validRecord } from '../../validators/test/differential/records.ts';
import { catalogue } from '../src/catalogue.ts';
import { redact } from '../src/redact/redact.ts';

const published = catalogue.filter(({ profiles }) =>
  profiles.some((profile) => profile === 'publicable'),
);
const runs = Number(process.env.RUNS ?? 1_000);

describe.each(published)('$document $version', ({ document, version }) => {
  it('is given to the public whenever it may be published', () => {
    const file = join(
      import.meta.dirname,
      '../generated/json-schema',
      document,
      version,
      'publicable.json',
    );
    const records = validRecord(JSON.parse(readFileSync(file, 'utf8')));
    fc.assert(
      fc.property(records, (record) => {
        expect(redact(record, { audience: 'publico' }).ok).toBe(true);
      }),
      { numRuns: runs },
    );
  });
});
