import { describe, expect, it } from 'vitest';
import { identifierOf } from '../src/dialect/identifiers.ts';
import { readNewerMinor, writeNewerMinor } from '../src/versions/newer-minor.ts';
import { versionOf } from '../src/versions/version-of.ts';
import { current, currentIdentifier } from './current.ts';

const ofTheFuture = identifierOf('ficha-leccion', '2.999');

const record = {
  $schema: ofTheFuture,
  temaLeccion: 'Un tema',
  costo: { valor: 7 },
  contactos: [{ correo: 'ana@entidad.gov.co' }, { correo: 'luz@entidad.gov.co', horario: '8–12' }],
  extensiones: { 'x-cucuta': { version: '1', campos: { barrio: 'Sur' }, firma: 'x' } },
};

describe('a record of a newer minor', () => {
  it('is read as the newest minor known here, and what is unknown is put aside', () => {
    const reading = readNewerMinor(record);
    expect(reading).toEqual({
      $schema: ofTheFuture,
      record: {
        $schema: currentIdentifier('ficha-leccion', 2),
        temaLeccion: 'Un tema',
        contactos: [{ correo: 'ana@entidad.gov.co' }, { correo: 'luz@entidad.gov.co' }],
        extensiones: { 'x-cucuta': { version: '1', campos: { barrio: 'Sur' } } },
      },
      unknown: [
        { pointer: '/costo', value: { valor: 7 } },
        { pointer: '/contactos/1/horario', value: '8–12' },
        { pointer: '/extensiones/x-cucuta/firma', value: 'x' },
      ],
    });
  });

  it('is written back whole', () => {
    const reading = readNewerMinor(record);
    if (!reading) throw new Error('not read');
    expect(writeNewerMinor(reading.record, reading)).toEqual({ record, lost: [] });
  });

  it('gives no entry what another one had', () => {
    const reading = readNewerMinor(record);
    if (!reading) throw new Error('not read');
    const [, luz] = reading.record.contactos as object[];
    const written = writeNewerMinor(
      { ...reading.record, contactos: [{ correo: 'x@y.co' }, luz] },
      reading,
    );
    expect(written.lost).toEqual([]);
    const moved = writeNewerMinor({ ...reading.record, contactos: [luz] }, reading);
    expect(moved.record.contactos).toEqual([luz]);
    expect(moved.lost).toEqual([{ pointer: '/contactos/1/horario', value: '8–12' }]);
  });

  it.each([
    [
      'a getter that throws',
      Object.defineProperty({}, '$schema', {
        get: () => {
          throw new Error();
        },
      }),
    ],
    [
      'a box that throws',
      Object.defineProperty({ $schema: ofTheFuture }, 'temaLeccion', {
        enumerable: true,
        get: () => {
          throw new Error();
        },
      }),
    ],
  ])('is not read where %s', (_, strange) => {
    expect(readNewerMinor(strange)).toBeUndefined();
  });

  it('gives back what has no place any more', () => {
    const reading = readNewerMinor(record);
    if (!reading) throw new Error('not read');
    const { contactos: _, ...others } = reading.record;
    const written = writeNewerMinor(others, reading);
    expect(written.lost).toEqual([{ pointer: '/contactos/1/horario', value: '8–12' }]);
    expect(written.record.costo).toEqual({ valor: 7 });
  });

  it.each([
    ['a version known here', { $schema: currentIdentifier('ficha-leccion', 2) }],
    ['a newer major', { $schema: identifierOf('ficha-leccion', '99.0') }],
    ['another document', { $schema: identifierOf('otro', '2.999') }],
    ['no record', [record]],
    ['nothing', undefined],
  ])('is not %s', (_, other) => {
    expect(readNewerMinor(other)).toBeUndefined();
  });

  it('keeps an own __proto__ key', () => {
    const strange = JSON.parse(`{"$schema":"${ofTheFuture}","__proto__":{"x":1}}`);
    const reading = readNewerMinor(strange);
    if (!reading) throw new Error('not read');
    expect(reading.unknown).toEqual([{ pointer: '/__proto__', value: { x: 1 } }]);
    const { record: written } = writeNewerMinor(reading.record, reading);
    expect(JSON.stringify(written)).toContain('"__proto__":{"x":1}');
  });
});

describe('the version by which a record is read', () => {
  it.each([
    ['ficha-leccion', '1.0', current('ficha-leccion', 1).version],
    ['ficha-leccion', '2.0', current('ficha-leccion', 2).version],
    ['ficha-leccion', '2.999', 'version-posterior'],
    ['ficha-leccion', '99.0', 'version-posterior'],
    ['ficha-leccion', '02.0', 'documento-desconocido'],
    ['ficha-leccion', '2.00', 'documento-desconocido'],
    ['ficha-leccion', '0.9', 'documento-desconocido'],
    ['otra-cosa', '1.0', 'documento-desconocido'],
  ])('of %s %s is %s', (document, version, expected) => {
    const found = versionOf(identifierOf(document, version));
    expect('code' in found ? found.code : found.version).toBe(expected);
  });

  it.each([undefined, null, 7, '', 'https://example.org', `${ofTheFuture}\n`])(
    'of %j is none',
    ($schema) => {
      expect(versionOf($schema)).toEqual({ code: 'documento-desconocido' });
    },
  );
});
