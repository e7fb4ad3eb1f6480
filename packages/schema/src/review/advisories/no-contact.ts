import { textsAt } from '../../rules/read.ts';
import type { AdvisoryRule } from '../../rules/rule.ts';
import { isContactBox, isFilledIn, shown } from './fields.ts';

/** Nobody to ask about the record. */
export const noContact = {
  id: 'sin-contacto',
  severity: 'advisory',
  sentences: {
    'es-CO':
      'No hay nombre, teléfono ni correo. Si la lección no es anónima, escriba a quién se puede preguntar.',
    en: 'There is no name, telephone or address. Unless the lesson is anonymous, say whom one may ask.',
  },
  check(record, { fields }) {
    if (!shown(fields).some(isContactBox)) return [];
    const persons = fields.filter(
      (field) => isContactBox(field) || field.personalData === 'public-servant',
    );
    const isSomebody = persons.some(({ template }) =>
      textsAt(record, template).some(({ value }) => isFilledIn(value)),
    );
    return isSomebody ? [] : [{ pointer: '' }];
  },
} as const satisfies AdvisoryRule;
