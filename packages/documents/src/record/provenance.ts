import { normalizeText } from '@ficha-leccion/schema';
import type { ReadableDocument } from '../documents.ts';
import type { SourceDocument } from '../model/source-document.ts';
import type { Collected } from './collected.ts';
import { PROVENANCE } from './provenance-box.ts';
import { setAt } from './set-at.ts';
import { tooLong } from './too-long.ts';

/** What the block of a record has room for. */
const MOST_WARNINGS = 200;
const MOST_ANNOTATIONS = 100;
const LONGEST_ANNOTATION = 10_000;
const LONGEST_AUTHOR = 300;

/** Writes into the record which file it was read from, and what was doubtful or written beside it. */
export async function provenance(
  input: Uint8Array | string,
  source: SourceDocument,
  { form, editions }: ReadableDocument,
  collected: Collected,
  today: string | undefined,
): Promise<void> {
  const { record, warnings, edition } = collected;
  warnings.push(...tooLong(record, form));
  for (const { code, count } of source.notices)
    warnings.push({ code, params: { cantidad: count } });
  const { length: cantidad } = collected.leftovers;
  if (cantidad > 0) warnings.push({ code: 'texto-sobrante', params: { cantidad } });
  const editionBox = editions.find(({ id }) => id === edition)?.editionBox;
  if (edition && editionBox) setAt(record, editionBox, edition);

  const annotations = annotationsOf(source);
  const digest = await sha256(input);
  record[PROVENANCE] = {
    formato: source.format,
    ...(digest && { sha256: digest }),
    ...(today && { importadaEl: today }),
    ...(warnings.length > 0 && {
      avisos: warnings
        .slice(0, MOST_WARNINGS)
        .map(({ code, pointer }) => ({ codigo: code, ...(pointer && { casilla: pointer }) })),
    }),
    ...(annotations.length > 0 && { anotaciones: annotations }),
  };
}

function annotationsOf({ annotations }: SourceDocument) {
  return annotations
    .map(({ author = '', text }) => ({
      autor: normalizeText(author).slice(0, LONGEST_AUTHOR),
      texto: normalizeText(text).slice(0, LONGEST_ANNOTATION),
    }))
    .filter(({ texto }) => texto !== '')
    .slice(0, MOST_ANNOTATIONS)
    .map(({ autor, texto }) => (autor === '' ? { texto } : { autor, texto }));
}

/** The digest of the file, where the browser gives one: pages without HTTPS have no such means. */
async function sha256(input: Uint8Array | string): Promise<string | undefined> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (!subtle) return undefined;
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  const digest = new Uint8Array(await subtle.digest('SHA-256', new Uint8Array(bytes)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
