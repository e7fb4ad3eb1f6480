/** The paper of an edition, which `--edition` is about. */
const papers = ['docx', 'html', 'markdown'] as const;

/** Tables of many records. */
const tables = ['csv', 'xlsx'] as const;

/** What a record, or a collection, can be written as. */
export const exportFormats = [...papers, 'json', 'jsonld', 'oai_dc', ...tables] as const;

export type ExportFormat = (typeof exportFormats)[number];
export type TableFormat = (typeof tables)[number];

export const isPaper = (format: ExportFormat) => papers.some((each) => each === format);

export const isTable = (format: ExportFormat): format is TableFormat =>
  tables.some((each) => each === format);

/** Their files are no texts, which a screen could show. */
export const isBinary = (format: ExportFormat) => format === 'docx' || format === 'xlsx';
