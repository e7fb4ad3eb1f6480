import type { TextBlock } from './paper.ts';

/** A document that is written as an article: what every format writes, from top to bottom. */
export interface Article {
  readonly kind: 'article';
  readonly document: string;
  readonly edition: string;
  readonly lang: string;
  readonly title: string;
  readonly blocks: readonly ArticleBlock[];
}

export type ArticleBlock = TextBlock | Heading | Links;

/** 1 for the title, 2 for the parts, 3 for what is in them. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

/** Where there is more: one line each, with its address where there is one. */
export interface Links {
  readonly kind: 'links';
  readonly items: readonly { readonly text: string; readonly url?: string }[];
}
