/** Addresses with words for their signs: `ana arroba ejemplo punto co`, `ana [at] ejemplo.co`. */

/** Cheaper than the whole expression, and not in most texts. */
const anyAt = /arroba|at\s?[)\]}]/i;
const at = /(?<![\p{L}\p{N}])arroba(?![\p{L}\p{N}])|[([{]\s?(?:arroba|at)\s?[)\]}]/giu;
const local = /([\p{L}\p{M}\p{N}_%+.-]{1,64})\s{0,3}$/u;
const dot = '(?:\\.|\\s{1,3}(?:punto|dot)\\s{1,3}|\\s?[([{]\\s?(?:punto|dot|\\.)\\s?[)\\]}]\\s?)';
const label = '[\\p{L}\\p{M}\\p{N}_-]';
const domain = new RegExp(`^\\s{0,3}(${label}{1,63}(?:${dot}${label}{2,63}){1,9})`, 'iu');
const anyDot = new RegExp(dot, 'giu');

const longestLocalPart = 64;
const longestDomain = 300;

/** The addresses as they would be written. Linear in the text. */
export function spelledOutEmailsIn(text: string): string[] {
  const found: string[] = [];
  if (!anyAt.test(text)) return found;
  for (const { 0: sign, index } of text.matchAll(at)) {
    const name = local.exec(text.slice(Math.max(0, index - longestLocalPart), index))?.[1];
    const end = index + sign.length;
    const host = domain.exec(text.slice(end, end + longestDomain))?.[1];
    if (name && host) found.push(`${name}@${host.replace(anyDot, '.')}`);
  }
  return found;
}
