/**
 * A text in lines of so many characters at most, where its words allow it; each but the first begins
 * with `indent`.
 */
export function wrapped(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line === '') line = word;
    else if (indent.length + line.length + 1 + word.length <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].join(`\n${indent}`);
}

/** Paragraphs in the width of a screen; lines that begin with blanks are samples, and stay. */
export function reflowed(text: string, width: number): string {
  return text.replace(/^(?! ).+(?:\n(?! ).+)*/gm, (paragraph) =>
    wrapped(paragraph.replaceAll('\n', ' '), width),
  );
}
