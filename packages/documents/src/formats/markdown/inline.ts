import type { Checkbox, Link } from '../../model/source-document.ts';

export interface MarkdownText {
  readonly text: string;
  readonly links: readonly Link[];
  readonly isStrong: boolean;
}

/** An escaped sign, kept from being read as one: `\*` is a star. */
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
const KEPT = /[\ue100-\ue17f]/g;

/** `![What it shows](address)` */
export const PICTURE = /!\[[^[\]\n]{0,500}\]\([^()\s]{0,2000}(?: "[^"\n]{0,500}")?\)/g;

/** The text of a line of Markdown without the signs of its emphasis, code and links. */
export function plainText(markdown: string): MarkdownText {
  const links: Link[] = [];
  const kept = markdown.replace(ESCAPED, (_, sign: string) => keep(sign));
  const isStrong = /^\s*(\*\*|__)(?=\S)[^*_]+\1\s*[:?]?\s*$/.test(kept);
  const text = kept
    .replace(PICTURE, '')
    .replace(
      /\[([^[\]\n]{1,500})\]\(<?([^()\s<>]{0,2000})>?(?: "[^"\n]{0,500}")?\)/g,
      (_, label: string, url: string) => {
        links.push({ text: restored(label), url });
        return label;
      },
    )
    .replace(/<(https?:\/\/[^<>\s]{1,2000})>/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_\n]*[^*_\s])\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]*[^*\s])\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_\n]*[^_\s])_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/`([^`\n]+)`/g, '$1');
  return { text: restored(text), links, isStrong };
}

/** `[x]` at the beginning of an item is a control of Markdown. */
export function taskOf(text: string): Checkbox | undefined {
  const task = /^\[([ xX])\](?=\s)/.exec(text);
  return task ? { offset: 0, state: task[1] === ' ' ? 'unchecked' : 'checked' } : undefined;
}

const keep = (sign: string) => String.fromCharCode(0xe100 + sign.charCodeAt(0));

function restored(text: string): string {
  return text.replace(KEPT, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xe100));
}
