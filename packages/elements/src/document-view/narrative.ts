/** A text as its author laid it out. */
export type Block =
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly lines: readonly string[] };

/** Paragraphs, which blank lines part, and lists, whose lines begin with `- `. */
export function blocksOf(text: string): readonly Block[] {
  const blocks: { kind: Block['kind']; lines: string[] }[] = [];
  let isOpen = false;
  for (const line of text.split(/\r\n?|\n/)) {
    const written = line.trim();
    const kind = written.startsWith('- ') ? 'list' : 'paragraph';
    const last = blocks.at(-1);
    if (written === '') {
      isOpen = false;
    } else if (isOpen && last?.kind === kind) {
      last.lines.push(shown(written, kind));
    } else {
      blocks.push({ kind, lines: [shown(written, kind)] });
      isOpen = true;
    }
  }
  return blocks;
}

function shown(line: string, kind: Block['kind']): string {
  return kind === 'list' ? line.slice(2) : line;
}
