import { type Audience, type Profile, patterns } from '@ficha-leccion/schema';
import { type Command, Option } from 'commander';
import type { Language } from './languages/language.ts';
import { expectedValue } from './problems.ts';

type Help = Language['help'];

const isProfile: Record<Profile, true> = {
  diligenciada: true,
  borrador: true,
  publicable: true,
};

/** Every profile; the compiler holds the list to what the schema package knows. */
export const profiles = Object.keys(isProfile) as Profile[];

const isAudience: Record<Audience, true> = {
  area: true,
  entidad: true,
  otrasEntidades: true,
  publico: true,
};

/** Every audience, held in the same way. */
export const audiences = Object.keys(isAudience);

/** An option by its texts in one language. */
export function optionOf({ flags, description }: Help['options']['out']): Option {
  return new Option(flags, description);
}

/** What every command that reads records has: its paths, and how they are read. */
export function withPaths(command: Command, { arguments: texts, options, usage }: Help): Command {
  const { name, description } = texts.paths;
  return command
    .usage(usage(`${name}...`))
    .argument(`<${name}...>`, description)
    .addOption(optionOf(options.lines));
}

export function profileOption({ options }: Help): Option {
  return optionOf(options.profile).choices(profiles).default('diligenciada');
}

export function formatOption<F extends string>({ options }: Help, formats: readonly F[]): Option {
  return optionOf(options.format(formats.join(', ')))
    .choices(formats)
    .default('text');
}

/** An option of which every value counts; `check` may refuse one. */
export function repeatable(
  texts: Help['options']['out'],
  check: (value: string) => void = () => {},
): Option {
  return optionOf(texts)
    .default([])
    .argParser((value, before: string[]) => {
      check(value);
      return [...before, value];
    });
}

/** A date `AAAA-MM-DD` that exists. */
export function civilDate(value: string): string {
  if (new RegExp(patterns.civilDate.source, 'u').test(value)) return value;
  throw expectedValue('date');
}

/** Each thread keeps blocks in memory: the number must not come to more than a machine has. */
const MOST_THREADS = 64;

/** A number of threads. */
export function threadCount(value: string): number {
  const number = Number(value);
  if (/^[1-9][0-9]?$/.test(value) && number <= MOST_THREADS) return number;
  throw expectedValue('threads');
}
