/** Addresses with words for their signs: `ana arroba ejemplo punto co`, `ana [at] ejemplo.co`. */

const at =
  /\s{0,3}(?:(?<![\p{L}\p{N}])arroba(?![\p{L}\p{N}])|[([{]\s?(?:arroba|at)\s?[)\]}])\s{0,3}/giu;
const local = /[\p{L}\p{M}\p{N}_%+.-]{1,64}$/u;
const dot = '(?:\\.|\\s{1,3}(?:punto|dot)\\s{1,3}|\\s?[([{]\\s?(?:punto|dot|\\.)\\s?[)\\]}]\\s?)';
const label = '[\\p{L}\\p{M}\\p{N}_-]';
const domain = new RegExp(`^${label}{1,63}(?:${dot}${label}{2,63}){1,9}`, 'iu');
const anyDot = new RegExp(dot, 'giu');

const longestLocalPart = 64;
const longestDomain = 300;

/** The addresses as they would be written. Linear in the text. */
export function spelledOutEmailsIn(text: string): string[] {
  const found: string[] = [];
  for (const { 0: sign, index } of text.matchAll(at)) {
    const name = local.exec(text.slice(Math.max(0, index - longestLocalPart), index))?.[0];
    const end = index + sign.length;
    const host = domain.exec(text.slice(end, end + longestDomain))?.[0];
    if (name && host) found.push(`${name}@${host.replace(anyDot, '.')}`);
  }
  return found;
}
