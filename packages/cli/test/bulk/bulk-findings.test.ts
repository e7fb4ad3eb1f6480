import { Readable } from 'node:stream';

import { gzipSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import {
  type BulkBatch,
  type BulkOptions,
  bulkFindings,
  WorkerEnded,
} from '../../src/bulk/bulk-findings.ts';
import { readFixture } from '../command.ts';

const record = JSON.stringify(readFixture('barrios-con-bienestar'));
const incomplete = JSON.stringify({ ...readFixture('barrios-con-bienestar'), recomendacion: '' });

/** About three megabytes, so that several blocks are in work; some lines of every kind. */
const COUNT = 700;
const lines = Array.from({ length: COUNT }, (_, index) => {
  if (index % 7 === 3) return incomplete;
  if (index % 50 === 20) return '{"a":';
  return index % 40 === 11 ? '' : record;
});
const text = Buffer.from(`${lines.join('\n')}\n`);

async function* pieces(bytes: Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function batches(bytes: Uint8Array, options: Partial<BulkOptions> = {}) {
  const found: BulkBatch[] = [];
  const all = { profile: 'diligenciada', ...options } as const;
  for await (const batch of bulkFindings(pieces(bytes), all)) found.push(batch);
  return found;
}

/** Every line of some batches in order, in a word. */
function toldLines(found: readonly BulkBatch[]): string[] {
  return found.flatMap(({ firstLine, lines, blankLines, findings }) =>
    Array.from({ length: lines }, (_, index) => {
      const line = firstLine + index;
      if (blankLines.includes(line)) return `${line} blank`;
      const finding = findings.find((each) => each.line === line);
      return finding ? `${line} ${finding.issues?.map(({ code }) => code)}` : `${line} valid`;
    }),
  );
}

const expected = lines.map((line, index) => {
  const words = new Map([
    [record, 'valid'],
    [incomplete, 'texto-vacio'],
    ['', 'blank'],
  ]);
  return `${index + 1} ${words.get(line) ?? 'json-ilegible'}`;
});

describe.each([1, 2, 3])('with %i workers', (workers) => {
  it('tells each line, in order', async () => {
    const found = await batches(text, { workers });
    expect(toldLines(found)).toEqual(expected);
    const valid = found.reduce((sum, batch) => sum + batch.valid, 0);
    expect(valid).toBe(lines.filter((line) => line === record).length);
  });

  it('reads a gzip, in several members too', async () => {
    const half = text.indexOf(10, text.length / 2) + 1;
    const packed = [text.subarray(0, half), text.subarray(half)].map((part) => gzipSync(part));
    expect(toldLines(await batches(Buffer.concat(packed), { workers }))).toEqual(expected);
  });

  test.each([
    ['that was cut off', 'Z_BUF_ERROR', gzipSync(text).subarray(0, 200)],
    ['that is damaged', 'Z_DATA_ERROR', gzipSync(text).fill(0xff, 10)],
    ['with something else after it', 'Z_DATA_ERROR', Buffer.from('no soy gzip')],
  ])('a gzip %s ends with %s, after the lines before', async (_, code, second) => {
    const packed = Buffer.concat([gzipSync(text), second]);
    const found: BulkBatch[] = [];
    const reading = (async () => {
      const options = { profile: 'diligenciada', workers } as const;
      for await (const batch of bulkFindings(pieces(packed), options)) found.push(batch);
    })();
    await expect(reading).rejects.toMatchObject({ code });
    const told = toldLines(found).slice(0, COUNT);
    expect(told).toEqual(expected);
  });

  it('speaks English, counts lines, knows limits', async () => {
    const seen: [number, number][] = [];
    const long = Buffer.from(`${record}\n${'x'.repeat(3_000_000)}\n${record}\n[`);
    const found = await batches(long, {
      workers,
      lang: 'en',
      longestLine: 1_000_000,
      onProgress: (bytes, lines) => seen.push([bytes, lines]),
    });
    expect(toldLines(found)).toEqual(['1 valid', '2 linea-larga', '3 valid', '4 json-ilegible']);
    expect(found.at(-1)?.findings.at(-1)?.issues?.[0]?.message).toBe(
      'The text is not JSON. Check column 2.',
    );
    expect(seen.at(-1)).toEqual([long.length, 4]);
  });

  it('says once that a text is UTF-16', async () => {
    const found = await batches(Buffer.from(`\ufeff${text}`, 'utf16le'), { workers });
    expect(toldLines(found)).toEqual(['1 texto-utf16']);
  });

  it('gives verdicts without issues', async () => {
    const found = await batches(Buffer.from(`${record}\n${incomplete}\n`), {
      workers,
      verdictOnly: true,
    });
    expect(found.flatMap(({ findings }) => findings)).toEqual([{ line: 2, valid: false }]);
  });

  it('throws what its source throws, after the lines before', async () => {
    const lost = new Error('disk gone');
    async function* source() {
      yield text;
      throw lost;
    }
    const found: BulkBatch[] = [];
    const reading = (async () => {
      const options = { profile: 'diligenciada', workers } as const;
      for await (const batch of bulkFindings(source(), options)) found.push(batch);
    })();
    await expect(reading).rejects.toBe(lost);
    expect(toldLines(found)).toEqual(expected);
  });

  it('stops for a signal, even while the source does not answer', async () => {
    const abort = new AbortController();
    const reason = new Error('enough');
    const silent = new Readable({ read: () => {} });
    const options = { profile: 'diligenciada', workers, signal: abort.signal } as const;
    const next = bulkFindings(silent, options).next();
    setTimeout(() => abort.abort(reason), 20);
    await expect(next).rejects.toBe(reason);
  });

  it('does not read far ahead, and lets its source go when it is left', async () => {
    let given = 0;
    let isClosed = false;
    async function* endless() {
      try {
        for (;;) {
          given++;
          yield text;
        }
      } finally {
        isClosed = true;
      }
    }
    for await (const _ of bulkFindings(endless(), { profile: 'diligenciada', workers })) break;
    expect(given).toBeLessThanOrEqual(3 * workers);
    expect(isClosed).toBe(true);
  });
});

it('tells from which line on a thread that ended left the lines open', async () => {
  const options = { profile: 'no-existe' as 'borrador', workers: 2 };
  const error = await batches(text, options).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(WorkerEnded);
  expect(error).toMatchObject({ code: 'WORKER_ENDED', line: 1 });
});
