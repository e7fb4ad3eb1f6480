import { isNormalText } from '../../normalizers/text.ts';
import type { AdvisoryRule } from '../../rules/rule.ts';
import { isFilledIn, isShown, textsIn } from './fields.ts';

/** A text that a form or an importer would have stored otherwise. */
export const unnormalText = {
  id: 'texto-sin-normalizar',
  severity: 'advisory',
  sentences: {
    'es-CO':
      'Este texto trae espacios, viñetas o tildes de otro programa. Abra el registro en el formulario y guárdelo de nuevo.',
    en: 'This text has blanks, bullets or accents of another program. Open the record in the form and save it again.',
  },
  *check(record, context) {
    for (const { field, pointer, value } of textsIn(record, context)) {
      if (field.kind !== 'text' || !isShown(field)) continue;
      if (!isNormalText(value) && isFilledIn(value)) yield { pointer };
    }
  },
} as const satisfies AdvisoryRule;
