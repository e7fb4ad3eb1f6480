import type { Limits } from './limits.ts';
import type { Language } from './messages/messages.ts';

/** How a file is read. */
export interface ImportOptions {
  /** Name or media type of the file, to tell text, Markdown and HTML apart: `ficha.md`, `text/html`. */
  readonly type?: string;
  /** Civil date `AAAA-MM-DD` of the import; without it the record does not say when it was read. */
  readonly today?: string;
  /** In which language warnings are said; Spanish by default. */
  readonly language?: Language;
  /** What a file may ask for, where it should be less than usual. */
  readonly limits?: Partial<Limits>;
}
