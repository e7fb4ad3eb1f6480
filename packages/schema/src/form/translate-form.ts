/** A form model in other words: those of another language, or of a house. */
import type { BoxModel, ForeignWords, FormModel, FormSection, GroupModel } from './form-model.ts';
import type { FormWords } from './form-words.ts';

/**
 * The same boxes with other words; `model` stays as it is. What `words` leaves out keeps its own, and
 * where those are of another language, `foreign` says so, so that a renderer can mark it.
 */
export function translateForm(model: FormModel, words: FormWords): FormModel {
  const { lang = model.lang, title, introduction, closing, boxes = {} } = words;
  const languages = { from: model.lang, to: lang };
  const texts = { ...model.texts, ...words.texts };
  const said = { title, introduction, closing, texts: whole(model.texts, words.texts) };
  return {
    ...withWords(model, said, languages),
    lang,
    texts,
    sections: model.sections.map((section) => ({
      ...withWords(
        section,
        {
          title: words.sections?.[section.name] ?? titleOfBox(section, boxes),
          paragraphs: undefined,
        },
        languages,
      ),
      boxes: section.boxes.map((box) => translateBox(box, boxes, languages)),
    })),
  };
}

/** A section that a configuration has made for one box is titled as the box; a title of its own stays. */
function titleOfBox(
  { name, title, boxes }: FormSection,
  words: NonNullable<FormWords['boxes']>,
): string | undefined {
  const inside = boxes.flatMap((box) => (box.kind === 'group' ? [box, ...box.boxes] : box));
  const box = inside.find((each) => each.name === name && each.label === title);
  return box && words[box.template]?.label;
}

interface Languages {
  readonly from: string;
  readonly to: string;
}

function translateBox(
  box: BoxModel,
  words: NonNullable<FormWords['boxes']>,
  languages: Languages,
): BoxModel {
  const given = (Object.hasOwn(words, box.template) && words[box.template]) || {};
  const { label, shortLabel = label, help, add, errors = {} } = given;
  const options = box.kind === 'choice' ? { options: whole(box.options, given.options) } : {};
  const spoken = withWords(box, { label, shortLabel, help, add, ...options }, languages);
  // A sentence in another language than the form's would be worse than the general one.
  const own = languages.from === languages.to ? box.errors : {};
  const common = { ...spoken, errors: { ...own, ...errors } };
  const inside = (inner: BoxModel) => translateBox(inner, words, languages);
  switch (common.kind) {
    case 'list':
      return {
        ...common,
        item: inside(common.item),
        ...(common.entries && { entries: common.entries.map(inside) as GroupModel[] }),
      };
    case 'group':
      return { ...common, boxes: common.boxes.map(inside) };
    case 'choice':
      return { ...common, options: { ...common.options, ...given.options } };
    default:
      return common;
  }
}

/** `before` with the words that are said, and the language of those that are kept. */
function withWords<Part extends { readonly foreign?: ForeignWords }>(
  before: Part,
  said: Readonly<Record<string, unknown>>,
  { from, to }: Languages,
): Part {
  const keys = Object.keys(said);
  const given = keys.filter((key) => said[key] !== undefined);
  const kept = keys.filter((key) => said[key] === undefined && key in before);
  const foreign: Record<string, string> = {};
  for (const key of kept) {
    const lang = before.foreign?.[key] ?? from;
    if (lang !== to) foreign[key] = lang;
  }
  const { foreign: _, ...own } = before;
  const words = Object.fromEntries(given.map((key) => [key, said[key]]));
  const marked = Object.keys(foreign).length > 0 ? { foreign } : {};
  return { ...own, ...words, ...marked } as Part;
}

/** `given` where it has a word for every key of `words`. */
function whole(words: object, given: object = {}): object | undefined {
  return Object.keys(words).every((key) => Object.hasOwn(given, key)) ? given : undefined;
}
