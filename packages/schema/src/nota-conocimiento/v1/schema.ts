import {
  clasificacionInformacion,
  extensiones,
  procedencia,
  publicacion,
} from '../../zod/blocks.ts';
import { untilPublished } from '../../zod/publication.ts';
import {
  choice,
  decimal,
  group,
  httpsUrl,
  integer,
  list,
  opaqueId,
  optional,
  text,
} from '../../zod/words.ts';

/**
 * The nota del conocimiento, section by section as it is published. What is neither `optional`,
 * `withheld` nor `untilPublished` must be filled in before it is complete (profile `diligenciada`).
 */
export const boxes = {
  numero: group({
    correlativo: integer(1, 9_999),
    anio: integer(2_000, 2_099),
    codigo: text(9),
  }),
  tipo: choice('buenaPractica', 'leccionAprendida', 'otra'),
  titulo: text(500),
  entidad: optional(text(300)),
  entornoProblematica: text(20_000),
  solucion: text(20_000),
  metodologia: optional(
    group({
      pasos: optional(list(text(5_000), 50)),
      texto: optional(text(20_000)),
      imagen: optional(group({ textoAlternativo: text(5_000), url: optional(httpsUrl()) })),
    }),
  ),
  resultadosIntroduccion: optional(text(20_000)),
  resultados: list(
    group({
      nombre: optional(text(300)),
      texto: text(5_000),
      cifras: optional(
        list(
          group({
            valor: decimal(-1_000_000_000_000, 1_000_000_000_000),
            unidad: choice('conteo', 'porcentaje', 'variacionPorcentual'),
            denominacion: optional(text(200)),
            literal: text(100),
          }),
          20,
        ),
      ),
      notaRef: optional(text(20)),
    }),
    50,
  ),
  notas: optional(list(group({ marca: text(20), texto: text(5_000) }), 50)),
  lecciones: list(text(5_000), 50),
  recomendaciones: list(text(5_000), 50),
  legado: optional(list(text(5_000), 50)),
  recursos: optional(
    list(
      group({
        tipo: choice('video', 'presentacion', 'documento', 'otro'),
        texto: text(500),
        url: untilPublished(httpsUrl()),
      }),
      50,
    ),
  ),
  encabezados: optional(
    group({
      entornoProblematica: optional(text(300)),
      solucion: optional(text(300)),
      metodologia: optional(text(300)),
      resultados: optional(text(300)),
      lecciones: optional(text(300)),
      recomendaciones: optional(text(300)),
      legado: optional(text(300)),
      recursos: optional(text(300)),
    }),
  ),
  fichasOrigen: optional(list(opaqueId(), 100)),

  id: optional(opaqueId()),
  procedencia: procedencia(),
  publicacion: publicacion(),
  clasificacionInformacion: clasificacionInformacion(),
  extensiones: extensiones(),
};
