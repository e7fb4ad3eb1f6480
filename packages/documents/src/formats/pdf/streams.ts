import { Unzlib } from 'fflate';
import { DocumentError } from '../../document-error.ts';
import type { Limits } from '../../limits.ts';

/** How much is unfolded at once: deflate makes a thousand times as much of it at most. */
const PIECE = 4_096;

/** Streams folded within each other; an honest one is folded once. */
const DEEPEST = 3;

/** Entries of the maps from codes to text that the fonts of a file may ask for, all together. */
const MOST_CODES = 4_000_000;

/**
 * Refuses a PDF whose streams unfold to more than a file may, or whose fonts map whole ranges of
 * characters: the library unfolds and writes out what it is told to. A stream is taken for folded
 * because it begins as one, whatever the file says of it.
 */
export function assertBoundedStreams(bytes: Uint8Array, limits: Limits): void {
  const left = { bytes: limits.unfoldedBytes, streams: limits.elements, codes: MOST_CODES };
  countCodes(bytes);
  // What is encrypted does not show how it is folded.
  const isLocked = indexOf(bytes, ENCRYPT, 0) >= 0;
  if (isLocked && bytes.length * limits.ratio > limits.unfoldedBytes) {
    throw new DocumentError('archivo-cifrado');
  }
  for (const at of streamsOf(bytes)) {
    if (--left.streams < 0) refuse();
    const stream = bytes.subarray(at);
    if (isFolded(stream)) look(unfold(stream), DEEPEST);
  }

  function look(unfolded: Uint8Array, depth: number): void {
    if (!isFolded(unfolded)) countCodes(unfolded);
    else if (depth > 1) look(unfold(unfolded), depth - 1);
    else refuse();
  }

  function unfold(stream: Uint8Array): Uint8Array {
    const pieces: Uint8Array[] = [];
    let given = 0;
    const inflater = new Unzlib((piece) => {
      given += piece.length;
      left.bytes -= piece.length;
      if (left.bytes < 0) refuse();
      pieces.push(piece);
    });
    try {
      for (let at = 0; at < stream.length; at += PIECE) {
        const before = given;
        inflater.push(stream.subarray(at, at + PIECE));
        // It ended; where, only the library that unfolds it knows.
        if (given === before && at > 0) break;
      }
    } catch (error) {
      if (error instanceof DocumentError) throw error;
      // Damaged from here on: the library stops there too.
    }
    return joined(pieces, given);
  }

  function countCodes(stream: Uint8Array): void {
    if (indexOf(stream, BEGIN, 0) < 0) return;
    for (const codes of mappedIn(latin1(stream))) {
      left.codes -= codes;
      if (left.codes < 0) refuse();
    }
  }
}

const ascii = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const STREAM = ascii('stream');
const BEGIN = ascii('begin');
const ENCRYPT = ascii('/Encrypt');

/** Where the streams of a file begin: after the word, and the end of its line. */
function* streamsOf(bytes: Uint8Array): Generator<number> {
  for (let at = indexOf(bytes, STREAM, 0); at >= 0; at = indexOf(bytes, STREAM, at + 1)) {
    const isEnd = at >= 3 && bytes[at - 3] === 0x65 && bytes[at - 1] === 0x64;
    let start = at + STREAM.length;
    while (bytes[start] === 0x20) start++;
    if (bytes[start] === 0x0d) start++;
    if (bytes[start] === 0x0a) start++;
    if (!isEnd && start > at + STREAM.length) yield start;
  }
}

/** The header of zlib: deflate, and a check over both bytes. */
const isFolded = ([first = 0, second = 0]: Uint8Array) =>
  (first & 15) === 8 && ((first << 8) | second) % 31 === 0;

/**
 * What the library sets aside for each entry of a map of characters: the codes of a range, and as many
 * as the highest code when it is higher than all before.
 */
function* mappedIn(map: string): Generator<number> {
  let highest = 0;
  for (const section of map.split(SECTION).slice(1)) {
    const perEntry = section.startsWith('range') ? 3 : 2;
    let index = 0;
    let low = 0;
    for (const [token, digits] of section.replace(/^[a-z]+/, '').matchAll(TOKEN)) {
      if (token.startsWith('end')) break;
      const column = index++ % perEntry;
      if (digits === undefined || column === perEntry - 1) continue;
      const code = numberOf(digits);
      if (column === 0) low = code;
      else yield Math.max(0, code - low);
      yield Math.max(0, code - highest);
      highest = Math.max(highest, code);
    }
  }
}

/** A part of a map: `beginbfchar <01> <0055> endbfchar`, `beginbfrange <01> <05> <0055> endbfrange`. */
const SECTION = /begin(?:bf|cid|notdef)(?=char|range)/;

/** A code, or what it stands for. */
const TOKEN = /<([^>]*)>|\[[^\]]*\]?|[^\s<[]+/g;

/** As the library reads it: what is no digit is skipped. */
const numberOf = (text: string) =>
  Number.parseInt(text.replace(/[^\da-f]+/gi, '').slice(-8) || '0', 16);

const latin1 = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

function indexOf(bytes: Uint8Array, word: Uint8Array, from: number): number {
  const [first = 0] = word;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (word.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function refuse(): never {
  throw new DocumentError('archivo-peligroso');
}
