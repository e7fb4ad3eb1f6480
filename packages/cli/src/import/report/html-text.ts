import { createHash } from 'node:crypto';
import type { Language } from '../../languages/language.ts';
import { escaped } from '../../report/escaped.ts';
import { visible } from '../../visible.ts';
import { styles } from './styles.ts';

/** Text of a page: only {@link html} makes it, so that nothing gets into a page unescaped. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | readonly Markup[] | string | number;

/** Markup as it is written; whatever is put into it is text, unless it is markup itself. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const written = texts.map((text, at) => {
    const part = parts[at];
    return part === undefined ? text : text + partText(part);
  });
  return new Markup(written.join(''));
}

function partText(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(({ text }) => text).join('');
  // Lines stay; other characters without a shape could change the order in which a text is read.
  return escaped(String(part).split('\n').map(visible).join('\n'));
}

/** The page until its summary. It loads nothing and runs nothing, whatever may have got into it. */
export function pageBegin({ name, sentences }: Language, today: string): Markup {
  const { documents: say } = sentences;
  const digest = createHash('sha256').update(styles).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="${name === 'en' ? 'en' : 'es'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${say.reportTitle}, ${today}</title>
<style>${new Markup(styles)}</style>
</head>
<body>
<header class="mark"><strong>${say.personalData}</strong> ${say.personalDataCare}</header>
<main>
<h1>${say.reportTitle}, ${today}</h1>
`;
}

export const pageEnd = html`</main>\n</body>\n</html>\n`;
