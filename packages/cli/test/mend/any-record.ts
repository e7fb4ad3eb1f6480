import type { BoxModel, FormModel } from '@ficha-leccion/schema';
import fc from 'fast-check';

type Boxes = Readonly<Record<string, unknown>>;

/** What people, files and mistakes put into a box, whatever it is meant for. */
const texts = [
  '',
  ' \t\u00a0\r\n',
  '\u200b\u0000',
  '\u0600',
  'Un texto de ejemplo.',
  '  dos  blancos \r\n\r\n\r\n y un párrafo\u0301 ',
  '•sin blanco\n·  con blanco',
  '\u0958'.repeat(3),
  '29-noviembre-2022',
  '2019-01-31',
  '2031-12-31',
  'mayo de 2024',
  '29/05/24',
  '300 000 01 01',
  '+573000000101 ext. 12',
  '5550101',
  'Ana <ANA@EXAMPLE.GOV.CO>',
  'ana@example.gov.co',
  ' https://example.gov.co/a ',
  ' 900000101-0 ',
  'si',
  'no',
];
const text = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom(...texts) },
  { weight: 10, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  // Over a limit, or over it once a bullet or a letter takes more room.
  { weight: 1, arbitrary: fc.constantFrom('\u0958', '•a\n').map((each) => each.repeat(1_999)) },
);

/** The boxes of a form, each left out, filled in, or filled in with something else. */
export function anyBoxesOf({ sections }: FormModel): fc.Arbitrary<Boxes> {
  return anyGroup(sections.flatMap(({ boxes }) => boxes));
}

function anyGroup(boxes: readonly BoxModel[]): fc.Arbitrary<Boxes> {
  const members = boxes.map((box) => [box.name, anyValue(box)] as const);
  return fc.record(Object.fromEntries(members), { requiredKeys: [] });
}

function anyValue(box: BoxModel): fc.Arbitrary<unknown> {
  if (box.kind === 'group') return anyGroup(box.boxes);
  if (box.kind === 'list') return fc.array(anyValue(box.item), { maxLength: 4 });
  if (box.kind === 'choice') return fc.oneof(fc.constantFrom(...Object.keys(box.options)), text);
  if (box.kind === 'number') return fc.oneof(fc.constantFrom(box.minimum, box.maximum), text);
  if (box.kind === 'checkbox') return fc.oneof(fc.constant(true), text);
  return text;
}
