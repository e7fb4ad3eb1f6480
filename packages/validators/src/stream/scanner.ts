import { textStops } from '../../compiled/text-stops.ts';
import { node } from './bytes.ts';

/** Bytes of UTF-8. */
export interface ScannedBytes {
  readonly bytes: Buffer;
  /**
   * Where a text of JSON may end, in order: at quotation marks, control characters, and escapes that
   * could be spelled otherwise; then where the bytes end. What follows means nothing.
   */
  readonly stops: Int32Array;
}

/** Bytes that are scanned at most. */
export const MOST = 65_536;
/** What the scanner reads at a time, which may be beyond the last byte. */
const BLOCK = 64;

interface Exports {
  readonly memory: WebAssembly.Memory;
  findStops(end: number, stops: number): number;
}

type Scan = (
  bytes: Uint8Array,
  start: number,
  end: number,
  memory?: Int32Array,
) => ScannedBytes | undefined;

let scan: Scan | undefined;

/**
 * At most {@link MOST} bytes; `undefined` where they are not UTF-8, and where nothing scans fast. It
 * may use the memory of stops that are needed no more.
 */
export const scanned: Scan = (...args) => {
  scan ??= compiled() ?? (() => undefined);
  return scan(...args);
};

/** One for all, as each has its memory; nothing stays there. Pages may not compile anything. */
function compiled(): Scan | undefined {
  if (!node) return undefined;
  const { Buffer, isUtf8 } = node;
  const exports = exportsOf(Buffer.from(textStops, 'base64'));
  if (!exports) return undefined;
  const { memory, findStops } = exports;
  const input = new Uint8Array(memory.buffer, 0, MOST);
  const stops = new Int32Array(memory.buffer, MOST + BLOCK);
  return (bytes, start, end, used) => {
    const part = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start);
    if (!isUtf8(part)) return undefined;
    input.set(part);
    const count = findStops(part.length, stops.byteOffset);
    const kept = used && used.length >= count ? used : new Int32Array(2 * count);
    kept.set(stops.subarray(0, count));
    return { bytes: part, stops: kept };
  };
}

/** `undefined` where the machine, or whoever started the program, allows no WebAssembly. */
function exportsOf(code: Buffer<ArrayBuffer>): Exports | undefined {
  try {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code));
    return exports as unknown as Exports;
  } catch {
    return undefined;
  }
}
