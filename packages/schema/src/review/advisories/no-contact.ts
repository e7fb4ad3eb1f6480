import { textsAt } from '../../rules/read.ts';
import type { AdvisoryRule } from '../../rules/rule.ts';
import { isContactBox, isFilledIn, shown } from './fields.ts';

/** Nobody to ask about the record. */
export const noContact: AdvisoryRule = {
  id: 'sin-contacto',
  severity: 'advisory',
  description:
    'The document asks for contacts, and neither one of them nor a name is filled in. A lesson may be anonymous.',
  pointers: [''],
  params: [],
  source: 'project convention',
  sentences: {
    'es-CO':
      'No hay nombre, teléfono ni correo. Si la lección no es anónima, escriba a quién se puede preguntar.',
    en: 'There is no name, telephone or address. Unless the lesson is anonymous, say whom one may ask.',
  },
  vectors: [
    { record: {}, finds: [{ pointer: '' }] },
    { record: { nombre: '  ', relato: 'Algo' }, finds: [{ pointer: '' }] },
    { record: { nombre: 'Ana Ejemplo Prueba' }, finds: [] },
    { record: { telefono: '+573000000101' }, finds: [] },
  ],
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
};
