import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { LONGEST_LINE } from './finding.ts';

/** A line of the input that is not blank. */
export interface Line {
  /** Counted from 1, blank lines included. */
  readonly number: number;
  /** One byte more than the longest line where it is longer than that: the rest is let go. */
  readonly bytes: Uint8Array;
}

const LINE_FEED = 10;
const BLANKS = [9, 13, 32];

/** Splits bytes into lines, without looking into them. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let number = 0;
  let begun = Buffer.alloc(0);
  const add = (part: Uint8Array) => {
    if (begun.length > LONGEST_LINE) return;
    begun = Buffer.concat([begun, part.subarray(0, LONGEST_LINE + 1 - begun.length)]);
  };
  const finished = function* () {
    number++;
    if (begun.some((byte) => !BLANKS.includes(byte))) yield { number, bytes: begun };
    begun = Buffer.alloc(0);
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end));
      yield* finished();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  yield* finished();
}

/** Lines to try with: the fixtures of every document, right and wrong, over and over. */
export async function* exampleLines(count: number): AsyncGenerator<Line> {
  const root = dirname(
    createRequire(import.meta.url).resolve('@ficha-leccion/schema/package.json'),
  );
  const files = globSync('dist/fixtures/*/*/{valid,invalid}/*.json', { cwd: root }).sort();
  const records = files.map((file) => {
    const record: unknown = JSON.parse(readFileSync(join(root, file), 'utf8'));
    return Buffer.from(JSON.stringify(record));
  });
  for (let number = 1; number <= count; ) {
    for (const bytes of records.slice(0, count - number + 1)) yield { number: number++, bytes };
  }
}
