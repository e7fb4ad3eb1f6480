/** What a link begins with. */
const H = 0x68;
const BACKSLASH = 0x5c;
/** Not after a backslash, where it may be the letter of an escape. */
const VISIBLE_ASCII = /(?:^|[^\\])[!-[\]-~]/;
const NOT_ASCII = /[^\0-\x7f]/;

/**
 * Whether what is valid of a text that was read byte by byte, escapes as they are spelled, is valid
 * of the text that is meant: it shows a character of ASCII, so it is not blank, and a link is all
 * ASCII. The first unit often decides.
 */
export function isReadAlike(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first > 0x20 && first < 0x7f && first !== H && first !== BACKSLASH) return true;
  return text.startsWith('https:') ? !NOT_ASCII.test(text) : VISIBLE_ASCII.test(text);
}
