import type { Command } from 'commander';
import { type CodeEntry, codeTable } from '../contract/code-table.ts';
import type { Language } from '../languages/language.ts';
import { formatOption } from '../options.ts';
import { inColumns } from '../report/columns.ts';
import { jsonText } from '../report/json-text.ts';
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
    .addHelpText('after', help.codes.details)
    .action((code: string | undefined, { format }: { format: 'text' | 'json' }) => {
      const table = codeTable();
      if (code === undefined) {
        return session.print(format === 'json' ? jsonText(table) : listed(table, session.language));
      }
      const entry = table.find((each) => each.code === code);
      if (!entry) return session.problem(say.unknownCode(code));
      return session.print(format === 'json' ? jsonText(entry) : inFull(entry, say));
    });
}

function listed(table: readonly CodeEntry[], { sentences: say, messages }: Language): string {
  return inColumns(
    table.map(({ code, severity, sentences }) => [
      code,
      say.severity[severity],
      // Peru has sentences of its own only where they differ.
      sentences[messages.lang] ?? sentences['es-CO'] ?? '',
    ]),
  );
}

function inFull(entry: CodeEntry, { codeRows: head, ...say }: Language['sentences']): string {
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
  return inColumns(rows.filter(([, text]) => text !== ''));
}
