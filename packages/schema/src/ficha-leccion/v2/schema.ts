import {
  clasificacionInformacion,
  extensiones,
  procedencia,
  publicacion,
} from '../../zod/blocks.ts';
import { publishedOnlyAs, withheld } from '../../zod/publication.ts';
import {
  affirmed,
  choice,
  civilDate,
  divipola,
  email,
  group,
  list,
  nit,
  opaqueId,
  optional,
  sha256,
  telephone,
  text,
} from '../../zod/words.ts';

/**
 * The ficha as a record of a catalogue: the boxes of the paper, whose they are, what was decided
 * about them, and where they came from. What is neither `optional`, `withheld` nor `untilPublished`
 * must be filled in before the ficha may be submitted (profile `diligenciada`).
 */
export const boxes = {
  entidadYArea: text(500),
  nombreServidorPublico: withheld(text(300)),
  contactos: withheld(
    list(
      group({
        telefono: optional(telephone()),
        correo: optional(email()),
        literal: optional(text(500)),
      }),
      10,
    ),
  ),
  fechaDiligenciamiento: civilDate(),
  temaLeccion: text(500),
  planProgramaProyecto: list(text(2_000), 30),
  situacionExperiencia: text(20_000),
  impacto: text(20_000),
  solucionesMejora: optional(list(text(10_000), 50)),
  solucionesMejoraNoHubo: optional(affirmed()),
  leccionAprendida: text(20_000),
  recomendacion: text(20_000),
  autorizacion: group({
    respuesta: publishedOnlyAs('si', choice('si', 'no', 'contradictoria')),
    marcaOriginal: optional(text(100)),
    textoPregunta: optional(text(1_000)),
    fecha: optional(civilDate()),
    medio: optional(choice('formulario', 'papel', 'correo', 'otro')),
    rolOtorgante: optional(text(300)),
    revocadaEl: withheld(civilDate()),
  }),

  id: optional(opaqueId()),
  entidad: optional(
    group({
      nombre: text(300),
      nit: optional(nit()),
      codigoDivipola: optional(divipola()),
    }),
  ),
  area: optional(text(300)),
  plantilla: optional(
    group({
      edicion: optional(text(100)),
      codigo: optional(text(100)),
      version: optional(text(50)),
      fechaVigencia: optional(civilDate()),
    }),
  ),
  procedencia: procedencia(),
  tratamientoDatosPersonales: withheld(
    group({
      base: choice('autorizacion', 'art10a', 'art10b'),
      finalidades: optional(
        list(group({ codigo: opaqueId(), texto: text(1_000), respuesta: choice('si', 'no') }), 30),
      ),
      avisoVersion: optional(text(100)),
      avisoSha256: optional(sha256()),
      fecha: optional(civilDate()),
      medio: optional(choice('formulario', 'papel', 'correo', 'otro')),
    }),
  ),
  publicacion: publicacion(),
  clasificacionInformacion: clasificacionInformacion(),
  gestion: optional(
    group({
      palabrasClave: optional(list(text(100), 30)),
      territorio: optional(group({ codigoDivipola: optional(divipola()), nombre: text(200) })),
      signoImpacto: optional(choice('positivo', 'negativo', 'mixto')),
      estado: optional(choice('enRevision', 'validada', 'retirada')),
      rolRevisor: optional(text(300)),
      seguimiento: optional(
        list(
          group({
            accion: text(2_000),
            rolResponsable: optional(text(300)),
            fecha: optional(civilDate()),
            estado: optional(choice('pendiente', 'enCurso', 'cumplida')),
          }),
          50,
        ),
      ),
    }),
  ),
  extensiones: extensiones(),
};
