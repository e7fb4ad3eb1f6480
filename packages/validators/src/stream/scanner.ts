import { textStops } from '../../compiled/text-stops.ts';
import { node } from './bytes.ts';

/** Bytes of UTF-8. */
export interface ScannedBytes {
  readonly bytes: Uint8Array;
  /** Each byte as one character (ISO 8859-1), which costs next to nothing to make. */
  readonly text: string;
  /**
   * Where a text of JSON may end, in order: at quotation marks, control characters, and escapes that
   * could be spelled otherwise; at last where the bytes end.
   */
  readonly stops: Int32Array<ArrayBuffer>;
}

/** Bytes that are scanned at most. Larger texts would not be made where short-lived ones are. */
export const MOST = 65_536;
/** What the scanner reads at a time, which may be beyond the last byte. */
const BLOCK = 64;

interface Exports {
  readonly memory: WebAssembly.Memory;
  findStops(end: number, stops: number): number;
}

type Scan = (bytes: Uint8Array, start: number, end: number) => ScannedBytes | undefined;

let scan: Scan | undefined;

/** At most {@link MOST} bytes; `undefined` where they are not UTF-8, and where nothing scans fast. */
export function scanned(bytes: Uint8Array, start: number, end: number): ScannedBytes | undefined {
  scan ??= compiled() ?? (() => undefined);
  return scan(bytes, start, end);
}

/** One for all, as each has its memory; nothing stays there. Pages may not compile anything. */
function compiled(): Scan | undefined {
  if (!node) return undefined;
  const { Buffer, isUtf8 } = node;
  const exports = exportsOf(Buffer.from(textStops, 'base64'));
  if (!exports) return undefined;
  const { memory, findStops } = exports;
  const input = Buffer.from(memory.buffer, 0, MOST);
  const stops = new Int32Array(memory.buffer, MOST + BLOCK);
  return (bytes, start, end) => {
    const part = bytes.subarray(start, end);
    if (!isUtf8(part)) return undefined;
    input.set(part);
    const count = findStops(part.length, stops.byteOffset);
    const text = input.toString('latin1', 0, part.length);
    return { bytes: part, text, stops: stops.slice(0, count) };
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
