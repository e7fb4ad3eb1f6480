/**
 * Neither a date, nor a telephone, nor an e-mail address is longer than this, nor are several of
 * them in one box. A longer literal is not looked into: the grammars may then backtrack freely.
 */
const longestLiteral = 500;

/**
 * The literal as it looks: invisible characters gone, every run of blanks one space, none at the
 * ends. A literal too long to be read comes back empty.
 */
export function tidy(literal: string): string {
  if (literal.length > longestLiteral) return '';
  // \p{Cf} holds the soft hyphens of a PDF, the zero-width marks of a web page and the direction
  // marks that address books put around a number.
  return literal
    .replace(/\p{Cf}/gu, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The tidy literal in lower case, without accents, every dash a hyphen; for reading only. */
export function fold(literal: string): string {
  return tidy(literal)
    .normalize('NFD')
    .replace(/[\u0300-\u0308]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .toLowerCase();
}
