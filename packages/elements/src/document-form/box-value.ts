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

interface NormalForm {
  readonly normalize: (literal: string) => Normalized;
  /** How a value in normal form is shown to people; anything else comes back as it is. */
  readonly format: (value: string) => string;
  /** The code that `validate` has for a literal that is not in normal form. */
  readonly code: Code;
}

export const normalForms: { readonly [Control in NormalizedModel['control']]: NormalForm } = {
  date: { normalize: normalizeDate, format: formatDate, code: 'fecha-inexistente' },
  telephone: { normalize: normalizeTelephone, format: formatTelephone, code: 'telefono-ilegible' },
  email: { normalize: normalizeEmail, format: (value) => value, code: 'correo-ilegible' },
};

/** The value that a box's text stands for; `undefined` when the box is empty. */
export function valueOfText(model: ScalarModel, text: string): string | undefined {
  if (model.kind === 'choice') return text || undefined;
  const clean = normalizeText(text);
  if (model.kind === 'text' || clean === '') return clean || undefined;
  const result = normalForms[model.control].normalize(text);
  return result.ok ? result.value : text;
}

/** How a value of the record is shown in its box. */
export function textOfValue(model: ScalarModel, value: string): string {
  return model.kind === 'normalized' ? normalForms[model.control].format(value) : value;
}
