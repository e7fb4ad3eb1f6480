import type { ReadableDocument } from '../documents.ts';
import type { ExportFormat } from './export-types.ts';
import type { Article } from './paper/article.ts';
import type { Notes } from './paper/notes.ts';
import type { Paper } from './paper/paper.ts';

type BoxRecord = Readonly<Record<string, unknown>>;

interface FileKind {
  readonly extension: string;
  readonly mediaType: string;
}

interface PaperFormat extends FileKind {
  readonly write: (paper: Paper | Article) => Promise<Uint8Array | string>;
}

interface DataFormat extends FileKind {
  readonly write: (record: BoxRecord, document: ReadableDocument, notes: Notes) => Promise<string>;
}

/** What writes the paper of an edition; each is loaded with its first file. */
export const paperFormats: ReadonlyMap<ExportFormat, PaperFormat> = new Map<
  ExportFormat,
  PaperFormat
>([
  [
    'docx',
    {
      extension: 'docx',
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      write: async (paper) => (await import('./docx/write-docx.ts')).writeDocx(paper),
    },
  ],
  [
    'html',
    {
      extension: 'html',
      mediaType: 'text/html;charset=utf-8',
      write: async (paper) => (await import('./html/write-html.ts')).writeHtml(paper),
    },
  ],
  [
    'markdown',
    {
      extension: 'md',
      mediaType: 'text/markdown;charset=utf-8',
      write: async (paper) => (await import('./markdown/write-markdown.ts')).writeMarkdown(paper),
    },
  ],
]);

/** What describes a record for catalogues. */
export const catalogueFormats: ReadonlyMap<ExportFormat, DataFormat> = new Map<
  ExportFormat,
  DataFormat
>([
  [
    'jsonld',
    {
      extension: 'jsonld',
      mediaType: 'application/ld+json',
      write: async (...about) => {
        const { writeJsonld, describe } = await import('./metadata/write-jsonld.ts');
        return writeJsonld(describe(...about));
      },
    },
  ],
  [
    'oai_dc',
    {
      extension: 'xml',
      mediaType: 'application/xml',
      write: async (...about) => {
        const { writeOaiDc, describe } = await import('./metadata/write-oai-dc.ts');
        return writeOaiDc(describe(...about));
      },
    },
  ],
]);
