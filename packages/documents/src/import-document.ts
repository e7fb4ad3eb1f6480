import { DocumentError } from './document-error.ts';
import { type ReadableDocument, readableDocuments } from './documents.ts';
import { readPlainText, readSource } from './formats/read-source.ts';
import type { ImportOptions } from './import-options.ts';
import type { ImportResult } from './import-result.ts';
import { findForm } from './layout/find-form.ts';
import { paperOf } from './layout/paper.ts';
import { readForm } from './layout/read-form.ts';
import { limits } from './limits.ts';
import { messagesIn } from './messages/messages.ts';
import type { SourceDocument } from './model/source-document.ts';
import { findOutline } from './outline/find-outline.ts';
import { readOutline } from './outline/read-outline.ts';
import type { Collected } from './record/collected.ts';
import { provenance } from './record/provenance.ts';
import { resultOf } from './record/result-of.ts';

/** A paper asks at least so many of its own questions (its title is one) to be taken for a document. */
const ENOUGH = 2;

/** Reads a file; the public function of this name says how. */
export async function importDocument(
  input: Uint8Array | string,
  options: ImportOptions,
): Promise<ImportResult> {
  const messages = await messagesIn(options.language ?? 'es');
  try {
    const { source, document, collected } = await read(input, options);
    await provenance(input, source, document, collected, options.today);
    return resultOf(document, collected, messages);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    throw new DocumentError(error.code, messages.errors[error.code]);
  }
}

interface Recognised {
  readonly source: SourceDocument;
  readonly document: ReadableDocument;
  readonly collected: Collected;
}

/** The file as what it is called, or as the plain text that it may be. */
async function read(input: Uint8Array | string, options: ImportOptions): Promise<Recognised> {
  const bounds = { ...limits, ...options.limits };
  const source = await readSource(input, options.type, bounds, beginsBox);
  const found = recognised(source);
  if (found) return found;
  const isCalled = source.format === 'markdown' || source.format === 'html';
  const plain = isCalled ? readPlainText(input, bounds, beginsBox) : undefined;
  const other = plain && recognised(plain);
  if (!other) throw new DocumentError('documento-no-reconocido');
  return other;
}

/** Whether a line begins with a label of any form, and says so. */
function beginsBox(line: string): boolean {
  return readableDocuments.some((document) => {
    const label = paperOf(document).labels.at(line);
    return label !== undefined && (label.isWhole || label.isParted);
  });
}

/** The document that the file is most like, read; `undefined` when it is like none. */
function recognised(source: SourceDocument): Recognised | undefined {
  const found = readableDocuments.map((document) => {
    if (document.editions.some(({ outline }) => outline)) {
      const found = findOutline(source, document);
      return {
        document,
        likeness: found.likeness,
        read: () => readOutline(source, document, found),
      };
    }
    const form = findForm(source, document);
    return { document, likeness: form.likeness, read: () => readForm(source, document, form) };
  });
  const [best] = found.sort((a, b) => b.likeness - a.likeness);
  if (!best || best.likeness < ENOUGH) return undefined;
  return { source, document: best.document, collected: best.read() };
}
