import { DocumentError } from '../../document-error.ts';
import type { Limits } from '../../limits.ts';
import { append } from '../../model/append.ts';
import type { Annotation, Block, Paragraph, SourceDocument } from '../../model/source-document.ts';
import { furnitureOf } from './furniture.ts';
import type { Page } from './geometry.ts';
import { blocksOf } from './page-blocks.ts';
import { type OpenPdf, openPdf } from './pdfjs.ts';
import { readPage } from './read-page.ts';
import { assertBoundedStreams } from './streams.ts';

/** Reads the text of a PDF: its lines, and the tables that its borders draw. */
export async function readPdf(bytes: Uint8Array, limits: Limits): Promise<SourceDocument> {
  assertBoundedStreams(bytes, limits);
  const late = deadline(limits.milliseconds);
  const opening = openPdf(bytes);
  try {
    const open = await Promise.race([opening, late.passed]);
    return await Promise.race([readPages(open, limits, late), late.passed]);
  } catch (error) {
    throw error instanceof DocumentError ? error : new DocumentError('archivo-danado');
  } finally {
    late.forget();
    opening.then((open) => open.close()).catch(() => {});
  }
}

interface Deadline {
  /** Rejects when the time is over, even within a page. */
  readonly passed: Promise<never>;
  /** Throws when it is over. */
  assert(): void;
  forget(): void;
}

function deadline(milliseconds: number): Deadline {
  const end = Date.now() + milliseconds;
  const tooLong = () => new DocumentError('archivo-muy-grande');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const passed = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooLong()), milliseconds);
  });
  // Nobody may be waiting any more.
  passed.catch(() => {});
  return {
    passed,
    assert: () => {
      if (Date.now() > end) throw tooLong();
    },
    forget: () => clearTimeout(timer),
  };
}

async function readPages(
  { pdf, codes }: OpenPdf,
  limits: Limits,
  late: Deadline,
): Promise<SourceDocument> {
  if (pdf.numPages > limits.pages) throw new DocumentError('archivo-muy-grande');
  const pages: Page[] = [];
  const annotations: Annotation[] = [];
  let pictures = 0;
  let pieces = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const read = await readPage(await pdf.getPage(number), codes);
    pages.push(read.page);
    append(annotations, read.annotations);
    pictures += read.pictures;
    pieces += read.page.pieces.length;
    late.assert();
    if (pieces > limits.elements) throw new DocumentError('archivo-muy-grande');
  }
  return sourceOf(pages, annotations, pictures, late);
}

/** A note at the foot of a page begins with its number, raised or without a blank after it. */
const FOOTNOTE = /^\s*(?:[\u00b9\u00b2\u00b3\u2074-\u2079]{1,2} ?(?=\S)|[0-9]{1,2}(?=\p{Lu}))/u;

function sourceOf(
  pages: readonly Page[],
  annotations: readonly Annotation[],
  pictures: number,
  late: Deadline,
): SourceDocument {
  const { furniture, bodies } = furnitureOf(pages);
  const footnotes: Paragraph[] = [];
  const blocks: Block[] = [];
  const count = { line: 0, page: 0 };
  for (const body of bodies) {
    late.assert();
    count.page++;
    // A page apart is more than a line apart.
    count.line++;
    for (const block of blocksOf(body, count)) {
      if (block.kind === 'paragraph' && FOOTNOTE.test(block.text)) {
        footnotes.push({ ...block, text: block.text.replace(FOOTNOTE, '') });
      } else blocks.push(block);
    }
  }
  if (blocks.length + furniture.length + footnotes.length === 0) {
    throw new DocumentError('pdf-sin-texto');
  }
  const notices = pictures > 0 ? [{ code: 'imagen-omitida', count: pictures } as const] : [];
  return { format: 'pdf', blocks, furniture, footnotes, annotations, notices };
}
