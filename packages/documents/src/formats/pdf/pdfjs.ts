import type { PDFDocumentProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { MessageHandlers } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { DocumentError } from '../../document-error.ts';

type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/** What a page draws is said otherwise from one major to the next. */
const MAJOR = '4.';

interface Halves {
  readonly pdfjs: Library;
  readonly handlers: MessageHandlers;
}

/** The library is large and optional: whoever reads no PDF neither installs nor loads it. */
async function library(): Promise<Halves> {
  try {
    const [pdfjs, worker] = await Promise.all([
      import('pdfjs-dist/legacy/build/pdf.mjs'),
      import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
    ]);
    if (pdfjs.version.startsWith(MAJOR)) return { pdfjs, handlers: worker.WorkerMessageHandler };
  } catch {
    // Not installed: said below, as another major is.
  }
  throw new DocumentError('pdf-sin-lector');
}

export interface OpenPdf {
  readonly pdf: PDFDocumentProxy;
  readonly codes: Readonly<Record<string, number>>;
  close(): Promise<void>;
}

/** Opens a file without its scripts, fonts or pictures; nothing outside it is asked for. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const { pdfjs, handlers } = await library();
  const { worker, end } = workerOf(pdfjs, handlers);
  const task = pdfjs.getDocument({
    // The library takes the bytes away from whoever gave them.
    data: new Uint8Array(bytes),
    worker,
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
    maxImageSize: 0,
  });
  task.onPassword = () => {
    throw new DocumentError('archivo-cifrado');
  };
  const close = async () => {
    await task.destroy();
    end();
  };
  try {
    return { pdf: await task.promise, codes: pdfjs.OPS, close };
  } catch (error) {
    await close();
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new DocumentError(isLocked ? 'archivo-cifrado' : 'archivo-danado');
  }
}

/**
 * Both halves of the library on this thread: its worker would be one more file to host, and to allow.
 * They talk through a real channel, so that timers run between what they say.
 */
function workerOf(pdfjs: Library, handlers: MessageHandlers): { worker: PDFWorker; end(): void } {
  const { port1, port2 } = new MessageChannel();
  handlers.initializeFromPort(port2);
  port2.start();
  const worker = new pdfjs.PDFWorker({ port: port1 as never });
  port1.start();
  const end = () => {
    worker.destroy();
    port1.close();
  };
  return { worker, end };
}
