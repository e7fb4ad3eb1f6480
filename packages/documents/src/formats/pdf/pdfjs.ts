import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { DocumentError } from '../../document-error.ts';

type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/** What a page draws is said otherwise from one major to the next. */
const MAJOR = '4.';

/** The library is large and optional: whoever reads no PDF neither installs nor loads it. */
async function library(): Promise<Library> {
  try {
    // On the page's own thread: a worker would be one more file to host, and to allow.
    const [pdfjs, worker] = await Promise.all([
      import('pdfjs-dist/legacy/build/pdf.mjs'),
      import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
    ]);
    (globalThis as { pdfjsWorker?: unknown }).pdfjsWorker ??= worker;
    if (pdfjs.version.startsWith(MAJOR)) return pdfjs;
  } catch {
    // Not installed: said below, as another major is.
  }
  throw new DocumentError('pdf-sin-lector');
}

/** Opens a file without its scripts, fonts or pictures; nothing outside it is asked for. */
export async function openPdf(
  bytes: Uint8Array,
): Promise<{ pdf: PDFDocumentProxy; codes: Readonly<Record<string, number>> }> {
  const { getDocument, OPS } = await library();
  const task = getDocument({
    // The library takes the bytes away from whoever gave them.
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
    maxImageSize: 1,
  });
  task.onPassword = () => {
    throw new DocumentError('archivo-cifrado');
  };
  try {
    return { pdf: await task.promise, codes: OPS };
  } catch (error) {
    await task.destroy();
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new DocumentError(isLocked ? 'archivo-cifrado' : 'archivo-danado');
  }
}
