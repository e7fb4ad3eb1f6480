import { longestText, mostEntries } from '../../contact-data/bounds.ts';
import { type BoxNode, boxTree, inside } from '../../contact-data/box-tree.ts';
import { contactCounter } from '../../contact-data/scan.ts';
import { type Pointer, pointerTo } from '../../dialect/pointer.ts';
import type { Field } from '../../form/field.ts';
import type { HostConfig } from '../../rules/review-context.ts';
import type { AdvisoryRule } from '../../rules/rule.ts';
import { ANY_BOX, isContactBox, MOST_FINDINGS } from './fields.ts';

/** Of what a document does not know, which no copy holds, so much is read. */
const MOST_UNKNOWN = 10_000;

/** A telephone or an address anywhere but in the boxes for them. */
export const contactInText: AdvisoryRule = {
  id: 'dato-contacto-en-texto',
  severity: 'advisory',
  description:
    'An e-mail address (not of `config.officeMailboxes`) or a telephone in a text that is not for contacts, or in a key of the record; `cantidad` says how many. Of a key, the pointer is that of what holds it.',
  pointers: ['', ...ANY_BOX],
  params: ['cantidad'],
  source: 'Ley 1581 de 2012, art. 4, literal f: personal data are not for the Internet',
  sentences: {
    'es-CO':
      'Hay un teléfono o un correo en este lugar. Retírelo, o páselo a las casillas de contacto.',
    en: 'There is a telephone or an e-mail address here. Remove it, or move it to the contact boxes.',
  },
  vectors: [
    {
      record: { relato: 'Llame al 300 000 0101 o escriba a ana.ejemplo@example.com.' },
      finds: [{ pointer: '/relato', params: { cantidad: 2 } }],
    },
    {
      record: { acciones: ['Reunir', 'Llamar al (607) 555-0101 ext. 12'] },
      finds: [{ pointer: '/acciones/1', params: { cantidad: 1 } }],
    },
    {
      record: { enlace: 'https://wa.me/573000000101' },
      finds: [{ pointer: '/enlace', params: { cantidad: 1 } }],
    },
    { record: { '300 000 0101': 1 }, finds: [{ pointer: '', params: { cantidad: 1 } }] },
    {
      record: { extensiones: { 'x-prueba': { campos: { a: ['ana.ejemplo@example.com'] } } } },
      finds: [{ pointer: '/extensiones/x-prueba/campos', params: { cantidad: 1 } }],
    },
    {
      record: { extensiones: { 'x-3000000101': { campos: { a: 1 } } } },
      finds: [{ pointer: '/extensiones', params: { cantidad: 1 } }],
    },
    { record: { telefono: '+573000000101', correo: 'ana.ejemplo@example.com' }, finds: [] },
    {
      record: { relato: 'Líneas 123, 155 y 01 8000 123456; 3.005.551.234 personas; $3005551234.' },
      finds: [],
    },
    {
      record: { relato: 'NIT 890.700.906-0, rubro 2.3.3.01.04.0010, BPIN 2020005540001' },
      finds: [],
    },
  ],
  check(record, { fields, config }) {
    const search = new Search(config);
    search.walk(record, boxTree(fields, config.extensions), '');
    return [...search.counts].map(([pointer, cantidad]) => ({ pointer, params: { cantidad } }));
  },
};

/** Goes down a record beside the boxes of its document, as far as the contract lets a record go. */
class Search {
  readonly counts = new Map<Pointer, number>();
  readonly #count: (text: string) => number;

  constructor(config: HostConfig) {
    this.#count = contactCounter(config);
  }

  walk(value: unknown, box: BoxNode, pointer: Pointer): void {
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
      const isTelling = !isList && this.#add(`${key}`, pointer) > 0;
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

  #add(text: string, pointer: Pointer, field?: Field): number {
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
