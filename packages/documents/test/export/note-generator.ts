/** Notas of normal text, at random. They say no figures: those are read out of the text anew. */
import { notaConocimientoV1Form } from '@ficha-leccion/schema';
import { randomOf } from '../random.ts';
import { line, narrative, pick, type Random, several } from './record-generator.ts';

type Nota = Readonly<Record<string, unknown>>;

/** A line without a number, a mark of a note or the signs that end a heading. */
const plain = (random: Random, longest?: number) =>
  line(random, longest)
    .replace(/[0-9*]+/g, 'n')
    .replace(/\s*\p{P}+$/u, '');

const sentences = (random: Random, most: number) =>
  Array.from({ length: 1 + random(most) }, () => plain(random));

/** An answer in each box, or none. */
export function randomNota(seed: number): Nota {
  const random = randomOf(seed);
  const isFilled = () => random(8) > 0;
  const correlativo = 1 + random(999);
  const anio = 2000 + random(100);
  const text = () => narrative(random).replace(/[0-9*]+/g, 'n');
  const boxes: Record<string, unknown> = {
    numero: { correlativo, anio, codigo: `${String(correlativo).padStart(3, '0')}-${anio}` },
    tipo: pick(random, ['buenaPractica', 'leccionAprendida', 'otra']),
    titulo: `La ${plain(random)}`,
    entornoProblematica: text(),
    solucion: text(),
    metodologia: pick<() => object>(random, [
      () => ({ pasos: sentences(random, 4) }),
      () => ({ texto: `Así ${plain(random)}` }),
    ])(),
    resultadosIntroduccion: plain(random),
    resultados: sentences(random, 4).map((texto) => ({
      nombre: plain(random, 4),
      texto,
    })),
    lecciones: sentences(random, 5),
    recomendaciones: sentences(random, 5),
    legado: sentences(random, 3),
    recursos: several(random, 3, () => ({
      tipo: 'video',
      texto: `Video ${plain(random, 4)}`,
      ...(random(2) > 0 && { url: `https://ejemplo.gov.co/v/${random(1000)}` }),
    })),
  };
  const answered = Object.entries(boxes).filter(
    ([, value]) => isFilled() && !(Array.isArray(value) && value.length === 0),
  );
  return { $schema: notaConocimientoV1Form.identifier, ...Object.fromEntries(answered) };
}
