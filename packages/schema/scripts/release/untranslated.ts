/** What a translation of a form leaves in the form's own language. */
import type { BoxModel, FormModel } from '../../src/form/form-model.ts';
import type { FormWords } from '../../src/form/form-words.ts';
import { translateForm } from '../../src/form/translate-form.ts';

/** One line for every word that is missing: `en: «/temaLeccion» lacks help.` */
export function untranslated(model: FormModel, words: FormWords): string[] {
  const { foreign, sections } = translateForm(model, words);
  const lacks = (place: string, keys: readonly string[]) =>
    keys.map((key) => `${words.lang}: «${place}» lacks ${key}.`);
  const ofBox = (box: BoxModel): string[] => [
    ...lacks(box.template, Object.keys(box.foreign ?? {})),
    ...(box.kind === 'list'
      ? ofBox(box.item)
      : box.kind === 'group'
        ? box.boxes.flatMap(ofBox)
        : []),
  ];
  return [
    ...lacks(model.document, Object.keys(foreign ?? {})),
    ...sections.flatMap((section) => [
      ...lacks(section.name, Object.keys(section.foreign ?? {})),
      ...section.boxes.flatMap(ofBox),
    ]),
    ...sentencesLeftOut(model, words),
  ];
}

/** A box that has a sentence of its own for a code has it in every language. */
function sentencesLeftOut(model: FormModel, { lang, boxes = {} }: FormWords): string[] {
  const ofBox = (box: BoxModel): string[] => {
    const own = Object.keys(box.errors ?? {});
    const given: object = boxes[box.template]?.errors ?? {};
    const left = own.filter((code) => !Object.hasOwn(given, code));
    const inside = box.kind === 'list' ? [box.item] : box.kind === 'group' ? box.boxes : [];
    return [
      ...left.map((code) => `${lang}: «${box.template}» lacks its sentence for ${code}.`),
      ...inside.flatMap(ofBox),
    ];
  };
  return model.sections.flatMap((section) => section.boxes.flatMap(ofBox));
}
