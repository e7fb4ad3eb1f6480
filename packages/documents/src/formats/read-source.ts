import { DocumentError } from '../document-error.ts';
import type { Limits } from '../limits.ts';
import type { SourceDocument } from '../model/source-document.ts';
import { assertBounded } from './assert-bounded.ts';
import { decode } from './decode.ts';
import { readDocx } from './docx/read-docx.ts';
import { formatOf } from './format-of.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { readText } from './text/read-text.ts';

/** Whether a line begins with the label of a box; what reads lines asks it of whoever knows the paper. */
export type BeginsBox = (line: string) => boolean;

/** Turns a file into the one shape that is read. What reads HTML or PDF is loaded with the first one. */
export async function readSource(
  input: Uint8Array | string,
  type: string | undefined,
  limits: Limits,
  beginsBox: BeginsBox,
): Promise<SourceDocument> {
  if (input.length > limits.fileBytes) throw new DocumentError('archivo-muy-grande');
  const isText = typeof input === 'string';
  const bytes = isText ? new Uint8Array() : input;
  let decoded: string | undefined;
  const text = () => {
    decoded ??= isText ? input : decode(input);
    if (decoded.length > limits.pageLength) throw new DocumentError('archivo-muy-grande');
    return decoded;
  };
  if (isText ? input.trim() === '' : input.length === 0) throw new DocumentError('archivo-vacio');

  const read = async (): Promise<SourceDocument> => {
    switch (formatOf(bytes, text, type)) {
      case 'docx':
        return readDocx(bytes, limits);
      case 'pdf':
        return (await import('./pdf/read-pdf-apart.ts')).readPdfApart(bytes, limits);
      case 'html':
        return (await import('./html/read-html.ts')).readHtml(text(), limits);
      case 'markdown':
        return readMarkdown(short(text(), limits));
      default:
        return readText(short(text(), limits), beginsBox);
    }
  };
  const source = await read();
  assertBounded(source, limits);
  return source;
}

/** What is called Markdown or HTML and may be plain text all the same, read as such. */
export function readPlainText(
  input: Uint8Array | string,
  limits: Limits,
  beginsBox: BeginsBox,
): SourceDocument | undefined {
  const text = typeof input === 'string' ? input : decode(input);
  return MARKUP.test(text) ? undefined : readText(short(text, limits), beginsBox);
}

const MARKUP = /<(?:html|body|table|t[rdh]|p|div|span|[uo]l|li|h[1-6])\b/i;

/** A text of ordinary length: each of its lines may be an answer, and is looked at. */
function short(text: string, { textLength, lines }: Limits): string {
  if (text.length > textLength || text.split('\n', lines + 1).length > lines) {
    throw new DocumentError('archivo-muy-grande');
  }
  return text;
}
