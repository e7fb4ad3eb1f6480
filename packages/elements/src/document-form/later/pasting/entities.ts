/** The named characters that Word and Spanish pages write; anything else comes as itself or a number. */
const names: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  zwnj: '\u200c',
  zwj: '\u200d',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  iexcl: '¡',
  iquest: '¿',
  ordm: 'º',
  ordf: 'ª',
  deg: '°',
  euro: '€',
  sect: '§',
  copy: '©',
  reg: '®',
  trade: '™',
  times: '×',
  plusmn: '±',
  sup2: '²',
  sup3: '³',
  frac12: '½',
};

/** The letters with their accents, by the name of the accent. */
const accents: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
};

/** A text with its character references read; `undefined` if one of them is none that we know. */
export function decoded(text: string): string | undefined {
  let isKnown = true;
  const plain = text.replace(
    /&(?:#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))|([a-z]+[0-9]*));/gi,
    (reference, hexadecimal?: string, decimal?: string, name?: string) => {
      const character = name
        ? named(name)
        : numbered(hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal));
      if (character === undefined) isKnown = false;
      return character ?? reference;
    },
  );
  return isKnown ? plain : undefined;
}

function named(name: string): string | undefined {
  if (Object.hasOwn(names, name)) return names[name];
  const accent = name.slice(1);
  return Object.hasOwn(accents, accent)
    ? `${name[0]}${accents[accent]}`.normalize('NFC')
    : undefined;
}

/** As browsers do: the numbers of Windows-1252 are its characters, and what is none is a sign of it. */
function numbered(code: number): string {
  if (code >= 0x80 && code < 0xa0)
    return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
