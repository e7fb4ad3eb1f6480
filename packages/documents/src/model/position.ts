/** Where something stands in the file; counts begin at one. */
export interface Position {
  /** Of a file made of several: `word/document.xml`. */
  readonly part?: string;
  /** Of a text. */
  readonly line?: number;
  /** Of a PDF, whose lines are counted through all pages. */
  readonly page?: number;
  /** Of a Word file or a page of HTML: the paragraph, counted through the part. */
  readonly paragraph?: number;
  readonly table?: number;
  readonly row?: number;
  readonly cell?: number;
}
