/** The evidence of a consent, as far as only the service can give it. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { exampleEntity } from '../src/entity.ts';
import { stampedConsent } from '../src/stamped-consent.ts';
import type { FichaRecord } from '../src/store.ts';
import { ficha, fichaV1, openPortal } from './portal.ts';

const aviso = exampleEntity.tratamiento?.aviso;
const finalidades = exampleEntity.tratamiento?.finalidades ?? [];
const evidence = {
  base: 'autorizacion',
  avisoVersion: aviso?.version,
  medio: 'formulario',
  finalidades: finalidades.map((purpose) => ({ ...purpose, respuesta: 'no' })),
};
const withConsent = (more: object = {}): FichaRecord => ({
  ...ficha,
  tratamientoDatosPersonales: { ...evidence, ...more },
});
const avisoSha256 = createHash('sha256')
  .update(aviso?.texto ?? '')
  .digest('hex');

describe('a consent from the form', () => {
  test('is stamped with the day in Bogotá, whatever day was sent, and with the notice shown', () => {
    const night = new Date('2026-03-02T03:00:00Z');
    expect(stampedConsent(withConsent({ fecha: '2001-01-01' }), night, exampleEntity)).toEqual(
      withConsent({ fecha: '2026-03-01', avisoSha256 }),
    );
  });

  test('has no digest of a notice that is not this one', () => {
    const day = new Date('2026-03-02T15:00:00Z');
    expect(stampedConsent(withConsent({ avisoVersion: 'otra' }), day, exampleEntity)).toEqual(
      withConsent({ avisoVersion: 'otra', fecha: '2026-03-02' }),
    );
  });

  test('is stored with every answer, refused purposes too', async () => {
    await using portal = await openPortal();
    const response = await portal.post(withConsent());
    expect(response.statusCode).toBe(201);
    const fecha = expect.stringMatching(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/);
    expect(portal.store.find(response.json().id)?.record).toEqual(
      withConsent({ fecha, avisoSha256 }),
    );
  });

  test('keeps its day when it is sent again', async () => {
    await using portal = await openPortal();
    const key = { 'idempotency-key': 'clave' };
    const stamped = stampedConsent(withConsent(), new Date(), exampleEntity) as FichaRecord;
    const id = portal.store.add(stamped, 'clave');
    const again = await portal.post(withConsent({ fecha: '2019-01-01' }), key);
    expect([again.statusCode, again.json()]).toEqual([201, { id }]);
  });
});

test.each([
  [
    'a consent on paper, which says itself when',
    withConsent({ medio: 'papel', fecha: '2024-05-29' }),
  ],
  ['a ficha without one', ficha],
  ['a ficha of the paper', fichaV1],
  ['what is no record', null],
  ['what is no group', { ...ficha, tratamientoDatosPersonales: 'si' }],
])('%s stays as it came', (_, body) => {
  expect(stampedConsent(body, new Date(), exampleEntity)).toEqual(body);
});
