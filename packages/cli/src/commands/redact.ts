import { type Audience, type HostConfig, type Removal, redact } from '@ficha-leccion/schema';
import type { Command } from 'commander';
import type { Language } from '../languages/language.ts';
import { audiences, optionOf, repeatable, withPaths } from '../options.ts';
import { reflowed } from '../report/wrapped.ts';
import type { Session } from '../session.ts';
import {
  type TransformationOptions,
  type Transformed,
  transformAll,
  withDestination,
} from './transformation.ts';

interface Options extends TransformationOptions {
  readonly audience: Audience;
  readonly officeMailbox: string[];
}

export function addRedact(program: Command, session: Session): void {
  const { help, sentences: say } = session.language;
  const command = program.command('redact').description(help.redact.description);
  withPaths(command, help)
    .usage(help.usage(help.redact.usage))
    .addOption(optionOf(help.options.audience).choices(audiences).makeOptionMandatory())
    .addOption(repeatable(help.options.officeMailbox))
    .addHelpText('after', reflowed(help.redact.details, session.textWidth));
  withDestination(command, session).action((given: string[], options: Options) => {
    const { audience, officeMailbox, ...where } = options;
    const config: HostConfig = { officeMailboxes: officeMailbox };
    return transformAll(
      given,
      where,
      session,
      (record) => redacted(record, audience, config, session.language),
      (count) => say.forAudience(count, audience),
    );
  });
}

function redacted(
  record: unknown,
  audience: Audience,
  config: HostConfig,
  { sentences: say, messages }: Language,
): Transformed {
  const result = redact(record, { audience, config, messages });
  if (!result.ok) return { done: [], findings: [[say.wholeRecord, result.code, result.message]] };
  const done = result.removed.map((removal) => removalRow(removal, say));
  return { record: result.record, done, findings: [] };
}

/** Positions in a text count from 0, in code points; `end` is the one after. */
export function removalRow(
  { pointer, kind, start, end }: Removal,
  say: Language['sentences'],
): string[] {
  const place = start === undefined ? [] : [`${start}–${end}`];
  return [say.isRemoved, pointer || say.wholeRecord, kind, ...place];
}
