/** A ficha in the layouts that copies have, filled in with fictional answers. */
import { cell, docx, type Parts, paragraph, row, run, table, wide } from './docx.ts';

export const labels = {
  entidadYArea: 'Nombre de la entidad y del área',
  nombreServidorPublico: 'Nombre del servidor público',
  telefono: 'Número de contacto',
  correo: 'Correo electrónico institucional',
  fechaDiligenciamiento: 'Fecha de diligenciamiento',
  temaLeccion: 'Tema de la lección aprendida',
  planProgramaProyecto: 'Plan, programa o proyecto asociado',
  situacionExperiencia: 'Describa la situación o experiencia',
  impacto:
    'Describa el impacto positivo o negativo que generó la situación o experiencia frente a los resultados esperados',
  solucionesMejora: '¿Cómo y cuáles fueron las soluciones o acciones de mejora (si las hubo)?',
  leccionAprendida: '¿Cuál fue la lección aprendida?',
  recomendacion:
    '¿Cuál es su recomendación para obtener mejores resultados en un escenario similar?',
  respuesta:
    '¿Cómo área/entidad autoriza que la información contenida en este formato pueda ser compartida con otras áreas y/o entidades para efectos de gestionar el conocimiento y los aprendizajes?',
};

export type Box = keyof typeof labels;

export const answers: Record<Box, string> = {
  entidadYArea: 'Alcaldía de Ejemplo – Oficina de Planeación',
  nombreServidorPublico: 'Persona Ejemplo Prueba',
  telefono: '300 000 0101',
  correo: 'persona.ejemplo@ejemplo.gov.co',
  fechaDiligenciamiento: '05/06/2024',
  temaLeccion: 'Huertas en las escuelas',
  planProgramaProyecto: 'Plan Huertas 2024',
  situacionExperiencia: 'Las escuelas no tenían huertas.',
  impacto: 'Cinco escuelas siembran.',
  solucionesMejora: 'Se compró semilla.',
  leccionAprendida: 'Sembrar antes de las lluvias.',
  recomendacion: 'Reunir a las familias.',
  respuesta: 'Sí ☒ No ☐',
};

const isWide = (box: Box) =>
  ['situacionExperiencia', 'impacto', 'leccionAprendida', 'recomendacion', 'respuesta'].includes(
    box,
  );

export const boxes = Object.keys(labels) as Box[];

/** What differs from the paper as it is usually filled in. */
export interface Variant {
  readonly answers?: Partial<Record<Box, string>>;
  readonly labels?: Partial<Record<Box, string>>;
  readonly order?: readonly Box[];
}

/** As text, one row a line. */
export function fichaText({ order = boxes, ...variant }: Variant = {}): string {
  const lines = order.flatMap((box) => {
    const label = variant.labels?.[box] ?? labels[box];
    const answer = variant.answers?.[box] ?? answers[box];
    return isWide(box) ? [`${label}\t`, `${answer}\t`] : [`${label}\t${answer}`];
  });
  return ['DOCUMENTACIÓN DE LECCIONES APRENDIDAS', '', ...lines].join('\n');
}

/** The rows of one box of the paper as a Word table has them. */
export function rowsOf(box: Box, { answers: own, labels: ownLabels }: Variant = {}): string {
  const label = paragraph(run(ownLabels?.[box] ?? labels[box], '<w:b/>'));
  const answer = own?.[box] ?? answers[box];
  return isWide(box) ? row(wide(label)) + row(wide(answer)) : row(cell(label), cell(answer));
}

/** As a Word file, with `replaced` rows of boxes and what comes after the table. */
export function fichaDocx(
  { order = boxes, ...variant }: Variant = {},
  replaced: Partial<Record<Box, string>> = {},
  after = '',
  parts: Parts = {},
): Uint8Array {
  const rows = order.map((box) => replaced[box] ?? rowsOf(box, variant));
  const title = paragraph(run('DOCUMENTACIÓN DE LECCIONES APRENDIDAS', '<w:b/>'));
  return docx(title + table(...rows) + after, parts);
}
