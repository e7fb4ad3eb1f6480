import type { ViewTexts } from './view-texts.ts';

/** In which languages a view speaks. */
export interface Voice {
  readonly texts: ViewTexts;
  /** Of labels, dates and numbers. */
  readonly lang: string;
  /** Of what people wrote: that of the document, whatever the view around it. */
  readonly answersLang: string;
}
