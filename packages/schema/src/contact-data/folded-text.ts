/** As much as two programs may have wrapped around a text. */
const mostRounds = 2;

const percentEncoded = /(?:%[0-9A-F]{2})+/gi;
const characterReference = /&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));/gi;
/** A footnote's mark behind a number is no part of it. */
const mark = /(?<=\p{Nd})\p{No}+/gu;

/** What any of the steps below may change; most texts have nothing of it. */
const foldable =
  /[%&\u00a0\u00a8\u00aa\u00ad\u00af\u00b2-\u00b5\u00b8-\u00ba\u00bc-\u00be\u0100-\u2012\u2015-\u2017\u201a\u201b\u201e-\uffff]/;

/**
 * A text as people read it, for looking only: places are not those of the original. Full-width and
 * mathematical signs are plain ones, what a URL or a page encodes is what it stands for.
 */
export function folded(text: string): string {
  if (!foldable.test(text)) return text;
  let read = text;
  for (let round = 0; round < mostRounds; round++) {
    read = read
      .replace(percentEncoded, decoded)
      .replace(/&commat;/g, '@')
      .replace(/&nbsp;/g, ' ')
      .replace(characterReference, (whole, hexadecimal, decimal) => {
        const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      });
  }
  return read
    .replace(mark, ']')
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '');
}

/** What is no UTF-8 is read sign by sign, so that nothing beside it hides what can be read. */
function decoded(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded.replace(/%([0-7][0-9A-F])/gi, (_, code) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  }
}
