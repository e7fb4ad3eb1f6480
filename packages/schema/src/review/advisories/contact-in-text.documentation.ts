import { ANY_BOX, type DocumentationOf } from '../../rules/rule-documentation.ts';
import type { contactInText } from './contact-in-text.ts';

export const documentation: DocumentationOf<typeof contactInText> = {
  'dato-contacto-en-texto': {
    description:
      'An e-mail address (not of `config.officeMailboxes`) or a telephone in a text that is not for contacts, or in a key of the record; `cantidad` says how many. Of a key, the pointer is that of what holds it.',
    pointers: ['', ...ANY_BOX],
    params: ['cantidad'],
    source: 'Ley 1581 de 2012, art. 4, literal f: personal data are not for the Internet',
    vectors: [
      {
        record: { relato: 'Llame al 300 000 0101 o escriba a ana.ejemplo@example.com.' },
        finds: [{ pointer: '/relato', params: { cantidad: 2 } }],
      },
      {
        record: { acciones: ['Reunir', 'Llamar al (607) 555-0101 ext. 12'] },
        finds: [{ pointer: '/acciones/1', params: { cantidad: 1 } }],
      },
      {
        record: { enlace: 'https://wa.me/573000000101' },
        finds: [{ pointer: '/enlace', params: { cantidad: 1 } }],
      },
      { record: { '300 000 0101': 1 }, finds: [{ pointer: '', params: { cantidad: 1 } }] },
      {
        record: { extensiones: { 'x-prueba': { campos: { a: ['ana.ejemplo@example.com'] } } } },
        finds: [{ pointer: '/extensiones/x-prueba/campos', params: { cantidad: 1 } }],
      },
      {
        record: { extensiones: { 'x-3000000101': { campos: { a: 1 } } } },
        finds: [{ pointer: '/extensiones', params: { cantidad: 1 } }],
      },
      { record: { telefono: '+573000000101', correo: 'ana.ejemplo@example.com' }, finds: [] },
      {
        record: {
          relato: 'Líneas 123, 155 y 01 8000 123456; 3.005.551.234 personas; $3005551234.',
        },
        finds: [],
      },
      {
        record: { relato: 'NIT 890.700.906-0, rubro 2.3.3.01.04.0010, BPIN 2020005540001' },
        finds: [],
      },
    ],
  },
};
