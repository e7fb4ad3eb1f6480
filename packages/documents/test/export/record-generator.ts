/**
 * Fichas of normal text, at random: what `normalizeText` leaves as it is, made of paragraphs and
 * lists, with the signs that Markdown, HTML and XML give a meaning to. No entry of a list holds the
 * paragraphs of another, no answer is a wording of the paper, and no word is a tag, an entity or in
 * pairs of stars.
 */
import { fichaLeccionV2Form } from '@ficha-leccion/schema';
import { randomOf } from '../random.ts';

export type Random = (below: number) => number;
type Ficha = Readonly<Record<string, unknown>>;

const WORDS =
  'La experiencia permitió que las comunidades aprendieran. Así, el área «Huertas» y los niños (en 2023) sembraron; ¿cómo? con semillas & abono < 5 kg > 3 kg, 100 % *propio*, _local_ y `barato` \\ caro | mixto # 4 ~ $20 [sic] "útil" \'hoy\' Güejar Nasa’s ç — fin – ñ ü 🌱 É 1.5 A+B = C @ - x Sí No x^2 {llaves} ![foto] __doble__ &co a.b a_b_c l’école <- -> 3) 2.'.split(
    ' ',
  );

export const pick = <Item>(random: Random, items: readonly Item[]) =>
  items[random(items.length)] as Item;

/** A line that begins with a letter, as sentences do: a sign would be one of a list. */
export function line(random: Random, longest = 12): string {
  const words = Array.from({ length: random(longest) }, () => pick(random, WORDS));
  return [
    pick(random, ['La', 'el', 'Hubo', 'y', 'Ámbito', '¿Dónde', '2023', '«Así»', 'a']),
    ...words,
  ].join(' ');
}

function list(random: Random): string {
  const sign = pick<(index: number) => string>(random, [
    () => '- ',
    (index) => `${index + 1}. `,
    (index) => `${index + 3}) `,
    (index) => `${'abcdef'[index]}) `,
    (index) => `${index * 2 + 1}. `,
  ]);
  return Array.from({ length: 1 + random(4) }, (_, index) => sign(index) + line(random)).join('\n');
}

/** Paragraphs, some with a line feed in them, and lists; two lists never follow each other. */
export function narrative(random: Random): string {
  const blocks: string[] = [];
  let isList = false;
  for (let left = 1 + random(4); left > 0; left--) {
    isList = !isList && random(3) === 0;
    const paragraph = random(4) === 0 ? `${line(random)}\n${line(random)}` : line(random, 25);
    blocks.push(isList ? list(random) : paragraph);
  }
  return blocks.join('\n\n');
}

export const several = <Entry>(random: Random, most: number, one: () => Entry): Entry[] =>
  Array.from({ length: random(most + 1) }, one);

const digits = (random: Random, count: number) =>
  Array.from({ length: count }, () => random(10)).join('');

function contact(random: Random) {
  const telefono = pick(random, [
    `+573${digits(random, 9)}`,
    `+57607${digits(random, 7)};ext=${1 + random(999)}`,
    `+51${9}${digits(random, 8)}`,
  ]);
  const correo = `persona.${digits(random, 3)}@ejemplo.gov.co`;
  return { telefono, correo };
}

/** An answer in each box, or none. `rows` is what the paper has for solutions. */
export function randomFicha(seed: number, rows: number): Ficha {
  const random = randomOf(seed);
  const isFilled = () => random(8) > 0;
  const date = `20${10 + random(15)}-${String(1 + random(12)).padStart(2, '0')}-${String(1 + random(28)).padStart(2, '0')}`;
  const boxes: Record<string, unknown> = {
    entidadYArea: pick(random, [line(random, 6), `${line(random, 4)}\n${line(random, 4)}`]),
    nombreServidorPublico: line(random, 4),
    contactos: Array.from({ length: random(3) }, () => contact(random)),
    fechaDiligenciamiento: date,
    temaLeccion: line(random),
    planProgramaProyecto: several(random, 4, () => line(random)),
    situacionExperiencia: narrative(random),
    impacto: narrative(random),
    // In one cell several entries are the items of a list.
    solucionesMejora: several(random, 6, () => (rows > 1 ? narrative(random) : line(random))),
    leccionAprendida: narrative(random),
    recomendacion: narrative(random),
    autorizacion: { respuesta: pick(random, ['si', 'no', 'contradictoria']) },
  };
  const answered = Object.entries(boxes).filter(
    ([, value]) => isFilled() && !(Array.isArray(value) && value.length === 0),
  );
  return { $schema: fichaLeccionV2Form.identifier, ...Object.fromEntries(answered) };
}
