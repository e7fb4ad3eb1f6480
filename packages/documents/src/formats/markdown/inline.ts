import type { Checkbox, Link } from '../../model/source-document.ts';

export interface MarkdownText {
  readonly text: string;
  readonly links: readonly Link[];
  readonly isStrong: boolean;
}

/** `![What it shows](address)` */
export const PICTURE = /!\[[^[\]\n]{0,500}\]\([^()\s]{0,2000}(?: "[^"\n]{0,500}")?\)/g;

/** The text of Markdown whose escapes are kept, without the signs of its emphasis, code and links. */
export function plainText(markdown: string): MarkdownText {
  const links: Link[] = [];
  const isStrong = /^\s*(\*\*|__)(?=\S)[^*_]+\1\s*[:?]?\s*$/.test(markdown);
  const text = markdown
    .replace(PICTURE, '')
    .replace(
      /\[([^[\]\n]{1,500})\]\(<?([^()\s<>]{0,2000})>?(?: "[^"\n]{0,500}")?\)/g,
      (_, label: string, url: string) => {
        links.push({ text: label, url });
        return label;
      },
    )
    .replace(/<(https?:\/\/[^<>\s]{1,2000})>/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_\n]*[^*_\s])\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]*[^*\s])\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_\n]*[^_\s])_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/`([^`\n]+)`/g, '$1');
  return { text, links, isStrong };
}

/** `[x]` at the beginning of an item is a control of Markdown. */
export function taskOf(text: string): Checkbox | undefined {
  const task = /^\[([ xX])\](?=\s)/.exec(text);
  return task ? { offset: 0, state: task[1] === ' ' ? 'unchecked' : 'checked' } : undefined;
}
