import { choice, civilDate, email, list, optional, telephone, text } from '../../zod/words.ts';

/**
 * The ficha «Documentación de lecciones aprendidas», box by box as it stands on paper. What is not
 * `optional` here must be filled in before the ficha may be submitted (profile `diligenciada`).
 */
export const boxes = {
  entidadYArea: text(500),
  nombreServidorPublico: optional(text(300)),
  numeroContacto: optional(telephone()),
  correoInstitucional: optional(email()),
  fechaDiligenciamiento: civilDate(),
  temaLeccion: text(500),
  planProgramaProyecto: list(text(2_000), 30),
  situacionExperiencia: text(20_000),
  impacto: text(20_000),
  solucionesMejora: optional(list(text(10_000), 50)),
  leccionAprendida: text(20_000),
  recomendacion: text(20_000),
  autorizacionDivulgacion: choice('si', 'no'),
};
