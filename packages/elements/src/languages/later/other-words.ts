/** A file of its own, for it loads when a page asks for another language or brings words of its own. */
import {
  type BoxModel,
  type BoxSentences,
  type FormModel,
  type MessageTable,
  translateForm,
} from '@ficha-leccion/schema';
import type { Language, OwnTexts } from '../language.ts';
import type { Worded } from '../wording.ts';

type Kind = 'formTexts' | 'viewTexts';

/** The same version in the words of a language, and then in those of the page. */
export function otherWords(
  spanish: Worded<object>,
  kind: Kind,
  language: Language | undefined,
  own: OwnTexts | undefined,
  tag: string,
): Worded<object> {
  const inLanguage = language ? withLanguage(spanish, kind, language) : spanish;
  if (!own) return inLanguage;
  tellUnknown(own, inLanguage, kind, tag);
  return withOwnTexts(inLanguage, kind, own);
}

function withLanguage({ model, messages }: Worded<object>, kind: Kind, language: Language) {
  const [major = ''] = model.version.split('.');
  const translated = translateForm(model, language.forms[major] ?? {});
  const boxes = sentencesOf(translated);
  return {
    model: translated,
    ...(messages && { messages: { ...language.messages, boxes } }),
    texts: language[kind],
  };
}

function withOwnTexts({ model, messages, texts }: Worded<object>, kind: Kind, own: OwnTexts) {
  const translated = translateForm(model, own);
  return {
    model: translated,
    ...(messages && { messages: withOwnMessages(messages, translated, own) }),
    texts: merged(texts, own[kind] ?? {}),
  };
}

/**
 * The language of the table stays: a rule for which the page has no sentence speaks the language
 * that its other sentences are in.
 */
function withOwnMessages(table: MessageTable, model: FormModel, own: OwnTexts): MessageTable {
  const sentences = { ...table.sentences, ...own.messages };
  return { ...table, sentences, boxes: sentencesOf(model) };
}

/** The sentences that boxes have of their own. */
function sentencesOf({ sections }: FormModel): BoxSentences {
  const sentences: Record<string, Record<string, string>> = {};
  for (const box of sections.flatMap(({ boxes }) => boxes.flatMap(withInner))) {
    for (const [code, sentence] of Object.entries(box.errors ?? {})) {
      sentences[code] = { ...sentences[code], [box.template]: sentence };
    }
  }
  return sentences;
}

function withInner(box: BoxModel): BoxModel[] {
  const inner = box.kind === 'list' ? [box.item] : box.kind === 'group' ? box.boxes : [];
  return [box, ...inner.flatMap(withInner)];
}

function merged(texts: object, given: object): object {
  const known = Object.entries(given).filter(([key, text]) => key in texts && text !== undefined);
  const pairs = known.map(([key, text]) => {
    const before = texts[key as keyof object] as unknown;
    return [key, isGroup(before) && isGroup(text) ? merged(before, text) : text];
  });
  return { ...texts, ...Object.fromEntries(pairs) };
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** A word under a name that nothing has would never be read: the console says so, once a version. */
function tellUnknown(own: OwnTexts, worded: Worded<object>, kind: Kind, tag: string): void {
  const { sections } = worded.model;
  const boxes = sections.flatMap((section) => section.boxes.flatMap(withInner));
  const unknown = [
    ...lacking(own.boxes, new Set(boxes.map(({ template }) => template)), 'boxes'),
    ...lacking(own.sections, new Set(sections.map(({ name }) => name)), 'sections'),
    ...lacking(own.texts, new Set(Object.keys(worded.model.texts)), 'texts'),
    ...lacking(own[kind], new Set(Object.keys(worded.texts)), kind),
  ];
  if (unknown.length > 0) {
    const { document, version } = worded.model;
    console.warn(`<${tag}>.texts: ${document} ${version} has no ${unknown.join(', ')}.`);
  }
}

function lacking(given: object = {}, known: ReadonlySet<string>, place: string): string[] {
  return Object.keys(given)
    .filter((key) => !known.has(key))
    .map((key) => `${place}: ${key}`);
}
