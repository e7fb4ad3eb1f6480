import {
  codePoints,
  type Normalized,
  type NormalizedModel,
  normalizeDate,
  normalizeEmail,
  normalizeTelephone,
  normalizeText,
  patterns,
  type ScalarModel,
} from '@ficha-leccion/schema';

/** Controls without an entry here have no other notation than that of the record. */
const normalizers: {
  readonly [Control in NormalizedModel['control']]?: (literal: string) => Normalized;
} = { date: normalizeDate, telephone: normalizeTelephone, email: normalizeEmail };

const notBlank = new RegExp(patterns.notBlank.source, 'u');

/** The text that a box should hold; `undefined` for an empty box, the same text where in doubt. */
export function mendedText(text: string, model: ScalarModel): string | undefined {
  if (!notBlank.test(text)) return undefined;
  if (model.kind === 'text') return mendedNarrative(text, model.maxLength);
  if (model.kind !== 'normalized') return text;
  const read = normalizers[model.control]?.(text);
  if (!read) return text.trim();
  return read.ok && read.doubts.length === 0 ? read.value : text;
}

/** A bullet or a letter may take more room in the normal form: never more than there is. */
function mendedNarrative(text: string, maxLength: number): string {
  const clean = normalizeText(text);
  const isTooLong = codePoints(clean) > Math.max(maxLength, codePoints(text));
  return clean === '' || isTooLong ? text : clean;
}
