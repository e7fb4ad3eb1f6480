import type { Edition } from '../../form/edition.ts';
import * as paper from './paper.ts';
import { catalogue, editionBox, pairedNames, printedBoxes } from './paper-boxes.ts';
import { wordings } from './wordings.ts';

const besides = { catalogue, editionBox, printedBoxes, pairedNames };

/** Every edition of the paper that was seen. A new one is one more entry; none is needed for validity. */
export const editions: readonly Edition[] = [
  {
    id: 'fp-describa-4filas',
    years: [2022],
    introduction: [paper.definition, paper.entitySentence, paper.invitation],
    labels: {},
    rows: { '/solucionesMejora': 4 },
    notes: [paper.footnote, paper.legalNote],
    wordings,
    ...besides,
  },
  {
    id: 'fp-describe-1fila-tomado',
    years: [2024],
    introduction: [paper.definition, paper.entitySentence, paper.invitation],
    labels: {
      '/situacionExperiencia': 'Describe la situación o experiencia',
      '/impacto':
        'Describe el impacto positivo o negativo que generó la situación o experiencia frente a los resultados esperados',
    },
    rows: { '/solucionesMejora': 1 },
    notes: [paper.footnote, paper.legalNote, paper.credit],
    wordings,
    ...besides,
  },
  {
    id: 'fp-describa-1fila-tomado-sinentidad',
    years: [2025],
    introduction: [paper.definition, paper.invitation],
    labels: {},
    rows: { '/solucionesMejora': 1 },
    notes: [paper.footnote, paper.legalNote, paper.credit],
    wordings,
    ...besides,
  },
];
