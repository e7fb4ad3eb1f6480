import type { Paragraph } from '../../model/source-document.ts';

const ESCAPED = /\\([!-/:-@[-`{-~])/g;
const KEPT = /[\ue100-\ue17f]/g;
const FIRST = 0xe100;

/** Keeps each escaped sign (`\*`) from being read as Markdown, an artefact or a tag, in private use. */
export function withEscapesKept(markdown: string): string {
  return markdown.replace(ESCAPED, (_, sign: string) =>
    String.fromCharCode(FIRST + sign.charCodeAt(0)),
  );
}

/** The sign itself; places in the text stay the same, for each is as long as before. */
export function withEscapesUndone(text: string): string {
  return text.replace(KEPT, (sign) => String.fromCharCode(sign.charCodeAt(0) - FIRST));
}

export function paragraphWithEscapesUndone(paragraph: Paragraph): Paragraph {
  const { links } = paragraph;
  return {
    ...paragraph,
    text: withEscapesUndone(paragraph.text),
    ...(links && {
      links: links.map(({ text, url }) => ({
        text: withEscapesUndone(text),
        url: withEscapesUndone(url),
      })),
    }),
  };
}
