import { randomBytes } from 'node:crypto';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { unzipped } from '../../src/bulk/unzipped.ts';

/** As dense as records are: about a tenth when packed. */
const lines = Array.from(
  { length: 3000 },
  (_, index) => `${index} ${randomBytes(8).toString('hex')} ${'lecciones aprendidas '.repeat(20)}`,
);
const text = Buffer.from(lines.join('\n'));
const packed = gzipSync(text);
const TRAILER = 8;

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** What was unpacked before the end, and the code of the error that was the end. */
async function unpacked(bytes: Uint8Array, size = 65_536) {
  const parts: Uint8Array[] = [];
  try {
    for await (const part of unzipped(pieces(bytes, size))) parts.push(Uint8Array.from(part));
  } catch (error) {
    return { contents: Buffer.concat(parts), code: (error as { code?: unknown }).code };
  }
  return { contents: Buffer.concat(parts), code: undefined };
}

function withByte(bytes: Buffer, at: number, change: (byte: number) => number): Buffer {
  const changed = Buffer.from(bytes);
  changed[at] = change(changed[at] ?? 0);
  return changed;
}

describe.each([1, 7, 4096, 1_000_000])('in pieces of %d bytes', (size) => {
  const short = Buffer.from(lines.slice(0, 20).join('\n'));
  const gz = gzipSync(short);

  test.each([
    ['one member', gz, short],
    ['several members', Buffer.concat([gz, gz, gz]), Buffer.concat([short, short, short])],
    [
      'an empty member between others',
      Buffer.concat([gz, gzipSync(''), gz]),
      Buffer.concat([short, short]),
    ],
    ['zeros after the last member', Buffer.concat([gz, Buffer.alloc(600)]), short],
    ['what is no gzip', short, short],
    ['nothing', Buffer.alloc(0), Buffer.alloc(0)],
    ['a single byte', gz.subarray(0, 1), gz.subarray(0, 1)],
  ])('%s', async (_, bytes, wanted) => {
    const { contents, code } = await unpacked(bytes, size);
    expect(code).toBeUndefined();
    expect(contents.equals(wanted)).toBe(true);
  });

  it('reads over all that a header can hold', async () => {
    const header = Buffer.from([0x1f, 0x8b, 8, 2 | 4 | 8 | 16, 0, 0, 0, 0, 0, 255]);
    const more = Buffer.from('\x03\0abcregistros.ndjson\0un comentario\0\x12\x34', 'latin1');
    const bytes = Buffer.concat([header, more, deflateRawSync(short), gz.subarray(-TRAILER)]);
    expect(await unpacked(bytes, size)).toEqual({ contents: short, code: undefined });
  });
});

describe('all that was unpacked is given before the error', () => {
  test.each([
    ['what is no gzip after it', Buffer.concat([packed, Buffer.from('no soy gzip')]), 'DATA'],
    ['a word after it', Buffer.concat([packed, Buffer.from('no')]), 'DATA'],
    ['half a header after it', Buffer.concat([packed, packed.subarray(0, 5)]), 'BUF'],
    ['no trailer', packed.subarray(0, -TRAILER), 'BUF'],
    ['half a trailer', packed.subarray(0, -3), 'BUF'],
    ['a wrong checksum', withByte(packed, packed.length - TRAILER, (byte) => byte ^ 1), 'DATA'],
    ['a wrong length', withByte(packed, packed.length - 1, (byte) => byte ^ 1), 'DATA'],
  ])('%s', async (_, bytes, code) => {
    const found = await unpacked(bytes);
    expect(found.code).toBe(`Z_${code}_ERROR`);
    expect(found.contents.equals(text)).toBe(true);
  });

  test('cut off anywhere', async () => {
    for (const share of [0.1, 0.5, 0.9]) {
      const { contents, code } = await unpacked(packed.subarray(0, packed.length * share));
      expect(code).toBe('Z_BUF_ERROR');
      expect(contents.equals(text.subarray(0, contents.length))).toBe(true);
      // A code that the cut goes through, and what zlib looks ahead, are missing.
      expect(contents.length).toBeGreaterThan((share - 0.01) * text.length);
    }
  });

  test('damaged in the middle: all but the step that met the damage', async () => {
    const half = packed.length >> 1;
    const { contents, code } = await unpacked(Buffer.from(packed).fill(0xff, half, half + 64));
    expect(code).toBe('Z_DATA_ERROR');
    const before = 0.4 * text.length;
    expect(contents.subarray(0, before).equals(text.subarray(0, before))).toBe(true);
  });

  test('one bit flipped in the middle', async () => {
    const { contents, code } = await unpacked(withByte(packed, packed.length >> 1, (b) => b ^ 4));
    expect(code).toBe('Z_DATA_ERROR');
    const before = 0.4 * text.length;
    expect(contents.subarray(0, before).equals(text.subarray(0, before))).toBe(true);
  });
});

it('ends its source when nobody asks any more, and passes its errors on', async () => {
  let isEnded = false;
  async function* source() {
    try {
      yield packed.subarray(0, 9000);
      throw new Error('unplugged');
    } finally {
      isEnded = true;
    }
  }
  for await (const _ of unzipped(source())) break;
  expect(isEnded).toBe(true);
  const all = (async () => {
    for await (const _ of unzipped(source()));
  })();
  await expect(all).rejects.toThrow('unplugged');
});
