import type { CommanderError } from 'commander';
import type { Language } from './languages/language.ts';

type Say = Language['sentences'];
type Table = Say['unread' | 'unwritten' | 'cutOutput'];
type Sentence = (file: string, code: string, megabytes: number) => string;

/** The most that is read of one record. A record at all its limits is well under a tenth of it. */
export const LARGEST_MEGABYTES = 100;

/** The sentence for what the system refused with an error; `file` is what it was about. */
export function systemProblem(say: Say, table: Table, error: unknown, file = ''): string {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  const code = hasCode ? String(error.code) : say.noCode;
  const sentences: Readonly<Record<string, Sentence>> & { readonly other: Sentence } = table;
  const sentence = Object.hasOwn(table, code) ? sentences[code] : undefined;
  return (sentence ?? sentences.other)(file, code, LARGEST_MEGABYTES);
}

/** The sentence for arguments that Commander refused, with where to read how `command` is used. */
export function usageProblem(
  { sentences: say, help }: Language,
  { code, message }: CommanderError,
  command?: string,
): string {
  const quoted = Array.from(message.matchAll(/'(.*?)'/g), ([, text = '']) => text);
  const missing = {
    [help.arguments.paths.name]: say.missingArgument.paths,
    [help.arguments.document.name]: say.missingArgument.document,
  };
  const sentences: Readonly<Record<string, (...quoted: string[]) => string>> = say.misuse;
  const problem =
    code === 'commander.missingArgument'
      ? missing[quoted[0] ?? '']
      : Object.hasOwn(sentences, code)
        ? sentences[code]?.(...quoted)
        : undefined;
  return `${problem ?? say.misuse.other()} ${say.seeHelp(command ? `${command} ` : '')}`;
}
