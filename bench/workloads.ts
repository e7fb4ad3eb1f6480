/** Real records: the filled-in samples among the fixtures, whole and with what people get wrong. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Fields = Record<string, unknown>;

export interface Workload {
  readonly name: string;
  readonly records: readonly Fields[];
  readonly bytes: number;
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

function workload(name: string, change: (record: Fields) => Fields): Workload {
  const lines = SAMPLES.map((sample) => JSON.stringify(change(JSON.parse(read(sample)))));
  const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0);
  return { name, records: lines.map((line) => JSON.parse(line)), bytes };
}

function read(sample: string): string {
  const url = import.meta.resolve(
    `@ficha-leccion/schema/fixtures/ficha-leccion/1.0/${sample}.json`,
  );
  return readFileSync(fileURLToPath(url), 'utf8');
}
