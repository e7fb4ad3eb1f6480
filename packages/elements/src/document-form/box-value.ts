/** Between what stands in a box and what stands in the record. */
import {
  type Code,
  formatDate,
  formatTelephone,
  type Normalized,
  type NormalizedModel,
  normalizeDate,
  normalizeEmail,
  normalizeTelephone,
  normalizeText,
  type ScalarModel,
} from '@ficha-leccion/schema';
import { formatNumber, readNumber } from './number.ts';

/** What a scalar box may hold of a record; a number that cannot be read stays the text it was. */
export type ScalarValue = string | number | true;

interface NormalForm {
  readonly normalize: (literal: string) => Normalized;
  /** How a value in normal form is shown to people; anything else comes back as it is. */
  readonly format: (value: string) => string;
  /** The code that `validate` has for a literal that is not in normal form. */
  readonly code: Code;
}

/** Controls without an entry here have no other notation than that of the record. */
export const normalForms: { readonly [Control in NormalizedModel['control']]?: NormalForm } = {
  date: { normalize: normalizeDate, format: formatDate, code: 'fecha-inexistente' },
  telephone: { normalize: normalizeTelephone, format: formatTelephone, code: 'telefono-ilegible' },
  email: { normalize: normalizeEmail, format: (value) => value, code: 'correo-ilegible' },
};

export function normalFormOf(model: ScalarModel): NormalForm | undefined {
  return model.kind === 'normalized' ? normalForms[model.control] : undefined;
}

/** The value that a box's text stands for; `undefined` when the box is empty. */
export function valueOfText(model: ScalarModel, text: string): ScalarValue | undefined {
  if (model.kind === 'checkbox') return text === '' ? undefined : true;
  if (model.kind === 'choice') return text || undefined;
  const clean = normalizeText(text);
  if (model.kind === 'text' || clean === '') return clean || undefined;
  if (model.kind === 'number') return readNumber(text) ?? text;
  const result = normalFormOf(model)?.normalize(text);
  if (!result) return text.trim();
  return result.ok ? result.value : text;
}

/** How a value of the record is shown in its box. */
export function textOfValue(model: ScalarModel, value: ScalarValue): string {
  if (typeof value === 'number') return formatNumber(value);
  if (value === true) return 'true';
  return normalFormOf(model)?.format(value) ?? value;
}

/** Whether a box of this kind can show a value of the record, right or wrong. */
export function isShowable(model: ScalarModel, value: unknown): value is ScalarValue {
  if (model.kind === 'checkbox') return value === true;
  return typeof value === 'string' || (model.kind === 'number' && typeof value === 'number');
}
