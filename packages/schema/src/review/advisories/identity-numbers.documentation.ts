import { ANY_BOX, type DocumentationOf } from '../../rules/rule-documentation.ts';
import type { identityNumberInText, nitInText } from './identity-numbers.ts';

export const documentation: DocumentationOf<typeof nitInText | typeof identityNumberInText> = {
  'nit-en-texto': {
    description:
      'A NIT with its right check digit inside a text; `cantidad` says how many. It is never masked: most are of entities.',
    pointers: ANY_BOX,
    params: ['cantidad'],
    source: 'project convention',
    vectors: [
      {
        record: { relato: 'Con el conservatorio (NIT 890.700.906-0) y con 899999020-7.' },
        finds: [{ pointer: '/relato', params: { cantidad: 2 } }],
      },
      { record: { relato: 'El conservatorio, NIT 890.700.906-1.' }, finds: [] },
      { record: { relato: 'Contrato 890700906-01' }, finds: [] },
      { record: { telefono: '890700906-0' }, finds: [] },
    ],
  },
  'documento-identidad-en-texto': {
    description:
      'A number of 6 to 10 digits that a word for an identity document announces (C.C., cédula, T.I., C.E., DNI); `cantidad` says how many. It is never masked: a person must read the sentence.',
    pointers: ANY_BOX,
    params: ['cantidad'],
    source: 'project convention',
    vectors: [
      {
        record: { relato: 'Asistió Ana Ejemplo, C.C. 1.090.000.101, y luego CC 88000101.' },
        finds: [{ pointer: '/relato', params: { cantidad: 2 } }],
      },
      {
        record: { relato: 'cédula de ciudadanía n.º 60000101; DNI: 40000101; T.I. 1090000102' },
        finds: [{ pointer: '/relato', params: { cantidad: 3 } }],
      },
      { record: { relato: 'Se expidieron 88000101 documentos.' }, finds: [] },
      { record: { relato: 'La cédula de 2024' }, finds: [] },
      { record: { relato: 'ACC 88000101' }, finds: [] },
    ],
  },
};
