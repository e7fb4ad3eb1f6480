import { DocumentError } from '../document-error.ts';
import type { Format } from '../model/source-document.ts';

const NAMES: Readonly<Record<string, Format>> = {
  docx: 'docx',
  'vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  html: 'html',
  htm: 'html',
  'xhtml+xml': 'html',
  markdown: 'markdown',
  md: 'markdown',
  'x-markdown': 'markdown',
};

const PAGE =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|main|article|section|table|form)\b/i;
const MARKDOWN = /^#{1,6} \S|^\|?(?: *:?-{3,}:? *\|)+ *(?::?-{3,}:? *)?$/m;
const TABBED_ROW = /^[^\n\t]*\t/m;

/**
 * The format of a file by what it begins with; a name or media type (`ficha.md`, `text/markdown`)
 * only decides between formats of text. Throws a {@link DocumentError} for what is none of them.
 */
export function formatOf(bytes: Uint8Array, text: () => string, type = ''): Format {
  const magic = String.fromCharCode(...bytes.subarray(0, 8));
  if (magic.startsWith('PK')) return 'docx';
  if (magic.startsWith('\xd0\xcf\x11\xe0')) throw new DocumentError(oleCode(bytes));
  if (magic.includes('%PDF-')) return 'pdf';
  if (isBinary(bytes)) throw new DocumentError('formato-desconocido');
  if (magic.startsWith('{\\rtf')) throw new DocumentError('formato-desconocido');

  const named =
    NAMES[
      type
        .toLowerCase()
        .replace(/;.*$/, '')
        .replace(/^.*[./]/, '')
    ];
  if (named === 'markdown' || named === 'html') return named;
  const head = text().slice(0, 20_000);
  if (PAGE.test(head)) return 'html';
  return MARKDOWN.test(head) && !TABBED_ROW.test(head) ? 'markdown' : 'texto';
}

/** Old Word files and encrypted new ones are compound files; their streams have names in UTF-16. */
function oleCode(bytes: Uint8Array): 'archivo-cifrado' | 'word-antiguo' | 'formato-desconocido' {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  if (names.includes('EncryptedPackage') || names.includes('EncryptionInfo')) {
    return 'archivo-cifrado';
  }
  return names.includes('WordDocument') ? 'word-antiguo' : 'formato-desconocido';
}

/** A text has no NUL, unless it is in UTF-16 with its mark. */
function isBinary(bytes: Uint8Array): boolean {
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !isUtf16 && bytes.subarray(0, 4_000).includes(0);
}
