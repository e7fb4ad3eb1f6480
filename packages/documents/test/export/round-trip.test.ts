/** What is written on the paper of an edition is read from it again, box by box. */
import { describe, expect, it } from 'vitest';
import { exportDocument } from '../../src/export/index.ts';
import { fixtureOf } from '../schema-of.ts';
import { readBack } from './paper-boxes.ts';
import { fichaWays, noteWays, roundTrip } from './round-trip.ts';

/** How many records of each format and edition. */
const count = Number(process.env.ROUND_TRIPS ?? 40);

/** Milliseconds: a slow machine has a tenth of a second for each. */
const timeout = 60_000 + count * 100;

const samples = [
  'barrios-con-bienestar',
  'aliados-talento-humano',
  'politica-emprendimiento',
  'territorio-memoria-convivencia',
];

describe.each(fichaWays)('$id as $format', (way) => {
  const { format, id } = way;
  it(`gives ${count} records of normal text back`, { timeout }, async () => {
    for (let seed = 0; seed < count; seed++) {
      const { boxes, record } = await roundTrip(way, seed);
      expect(boxes, `seed ${seed}`).toEqual(record);
    }
  });

  it.each(samples)('gives %s back, on its edition', async (name) => {
    const record = fixtureOf('ficha-leccion/v2', name);
    const { content, fileName, warnings } = await exportDocument(record, { format, edition: id });
    const { boxes, result } = await readBack(content, fileName);
    expect(boxes).toEqual(record);
    expect(result.edition).toBe(id);
    expect([
      warnings,
      result.warnings.filter(({ code }) => code !== 'separacion-dudosa'),
      result.leftovers,
    ]).toEqual([[], [], []]);
  });
});

describe.each(noteWays)('a note as $format', (way) => {
  it(`gives ${count} records of normal text back`, { timeout }, async () => {
    for (let seed = 0; seed < count; seed++) {
      const { boxes, record, leftovers } = await roundTrip(way, seed);
      expect(boxes, `seed ${seed}`).toEqual(record);
      expect(leftovers, `seed ${seed}`).toEqual([]);
    }
  });
});
