import { DocumentError } from './document-error.ts';
import { type ReadableDocument, readableDocuments } from './documents.ts';
import { readSource } from './formats/read-source.ts';
import type { ImportOptions } from './import-options.ts';
import type { ImportResult } from './import-result.ts';
import { findForm } from './layout/find-form.ts';
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
    const source = await readSource(input, options.type, { ...limits, ...options.limits });
    const { document, collected } = recognised(source);
    await provenance(input, source, document, collected, options.today);
    return resultOf(document, collected, messages);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    throw new DocumentError(error.code, messages.errors[error.code]);
  }
}

interface Recognised {
  readonly document: ReadableDocument;
  readonly collected: Collected;
}

/** The document that the file is most like, read. */
function recognised(source: SourceDocument): Recognised {
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
  if (!best || best.likeness < ENOUGH) throw new DocumentError('documento-no-reconocido');
  return { document: best.document, collected: best.read() };
}
