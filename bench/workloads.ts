/** Real records: the filled-in samples among the fixtures, whole and with what people get wrong. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Fields = Record<string, unknown>;

export interface Workload {
  readonly name: string;
  readonly records: readonly Fields[];
  readonly lines: readonly string[];
}

const SAMPLES = [
  'barrios-con-bienestar',
  'politica-emprendimiento',
  'territorio-memoria-convivencia',
];

/** Three workloads; each record is parsed from JSON on its own, as a service would get it. */
export function workloads(): Workload[] {
  return [
    workload('valid records', (record) => record),
    workload('one error', ({ recomendacion: _, ...record }) => record),
    workload('five errors', ({ recomendacion: _, ...record }) => ({
      ...record,
      fechaDiligenciamiento: '2024-02-30',
      numeroContacto: '300 000 0101',
      autorizacionDivulgacion: 'Sí',
      planProgramaProyecto: [...(record.planProgramaProyecto as string[]), ''],
    })),
  ];
}

/** The valid samples of a document and version. */
export function documentWorkload(document: string, version: string): Workload {
  const folder = dirname(pathOf(`${document}/${version}/expected.json`));
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
  const samples = readdirSync(folder).filter((file) => expected[file]?.diligenciada.valid);
  const lines = samples.map((file) => compact(readFileSync(join(folder, file), 'utf8')));
  return workloadOf(`valid records, ${document} ${version} (ours with its rules)`, lines);
}

function workload(name: string, change: (record: Fields) => Fields): Workload {
  return workloadOf(
    name,
    SAMPLES.map((sample) => JSON.stringify(change(JSON.parse(read(sample))))),
  );
}

function workloadOf(name: string, lines: readonly string[]): Workload {
  return { name, lines, records: lines.map((line) => JSON.parse(line)) };
}

const compact = (text: string) => JSON.stringify(JSON.parse(text));
const read = (sample: string) => readFileSync(pathOf(`ficha-leccion/1.0/${sample}.json`), 'utf8');

function pathOf(fixture: string): string {
  return fileURLToPath(import.meta.resolve(`@ficha-leccion/schema/fixtures/${fixture}`));
}
