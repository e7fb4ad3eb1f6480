import type { DocumentationOf } from '../../rules/rule-documentation.ts';
import type { noContact } from './no-contact.ts';

export const documentation: DocumentationOf<typeof noContact> = {
  'sin-contacto': {
    description:
      'The document asks for contacts, and neither one of them nor a name is filled in. A lesson may be anonymous.',
    pointers: [''],
    params: [],
    source: 'project convention',
    vectors: [
      { record: {}, finds: [{ pointer: '' }] },
      { record: { nombre: '  ', relato: 'Algo' }, finds: [{ pointer: '' }] },
      { record: { nombre: 'Ana Ejemplo Prueba' }, finds: [] },
      { record: { telefono: '+573000000101' }, finds: [] },
    ],
  },
};
