import type { Command } from 'commander';
import { type CodeEntry, codeTable } from '../contract/code-table.ts';
import { formatOption } from '../options.ts';
import { inColumns } from '../report/columns.ts';
import { jsonText } from '../report/json-text.ts';
import { reflowed, wrapped } from '../report/wrapped.ts';
import type { Session } from '../session.ts';

export function addCodes(program: Command, session: Session): void {
  const { help, sentences: say } = session.language;
  const { name, description } = help.arguments.code;
  program
    .command('codes')
    .description(help.codes.description)
    .usage(help.usage(`[${name}]`))
    .argument(`[${name}]`, description)
    .addOption(formatOption(help, ['text', 'json']))
    .addHelpText('after', reflowed(help.codes.details, session.textWidth))
    .action((code: string | undefined, { format }: { format: 'text' | 'json' }) => {
      const table = codeTable();
      if (code === undefined) {
        return session.print(format === 'json' ? jsonText(table) : listed(table, session));
      }
      const entry = table.find((each) => each.code === code);
      if (!entry) return session.problem(say.unknownCode(code));
      return session.print(format === 'json' ? jsonText(entry) : inFull(entry, session));
    });
}

function listed(table: readonly CodeEntry[], { language, screenWidth }: Session): string {
  const { sentences: say, messages } = language;
  return inColumns(
    table.map(({ code, severity, sentences }) => [
      code,
      say.severity[severity],
      // Peru has sentences of its own only where they differ.
      sentences[messages.lang] ?? sentences['es-CO'] ?? '',
    ]),
    screenWidth,
  );
}

function inFull(entry: CodeEntry, { language, textWidth }: Session): string {
  const { codeRows: head, ...say } = language.sentences;
  const sentences = Object.entries(entry.sentences).map(([lang, said]) => [
    head.sentence(lang),
    said,
  ]);
  const rows = [
    [head.code, entry.code],
    [head.severity, say.severity[entry.severity]],
    ...sentences,
    [head.cause, entry.description],
    [head.source, entry.source],
    [head.documents, entry.documents.join(', ')],
    [head.boxes, entry.pointers.map((pointer) => pointer || say.wholeRecord).join(', ')],
    [head.params, entry.params.join(', ')],
    [head.samples, entry.fixtures.join(', ')],
  ];
  const filled = rows.filter(([, text]) => text !== '');
  const column = Math.max(...filled.map(([name = '']) => name.length)) + 2;
  return filled
    .map(
      ([name = '', text = '']) =>
        name.padEnd(column) + wrapped(text, textWidth, ' '.repeat(column)),
    )
    .map((row) => `${row}\n`)
    .join('');
}
