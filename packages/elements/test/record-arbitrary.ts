/** Records of any document, made by looping over its form model. */
import type { BoxModel, FormModel } from '@ficha-leccion/schema';
import fc from 'fast-check';

type AnyRecord = Readonly<Record<string, unknown>>;

/** Records whose values have the types of the form; whether they are valid is another matter. */
export function arbitraryRecord(model: FormModel): fc.Arbitrary<AnyRecord> {
  return groupOf(boxesOf(model), (box) => answerTo(box));
}

/** Records in which any box may hold anything, with keys that the document does not have. */
export function strangeRecord(model: FormModel): fc.Arbitrary<AnyRecord> {
  const strange = fc.jsonValue().filter((value) => !isEmpty(value));
  const known = groupOf(boxesOf(model), (box) => fc.oneof(answerTo(box), strange));
  const unknown = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue(), {
    maxKeys: 3,
    noNullPrototype: true,
  });
  return fc.tuple(unknown, known).map(([rest, record]) => ({ ...rest, ...record }));
}

export function boxesOf(model: FormModel): readonly BoxModel[] {
  return model.sections.flatMap((section) => section.boxes);
}

function answerTo(box: BoxModel): fc.Arbitrary<unknown> {
  if (box.kind === 'list') return fc.array(answerTo(box.item), { minLength: 1, maxLength: 4 });
  if (box.kind === 'group') {
    return groupOf(box.boxes, (each) => answerTo(each)).filter((group) => !isEmpty(group));
  }
  if (box.kind === 'checkbox') return fc.constant(true);
  if (box.kind === 'number') return fc.double({ noDefaultInfinity: true, noNaN: true });
  if (box.kind === 'choice') return fc.constantFrom(...Object.keys(box.options));
  return fc.string({ unit: 'binary' });
}

function groupOf(
  boxes: readonly BoxModel[],
  value: (box: BoxModel) => fc.Arbitrary<unknown>,
): fc.Arbitrary<AnyRecord> {
  const members = boxes.map((box) => [box.name, value(box)] as const);
  return fc.record(Object.fromEntries(members), { requiredKeys: [], noNullPrototype: true });
}

/** An empty box is an absent key, so nothing empty can be expected back. */
function isEmpty(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const members = Object.values(value);
  return members.length === 0 || members.some(isEmpty);
}
