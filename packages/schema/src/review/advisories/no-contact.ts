import type { AdvisoryRule } from '../../rules/rule.ts';
import { isContactBox, isFilledIn, isShown, textsIn } from './fields.ts';

/** Nobody to ask about the record. */
export const noContact = {
  id: 'sin-contacto',
  severity: 'advisory',
  sentences: {
    'es-CO':
      'No hay nombre, teléfono ni correo. Si la lección no es anónima, escriba a quién se puede preguntar.',
    en: 'There is no name, telephone or address. Unless the lesson is anonymous, say whom one may ask.',
  },
  check(record, context) {
    if (!context.fields.some((field) => isShown(field) && isContactBox(field))) return [];
    const isSomebody = textsIn(record, context).some(
      ({ field, value }) =>
        (isContactBox(field) || field.personalData === 'public-servant') && isFilledIn(value),
    );
    return isSomebody ? [] : [{ pointer: '' }];
  },
} as const satisfies AdvisoryRule;
