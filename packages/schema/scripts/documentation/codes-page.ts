import type { CodeEntry } from './codes.ts';
import { escapeCell, GENERATED_PAGE } from './markdown.ts';

/** Every code that an issue may have, as a page for people. */
export function codesPage(entries: readonly CodeEntry[]): string {
  const section = (title: string, severity: CodeEntry['severity']) =>
    `## ${title}\n\n${entries
      .filter((entry) => entry.severity === severity)
      .map(chapter)
      .join('\n')}`;
  return `${GENERATED_PAGE}
# Codes

Codes are stable: a program may compare them. Sentences are for people and may be improved; counts
in them are examples.

${section('Errors', 'error')}
${section('Advisories', 'advisory')}`;
}

function chapter(entry: CodeEntry): string {
  const list = (items: readonly string[]) => items.map((item) => `\`${item}\``).join(', ');
  const rows = [
    ['es-CO', entry.sentences['es-CO'] ?? ''],
    ['en', entry.sentences.en ?? ''],
    ['Source', entry.source],
    ['Documents', entry.documents.join(', ')],
    ['Profiles', list(entry.profiles ?? [])],
    ['Where', list(entry.pointers.map((pointer) => pointer || 'the whole record'))],
    ['Params', list(entry.params)],
    ['Fixtures', list(entry.fixtures)],
  ].filter(([, text]) => text);
  const table = rows.map(
    (cells) => `| ${cells.map((cell) => escapeCell(cell ?? '')).join(' | ')} |`,
  );
  const vectors = entry.vectors.map((vector) => `    ${shortened(vector)}`);
  return `### ${entry.code}

${entry.description}

| | |
|---|---|
${table.join('\n')}
${vectors.length > 0 ? `\nExamples, whole in codes.json:\n\n${vectors.join('\n')}\n` : ''}`;
}

/** Some vectors hold passages of hundreds of characters; the page shows how they begin. */
function shortened(vector: unknown): string {
  const text = JSON.stringify(vector);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
