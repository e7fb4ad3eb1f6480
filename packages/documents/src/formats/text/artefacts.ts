import type { Annotation } from '../../model/source-document.ts';

/** What programs that turn a document into text leave in it, beside what people wrote. */
export interface Artefacts {
  readonly lines: readonly string[];
  readonly footnotes: readonly { readonly text: string; readonly line: number }[];
  readonly annotations: readonly Annotation[];
}

const BOOKMARK = /\[bookmark: ?[^[\]\n]{0,200}\] ?/g;
const FOOTNOTE_REFERENCE = /\[(?:footnoteRef|endnoteRef): ?[0-9]+\]/g;
const FOOTNOTE_BODY = /\[[0-9]{1,3}: {1,4}([^[\]\n]{1,2000})\] ?/g;
const COMMENT = /(?:^|\t) *Comment by ([^:\t\n]{1,100}): ?(.*)$/;
/** The foot of a page: a note that begins with its raised number. */
const NOTE_AT_FOOT = /^ *(?:[\u00b9\u00b2\u00b3\u2074-\u2079]{1,2}|<sup>[0-9]{1,2}<\/sup>) ?(?=\S)/;

/** `Página 2 de 3`, `Pág. 2`, alone on its line. */
const PAGE_NUMBER =
  /^[ \t]*(?:p[aá]gina|p[aá]g\.?|page) ?[0-9]{1,3}(?: ?(?:de|of|\/) ?[0-9]{1,3})?[ \t]*$/i;

/** Takes a text apart into its lines and what stands beside them. */
export function withoutArtefacts(text: string): Artefacts {
  const footnotes: { text: string; line: number }[] = [];
  const annotations: Annotation[] = [];
  const plain = withoutScripts(text.replace(/^\ufeff/, ''));
  const lines = plain.split(/\r\n?|[\n\f\u0085\u2028\u2029]/).map((line, index) => {
    if (PAGE_NUMBER.test(line)) return '';
    if (NOTE_AT_FOOT.test(line)) {
      footnotes.push({ text: line.replace(NOTE_AT_FOOT, ''), line: index + 1 });
      return '';
    }
    return line
      .replace(COMMENT, (_, author: string, comment: string) => {
        annotations.push({ author: author.trim(), text: comment });
        return '';
      })
      .replace(BOOKMARK, '')
      .replace(FOOTNOTE_REFERENCE, '')
      .replace(FOOTNOTE_BODY, (_, body: string) => {
        footnotes.push({ text: body, line: index + 1 });
        return '';
      });
  });
  return { lines, footnotes, annotations };
}

/** Without `<script>…</script>` and `<style>…</style>`; one that has no end is text. */
function withoutScripts(text: string): string {
  if (!/<(?:script|style)/i.test(text)) return text;
  const lower = text.toLowerCase();
  let kept = '';
  let from = 0;
  for (const { 0: tag, index } of lower.matchAll(/<(?:script|style)(?=[\s>])/g)) {
    if (index < from) continue;
    const closing = `</${tag.slice(1)}`;
    const end = lower.indexOf('>', lower.indexOf(closing, index));
    if (lower.indexOf(closing, index) < 0 || end < 0) break;
    kept += text.slice(from, index);
    from = end + 1;
  }
  return kept + text.slice(from);
}
