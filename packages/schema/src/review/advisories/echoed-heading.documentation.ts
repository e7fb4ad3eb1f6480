import { ANY_BOX, type DocumentationOf } from '../../rules/rule-documentation.ts';
import type { echoedHeading } from './echoed-heading.ts';

export const documentation: DocumentationOf<typeof echoedHeading> = {
  'encabezado-repetido': {
    description:
      'A narrative begins with the label of its own box, or its short label, and then a new text; case, accents and punctuation aside.',
    pointers: ANY_BOX,
    params: [],
    source: 'project convention, seen in a filled-in ficha of 2025',
    vectors: [
      {
        record: { relato: 'Lección Aprendida La incorporación de aliados ayuda.' },
        finds: [{ pointer: '/relato' }],
      },
      {
        record: {
          relato: 'LECCION APRENDIDA: conviene reunirse.',
          impacto: 'Impacto\n\nHubo mejoras.',
        },
        finds: [{ pointer: '/relato' }, { pointer: '/impacto' }],
      },
      {
        record: { relato: '¿Cuál fue la lección aprendida? Reunirse a tiempo.' },
        finds: [{ pointer: '/relato' }],
      },
      { record: { relato: 'La lección aprendida se centra en la participación.' }, finds: [] },
      { record: { relato: 'Lección aprendida en tres barrios.' }, finds: [] },
      { record: { impacto: 'Impacto generado frente a los resultados esperados:' }, finds: [] },
      { record: { impacto: 'Impacto Social fue el nombre del programa.' }, finds: [] },
      { record: { relato: 'Lección aprendida' }, finds: [] },
    ],
  },
};
