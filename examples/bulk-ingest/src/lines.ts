import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  isBlankLine,
  LineSplitter,
  type Line as SplitLine,
} from '@ficha-leccion/validators/stream';
import { LONGEST_LINE } from './finding.ts';

/** A line of the input that is not blank. */
export interface Line {
  /** Counted from 1, blank lines included. */
  readonly number: number;
  /** One byte more than the longest line where it is longer than that: the rest is let go. */
  readonly bytes: Uint8Array;
}

/** Splits bytes into lines, without looking into them. */
export async function* linesOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const splitter = new LineSplitter(LONGEST_LINE);
  for await (const piece of pieces) yield* filledIn(splitter.push(piece));
  yield* filledIn(splitter.end());
}

/** Those that are not blank, in memory of their own. */
function* filledIn(lines: Iterable<SplitLine>): Generator<Line> {
  for (const line of lines) {
    const { number, bytes, start, end } = line;
    if (!isBlankLine(line)) yield { number, bytes: Uint8Array.from(bytes.subarray(start, end)) };
  }
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
