import { identifierOf, patterns } from '@ficha-leccion/schema';
import * as v from 'valibot';
import type { Contender } from './contender.ts';

const pattern = (name: keyof typeof patterns) => v.regex(new RegExp(patterns[name].source, 'u'));
/** Its lengths count UTF-16 units, which is less work, and refuses some texts that the contract takes. */
const text = (maximum: number) => v.pipe(v.string(), v.maxLength(maximum), pattern('notBlank'));
const texts = (most: number, maximum: number) =>
  v.pipe(v.array(text(maximum)), v.minLength(1), v.maxLength(most));

const schema = v.strictObject({
  $schema: v.literal(identifierOf('ficha-leccion', '1.0')),
  entidadYArea: text(500),
  nombreServidorPublico: v.optional(text(300)),
  numeroContacto: v.optional(v.pipe(v.string(), v.maxLength(254), pattern('telephone'))),
  correoInstitucional: v.optional(v.pipe(v.string(), v.maxLength(254), pattern('email'))),
  fechaDiligenciamiento: v.pipe(v.string(), v.maxLength(254), pattern('civilDate')),
  temaLeccion: text(500),
  planProgramaProyecto: texts(30, 2_000),
  situacionExperiencia: text(20_000),
  impacto: text(20_000),
  solucionesMejora: v.optional(texts(50, 10_000)),
  leccionAprendida: text(20_000),
  recomendacion: text(20_000),
  autorizacionDivulgacion: v.picklist(['si', 'no']),
});

/** Written by hand, as its documentation says. */
export function valibot(): Contender {
  return {
    name: 'valibot (UTF-16 lengths)',
    url: import.meta.resolve('valibot'),
    verdict: (record) => v.safeParse(schema, record).success,
  };
}
