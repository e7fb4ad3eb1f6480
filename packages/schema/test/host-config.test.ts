import { expect, it } from 'vitest';
import { migrate } from '../src/migrate/migrate.ts';
import { redact } from '../src/redact/redact.ts';
import { review } from '../src/review/review.ts';
import { currentIdentifier } from './current.ts';

const record = { $schema: currentIdentifier('ficha-leccion', 2) };

it.each([
  [null, '«config» must be an object'],
  [
    { officeMailboxes: 'contacto@entidad.gov.co' },
    '«config.officeMailboxes» must be a list of texts',
  ],
  [{ institutionalDomains: [7] }, '«config.institutionalDomains» must be a list of texts'],
  [{ off: 'sin-contacto' }, '«config.off» must be a list of texts'],
  [{ extensions: {} }, '«config.extensions» must be a list made by defineExtension'],
  [
    { extensions: [{ prefix: 'x-a' }] },
    '«config.extensions» must be a list made by defineExtension',
  ],
])('the mistake of a host is told to the host: %j', (given, message) => {
  const config = given as object;
  expect(() => review(record, { config })).toThrow(new TypeError(`review: ${message}.`));
  expect(() => redact(record, { audience: 'area', config })).toThrow(
    new TypeError(`redact: ${message}.`),
  );
});

it('so is a version that is none', () => {
  expect(() => migrate(record, { to: 2 as unknown as string })).toThrow(
    new TypeError('migrate: «to» must be a version, for example 2.0.'),
  );
});
