import { type CommanderError, InvalidArgumentError } from 'commander';
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
  const hint = hintIn(message, say);
  const parts = [problem ?? say.misuse.other(), hint, say.seeHelp(command ? `${command} ` : '')];
  return parts.filter((part) => part !== undefined).join(' ');
}

/** What Commander adds to its English message, or `expectedValue` to it: what was meant, or may be. */
function hintIn(message: string, { didYouMean, expected }: Say): string | undefined {
  const similar = /\(Did you mean (?:one of )?(.*)\?\)$/.exec(message)?.[1];
  if (similar !== undefined) return didYouMean(similar);
  const choices = / is invalid\. Allowed choices are (.*)\.$/.exec(message)?.[1];
  if (choices !== undefined) return expected.oneOf(choices);
  const kind = / is invalid\. (\w+)$/.exec(message)?.[1];
  return kind === 'date' || kind === 'threads' || kind === 'advisory' || kind === 'domain'
    ? expected[kind]
    : undefined;
}

/** The error for a value that is none of an option; `kind` says what would be one. */
export function expectedValue(kind: Exclude<keyof Say['expected'], 'oneOf'>): Error {
  return new InvalidArgumentError(kind);
}
