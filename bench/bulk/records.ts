/** A file of realistic lines: the filled-in samples, some as a word processor spells them. */
import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

const SAMPLES = [
  'aliados-talento-humano',
  'barrios-con-bienestar',
  'politica-emprendimiento',
  'territorio-memoria-convivencia',
];
/** Of how many records one lacks an answer. */
const INCOMPLETE = 50;

/** Writes about so many bytes; each record has its number in its subject. Gives the lines. */
export async function writeRecords(path: string, bytes: number): Promise<number> {
  const kinds = samples().flatMap((sample) => [sample, typeset(sample)]);
  const output = createWriteStream(path);
  let written = 0;
  let lines = 0;
  while (written < bytes) {
    const { recomendacion, ...record } = kinds[lines % kinds.length] ?? {};
    lines++;
    const changed = { ...record, temaLeccion: `${record.temaLeccion} (${lines})` };
    const whole = lines % INCOMPLETE === 0 ? changed : { ...changed, recomendacion };
    const line = Buffer.from(`${JSON.stringify(whole)}\n`);
    written += line.length;
    if (!output.write(line)) await once(output, 'drain');
  }
  output.end();
  await finished(output);
  return lines;
}

type Fields = Record<string, unknown>;

/** Complete ones: what a sample leaves out is filled in as in the others. */
function samples(): Fields[] {
  const records = SAMPLES.map((sample): Fields => {
    const name = `@ficha-leccion/schema/fixtures/ficha-leccion/1.0/${sample}.json`;
    return JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(name)), 'utf8'));
  });
  const { recomendacion } = records.find((record) => record.recomendacion !== undefined) ?? {};
  return records.map((record) => ({ recomendacion, ...record }));
}

/** Curved quotation marks and dashes, as word processors put them by themselves. */
function typeset(record: Fields): Fields {
  const text = JSON.stringify(record);
  return JSON.parse(text.replace(/\\"(.+?)\\"/g, '“$1”').replaceAll(' - ', ' – '));
}
