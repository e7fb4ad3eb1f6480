/** What the words around digits say of them: a telephone, an amount, the number of a document. */

/** As far back as a word is looked for. */
export const REACH = 40;

const announced =
  /(?<![\p{L}\p{M}])(?:tels?|tel[eé]fonos?|cels?|celular(?:es)?|m[oó]vil(?:es)?|whats?app|wsp|fijos?|llam(?:e|ar|en)|ll[aá]m[ae]nos|marque|marcar|cont[aá]ctenos|contactos?(?=:)|comun[ií]quese)(?![\p{L}\p{M}])[^0-9\n;]{0,20}$/iu;

const ofDocument =
  /(?<![\p{L}\p{M}])(?:n[o°º]|nros?|n[uú]m|n[uú]mero|nit|bpin|cdp|rp|rubro|c[oó]digo|radicado|expediente|contrato|convenio|resoluci[oó]n|acuerdo|decreto|ordenanza|ley|c[eé]dula)(?![\p{L}\p{M}])[^\p{L}\p{N}\n]{0,4}$/iu;

const unit = '(?:pesos|cop|usd|d[oó]lares|euros|soles|habitantes|personas|millones)';
const amountBefore = /(?:\$|(?<![\p{L}\p{M}])(?:cop|usd)(?![\p{L}\p{M}]))[\p{Zs}$]{0,2}$/iu;
const amountAfter = new RegExp(`[\\p{Zs}\\n]{0,2}(?:de )?${unit}(?![\\p{L}\\p{M}])`, 'iuy');

/** A word for a telephone stands before, in the same sentence. */
export const isAnnounced = (before: string): boolean => announced.test(before);

/** A word for something that has a number stands right before: «Resolución», «No.», «rubro». */
export const isOfDocument = (before: string): boolean => ofDocument.test(before);

/** Money or a count of something, by what stands before or after. */
export function isAmount(before: string, text: string, end: number): boolean {
  amountAfter.lastIndex = end;
  return amountBefore.test(before) || amountAfter.test(text);
}

const yearAlone = /^(?:19|20)[0-9]{2}$/;
export const isYear = (digits: string | undefined): boolean => yearAlone.test(digits ?? '');

/** Whether every parenthesis opens and closes inside. */
export function isBalanced(text: string): boolean {
  let open = 0;
  for (const character of text) {
    if (character === '(') open++;
    else if (character === ')' && --open < 0) return false;
  }
  return open === 0;
}
