/** What a file may ask for. An honest ficha is far below each of them. */
export interface Limits {
  /** Bytes of the file. */
  readonly fileBytes: number;
  /** Characters of a text or of Markdown, and of what is read of any file. */
  readonly textLength: number;
  /** Lines of them; paragraphs of any file. */
  readonly lines: number;
  /** Characters of a page, which may hold pictures. */
  readonly pageLength: number;
  /** Bytes that one part of a Word file may unfold to. */
  readonly partBytes: number;
  /** Bytes that all that is read of a Word file may unfold to. */
  readonly unfoldedBytes: number;
  /** How many times larger than packed a part may be; small parts may be more. */
  readonly ratio: number;
  /** Files inside a Word file. */
  readonly entries: number;
  /** Pages of a PDF. */
  readonly pages: number;
  /** Time that the pages of a PDF may take. */
  readonly milliseconds: number;
  /** Elements of one part, or of a page; pieces of text of a PDF. */
  readonly elements: number;
  /** How deep elements may be nested. */
  readonly depth: number;
}

export const limits: Limits = {
  fileBytes: 50_000_000,
  textLength: 1_000_000,
  lines: 20_000,
  pageLength: 5_000_000,
  partBytes: 5_000_000,
  unfoldedBytes: 20_000_000,
  ratio: 200,
  entries: 2_000,
  pages: 100,
  milliseconds: 10_000,
  elements: 50_000,
  depth: 200,
};
