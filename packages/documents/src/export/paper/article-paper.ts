import type { Edition, FormModel, OutlinePart, Preamble } from '@ficha-leccion/schema';
import type { Article, ArticleBlock } from './article.ts';
import { blocksOf } from './blocks.ts';
import { noteOthers } from './note-others.ts';
import type { Notes } from './notes.ts';
import { valuesAt } from './values-at.ts';
import { writableText } from './writable-text.ts';

type BoxRecord = Readonly<Record<string, unknown>>;

/** Writes out a document that is an article, under the headings of an edition. */
export function articlePaper(
  record: BoxRecord,
  form: FormModel,
  edition: Edition,
  notes: Notes,
): Article {
  const { outline = [] } = edition;
  const reader = new RecordTexts(record, notes);
  const blocks = [
    ...preamble(reader, form, edition.preamble),
    ...outline.flatMap((part) => partOf(part, reader)),
  ];
  noteOthers(record, (key) => reader.wasRead(key), notes);
  const { document, lang, title } = form;
  return { kind: 'article', document, edition: edition.id, lang, title, blocks };
}

/** The texts of a record, and which of its boxes were asked for. */
class RecordTexts {
  readonly #record: BoxRecord;
  readonly #notes: Notes;
  readonly #read = new Set<string>();

  constructor(record: BoxRecord, notes: Notes) {
    this.#record = record;
    this.#notes = notes;
  }

  wasRead(key: string): boolean {
    return this.#read.has(key);
  }

  all(template: string): string[] {
    this.#read.add(template.split('/')[1] ?? '');
    return valuesAt(this.#record, template).flatMap(({ pointer, value }) =>
      typeof value === 'string' ? writableText(value, pointer, this.#notes) : [],
    );
  }

  one(template: string): string | undefined {
    return this.all(template)[0];
  }

  count(template: string): number {
    return valuesAt(this.#record, `${template}/*`).length;
  }
}

/** Title of the form, number, type, and the title of its own. */
function preamble(reader: RecordTexts, form: FormModel, boxes?: Preamble): ArticleBlock[] {
  if (!boxes) return [...paragraphs([form.title])];
  const all = form.sections.flatMap((section) => section.boxes);
  const type = all.find(({ template }) => template === boxes.type);
  const options: Readonly<Record<string, string>> = type?.kind === 'choice' ? type.options : {};
  const code = reader.one(`${boxes.number.box}/${boxes.number.code}`);
  const kind = options[reader.one(boxes.type) ?? ''];
  const title = reader.one(boxes.title);
  return [
    ...paragraphs([form.title, code && `N.º ${code}`, kind]),
    ...(title ? [{ kind: 'heading', level: 1, text: title } as const] : []),
  ];
}

function partOf(part: OutlinePart, reader: RecordTexts): ArticleBlock[] {
  const printed = part.number ? `${part.number}. ${part.heading}` : part.heading;
  const text = reader.one(part.headingBox) ?? printed;
  const heading: ArticleBlock = { kind: 'heading', level: 2, text };
  const narrative = reader.all(part.box).flatMap(blocksOf);
  const listed = part.listBox ? [`${part.box}/*`, `${part.listBox}/*`] : [`${part.box}/*`];
  const items = listed.flatMap((template) => reader.all(template)).map((item) => `- ${item}`);
  const list: ArticleBlock[] = items.length > 0 ? [{ kind: 'list', items }] : [];
  return [heading, ...narrative, ...list, ...linksOf(part, reader), ...entriesOf(part, reader)];
}

/** Entries with a text and an address. */
function linksOf({ box, links }: OutlinePart, reader: RecordTexts): ArticleBlock[] {
  if (!links) return [];
  const items = indexes(reader, box).flatMap((index) => {
    const text = reader.one(`${box}/${index}/${links.text}`);
    const url = reader.one(`${box}/${index}/${links.address}`);
    return text ? { text, ...(url && { url }) } : [];
  });
  return items.length > 0 ? [{ kind: 'links', items }] : [];
}

/** Entries under headings of their own; one without a name is an item. The notes follow the last. */
function entriesOf({ entries }: OutlinePart, reader: RecordTexts): ArticleBlock[] {
  if (!entries) return [];
  const { list, heading, text: textKey, notes } = entries;
  const written = indexes(reader, list).flatMap((index): ArticleBlock[] => {
    const name = reader.one(`${list}/${index}/${heading}`);
    const text = reader.one(`${list}/${index}/${textKey}`) ?? '';
    if (name) return [{ kind: 'heading', level: 3, text: name }, ...blocksOf(text)];
    return text === '' ? [] : [{ kind: 'list', items: [`- ${text}`] }];
  });
  const footnotes = indexes(reader, notes.list).map((index) =>
    [notes.mark, notes.text]
      .map((key) => reader.one(`${notes.list}/${index}/${key}`))
      .join(' ')
      .trim(),
  );
  return [...written, ...paragraphs(footnotes)];
}

const indexes = (reader: RecordTexts, list: string) =>
  Array.from({ length: reader.count(list) }, (_, index) => index);

const paragraphs = (texts: readonly (string | undefined)[]) =>
  texts.flatMap((text) => (text ? [{ kind: 'paragraph', text } as const] : []));
