/** Addresses that nobody could write to as they stand: `ana @b.co`, `ana@b.\nco`, `"ana ruiz"@b.co`. */

const before = /[\p{L}\p{M}\p{N}"'”’»_.%+!#$&*=?^`{|}~)-]+\s{0,8}$/u;
const domain = /^\s{0,8}(?:[\p{L}\p{M}\p{N}_-]{1,63}\.){1,9}\p{L}[\p{L}\p{M}]{1,62}/u;
/** A sentence may end after «@ana»: only a short ending in lower case goes on with the domain. */
const brokenDomain =
  /^(?:[\p{L}\p{M}\p{N}_-]{1,63}\s{0,8}\.\s{0,8}){1,9}[a-z]{2,6}(?![\p{L}\p{M}\p{N}])/u;

const longestLocalPart = 80;
const longestDomain = 300;

/** The addresses without their blanks. Wants a text from which whole addresses were taken. */
export function oddEmailsIn(text: string): string[] {
  const found: string[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const local = before.exec(text.slice(Math.max(0, at - longestLocalPart), at))?.[0];
    if (local === undefined) continue;
    const rest = text.slice(at + 1, at + longestDomain);
    const isBroken = !/\s$/.test(local);
    const address = domain.exec(rest)?.[0] ?? (isBroken ? brokenDomain.exec(rest)?.[0] : undefined);
    if (address !== undefined) found.push(`${local}@${address}`.replace(/\s/g, ''));
  }
  return found;
}
