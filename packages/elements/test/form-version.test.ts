import { fichaLeccionV2Form } from '@ficha-leccion/schema';
import barrios from '@ficha-leccion/schema/fixtures/ficha-leccion/1.0/barrios-con-bienestar.json' with {
  type: 'json',
};
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.doUnmock('../src/document-form/later/migrations.ts');
  vi.restoreAllMocks();
  vi.resetModules();
});

/** As on a page that has not met a record of another version yet. */
async function freshCarry() {
  const { carry } = await import('../src/document-form/form-version.ts');
  return carry;
}

test('the first record of another version waits, the next is carried at once', async () => {
  const carry = await freshCarry();
  const first = carry(barrios, fichaLeccionV2Form);
  expect(first).toBeInstanceOf(Promise);
  const { record } = await first;
  expect(record.$schema).toBe(fichaLeccionV2Form.identifier);
  expect(carry(barrios, fichaLeccionV2Form)).toEqual({ record, lost: [] });
});

test.each([
  ['of the version of the form', { $schema: fichaLeccionV2Form.identifier, area: 'Archivo' }],
  ['that does not say its version', { area: 'Archivo' }],
])('a record %s waits for nothing', async (_, record) => {
  const carry = await freshCarry();
  expect(carry(record, fichaLeccionV2Form)).toEqual({ record, lost: [] });
});

test('without a network the record stays as it is, and the console says why', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.doMock('../src/document-form/later/migrations.ts', () => {
    throw new TypeError('Failed to fetch');
  });
  const carry = await freshCarry();
  expect(await carry(barrios, fichaLeccionV2Form)).toEqual({ record: barrios, lost: [] });
  expect(said).toHaveBeenCalledOnce();
});
