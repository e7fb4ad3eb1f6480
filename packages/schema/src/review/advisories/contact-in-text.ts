import { longestText, mostEntries } from '../../contact-data/bounds.ts';
import { type BoxNode, boxTree, inside } from '../../contact-data/box-tree.ts';
import { contactCounter } from '../../contact-data/scan.ts';
import { type Pointer, pointerTo } from '../../dialect/pointer.ts';
import type { ReviewedField } from '../../form/field.ts';
import type { HostConfig } from '../../rules/review-context.ts';
import type { AdvisoryRule } from '../../rules/rule.ts';
import { isContactBox, MOST_FINDINGS } from './fields.ts';

/** Of what a document does not know, which no copy holds, so much is read. */
const MOST_UNKNOWN = 10_000;

/** A telephone or an address anywhere but in the boxes for them. */
export const contactInText = {
  id: 'dato-contacto-en-texto',
  severity: 'advisory',
  sentences: {
    'es-CO':
      'Hay un teléfono o un correo en este lugar. Retírelo, o páselo a las casillas de contacto si las hay.',
    en: 'There is a telephone or an e-mail address here. Remove it, or move it to the contact boxes if there are any.',
  },
  check(record, { fields, config }) {
    const search = new Search(config);
    search.walk(record, boxTree(fields, config.extensions), '');
    return [...search.counts].map(([pointer, cantidad]) => ({ pointer, params: { cantidad } }));
  },
} as const satisfies AdvisoryRule;

/** Goes down a record beside the boxes of its document, as far as the contract lets a record go. */
class Search {
  readonly counts = new Map<Pointer, number>();
  readonly #count: (text: string) => number;

  constructor(config: HostConfig) {
    this.#count = contactCounter(config);
  }

  walk(value: unknown, box: BoxNode<ReviewedField>, pointer: Pointer): void {
    if (box.field && isContactBox(box.field)) return;
    if (typeof value === 'string') this.#add(value, pointer, box.field);
    if (typeof value !== 'object' || value === null) return;
    if (box.inside.size === 0) {
      this.#everythingIn([value], pointer);
      return;
    }
    const isList = Array.isArray(value);
    const unknown: unknown[] = [];
    for (const key of keysOf(value, isList ? mostEntries(box.field) : undefined)) {
      if (this.counts.size >= MOST_FINDINGS) return;
      const next = isList === (box.field?.kind === 'list') ? inside(box, `${key}`) : undefined;
      if (!next && unknown.length >= MOST_UNKNOWN) continue;
      const child = (value as Readonly<Record<string, unknown>>)[key];
      // A name that is not the document's may be personal data itself.
      const isOwn = isList || box.inside.has(`${key}`);
      const isTelling = !isOwn && this.#add(`${key}`, pointer) > 0;
      if (next && !isTelling) this.walk(child, next, pointerTo(pointer, key));
      else unknown.push(child);
    }
    this.#everythingIn(unknown, pointer);
  }

  /** Whatever is below a place of which the document says nothing, once, also if it holds itself. */
  #everythingIn(values: readonly unknown[], pointer: Pointer): void {
    const seen = new Set(values);
    for (const each of seen) {
      if (typeof each === 'string') this.#add(each, pointer);
      if (typeof each !== 'object' || each === null || seen.size > MOST_UNKNOWN) continue;
      for (const key of keysOf(each, MOST_UNKNOWN)) {
        if (!Array.isArray(each)) this.#add(`${key}`, pointer);
        seen.add((each as Readonly<Record<string, unknown>>)[key]);
      }
    }
  }

  #add(text: string, pointer: Pointer, field?: ReviewedField): number {
    const found = this.#count(text.slice(0, longestText(field)));
    if (found > 0) this.counts.set(pointer, (this.counts.get(pointer) ?? 0) + found);
    return found;
  }
}

/** The first keys; those of a list are not written out, it may have millions. */
function keysOf(value: object, most?: number): readonly (string | number)[] {
  if (!Array.isArray(value)) return Object.keys(value).slice(0, most);
  return Array.from({ length: Math.min(value.length, most ?? value.length) }, (_, index) => index);
}
