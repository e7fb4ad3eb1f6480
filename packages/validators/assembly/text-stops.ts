/**
 * Where texts of JSON may end, found 64 bytes at a time. This is AssemblyScript: `npm run build` makes
 * WebAssembly of it, of which one instruction looks at 16 bytes.
 */

const BLOCK: u32 = 64;
const FIRST_VISIBLE: u8 = 0x20;
const QUOTE: u8 = 0x22;
const BACKSLASH: u8 = 0x5c;

/**
 * Writes to `stops`, as 32 bits each, in order, the places in the bytes from 0 to `end` of
 *
 * - quotation marks that are not escaped;
 * - control characters, which stand in no text;
 * - what follows a backslash that makes no escape with it, or one of which there is a second
 *   spelling, as of `\/` and `\u0061`;
 *
 * and `end` after them. Gives their number. It needs 64 bytes of memory after the bytes, and room for
 * two stops more than there are bytes.
 */
export function findStops(end: u32, stops: u32): u32 {
  memory.fill(end, FIRST_VISIBLE, BLOCK);
  let next = stops;
  let isFirstEscaped = false;
  for (let block: u32 = 0; block < end; block += BLOCK) {
    let found = quotesAndControls(block);
    let slashes = backslashes(block);
    if (isFirstEscaped) {
      found = withEscaped(found, block, 0);
      slashes &= ~bit(0);
      isFirstEscaped = false;
    }
    while (slashes !== 0) {
      const escaped = (ctz(slashes) as u32) + 1;
      isFirstEscaped = escaped === BLOCK;
      if (isFirstEscaped) break;
      found = withEscaped(found, block, escaped);
      // What is escaped escapes nothing.
      slashes &= (slashes - 1) & ~bit(escaped);
    }
    for (; found !== 0; found &= found - 1) {
      store<u32>(next, block + (ctz(found) as u32));
      next += sizeof<u32>();
    }
  }
  store<u32>(next, end);
  return (next - stops) / sizeof<u32>() + 1;
}

/** Which of the 64 bytes of a block they are, the first as the lowest bit. */
function quotesAndControls(block: u32): u64 {
  const a = areQuotesOrControls(v128.load(block));
  const b = areQuotesOrControls(v128.load(block, 16));
  const c = areQuotesOrControls(v128.load(block, 32));
  const d = areQuotesOrControls(v128.load(block, 48));
  return bitsOf(a, b, c, d);
}

function areQuotesOrControls(bytes: v128): v128 {
  const areQuotes = i8x16.eq(bytes, i8x16.splat(QUOTE));
  return v128.or(areQuotes, i8x16.lt_u(bytes, i8x16.splat(FIRST_VISIBLE)));
}

function backslashes(block: u32): u64 {
  const backslash = i8x16.splat(BACKSLASH);
  const a = i8x16.eq(v128.load(block), backslash);
  const b = i8x16.eq(v128.load(block, 16), backslash);
  const c = i8x16.eq(v128.load(block, 32), backslash);
  const d = i8x16.eq(v128.load(block, 48), backslash);
  return v128.any_true(v128.or(v128.or(a, b), v128.or(c, d))) ? bitsOf(a, b, c, d) : 0;
}

function bitsOf(a: v128, b: v128, c: v128, d: v128): u64 {
  const low = (i8x16.bitmask(a) as u64) | ((i8x16.bitmask(b) as u64) << 16);
  const high = (i8x16.bitmask(c) as u64) | ((i8x16.bitmask(d) as u64) << 16);
  return low | (high << 32);
}

/** The stops of a block of which the byte at `place` is escaped. */
function withEscaped(stops: u64, block: u32, place: u32): u64 {
  const isStop = !isSpelledOnce(load<u8>(block + place));
  return isStop ? stops | bit(place) : stops & ~bit(place);
}

function bit(place: u32): u64 {
  return (1 as u64) << place;
}

/** Whether it is one of `"\bfnrt`. */
function isSpelledOnce(escaped: u8): bool {
  const isLetter =
    escaped === 0x62 ||
    escaped === 0x66 ||
    escaped === 0x6e ||
    escaped === 0x72 ||
    escaped === 0x74;
  return isLetter || escaped === QUOTE || escaped === BACKSLASH;
}
