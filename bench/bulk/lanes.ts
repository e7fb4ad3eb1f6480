/** The ways of validating a file of lines that are compared; each tells what it counted. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { validateStream } from '@ficha-leccion/validators/stream';
import { bulkFindings } from '../../packages/cli/src/bulk/bulk-findings.ts';
import { piecesOf } from '../../packages/cli/src/input/pieces.ts';

export interface Counts {
  readonly lines: number;
  readonly valid: number;
}

type Lane = (file: string, ajv: string) => Promise<Counts>;

export const lanes = {
  'split + JSON.parse alone': splitAndParse,
  'validateStream, with records': (file) => streamed(file, { records: true }),
  'validateStream, with findings': (file) => streamed(file, {}),
  'validateStream, verdict only': (file) => streamed(file, { verdictOnly: true }),
  'command line, 1 thread, verdict only': (file) => inBulk(file, 1),
  'command line, 2 threads, verdict only': (file) => inBulk(file, 2),
  'readline + Ajv standalone': readlineAndAjv,
} as const satisfies Record<string, Lane>;

export type LaneName = keyof typeof lanes;

/** How streams are read; fewer, larger pieces cost fewer turns of the event loop. */
function opened(file: string) {
  return createReadStream(file, { highWaterMark: 256 * 1024 });
}

/** What nobody who reads records can do without. */
async function splitAndParse(file: string): Promise<Counts> {
  let lines = 0;
  let parsed = 0;
  let rest: Buffer = Buffer.alloc(0);
  const parse = (bytes: Buffer, start: number, end: number) => {
    lines++;
    if (JSON.parse(bytes.toString('utf8', start, end))) parsed++;
  };
  for await (const chunk of opened(file) as AsyncIterable<Buffer>) {
    let start = 0;
    if (rest.length > 0) {
      start = chunk.indexOf(10) + 1;
      const line = Buffer.concat([rest, chunk.subarray(0, start === 0 ? chunk.length : start)]);
      rest = line;
      if (start === 0) continue;
      parse(line, 0, line.length - 1);
    }
    for (let end = chunk.indexOf(10, start); end !== -1; end = chunk.indexOf(10, start)) {
      parse(chunk, start, end);
      start = end + 1;
    }
    rest = chunk.subarray(start);
  }
  return { lines, valid: parsed };
}

async function streamed(
  file: string,
  options: { readonly records?: boolean; readonly verdictOnly?: boolean },
): Promise<Counts> {
  let lines = 0;
  let valid = 0;
  for await (const finding of validateStream(opened(file), options)) {
    lines++;
    if (finding.valid) valid++;
  }
  return { lines, valid };
}

/** As the command line does it, its reading included. */
async function inBulk(file: string, workers: number): Promise<Counts> {
  let lines = 0;
  let valid = 0;
  const options = { profile: 'diligenciada', workers, verdictOnly: true } as const;
  for await (const batch of bulkFindings(piecesOf(file), options)) {
    lines += batch.lines;
    valid += batch.valid;
  }
  return { lines, valid };
}

async function readlineAndAjv(file: string, ajv: string): Promise<Counts> {
  const { default: isValid } = (await import(ajv)) as { default: (record: unknown) => boolean };
  const input = createInterface({ input: opened(file), crlfDelay: Infinity });
  let lines = 0;
  let valid = 0;
  for await (const line of input) {
    lines++;
    if (isValid(JSON.parse(line))) valid++;
  }
  return { lines, valid };
}
