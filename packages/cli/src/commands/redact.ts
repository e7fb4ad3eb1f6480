import { type Audience, type HostConfig, type Removal, redact } from '@ficha-leccion/schema';
import type { Command } from 'commander';
import type { Language } from '../languages/language.ts';
import { optionOf, repeatable, withPaths } from '../options.ts';
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

const isAudience: Record<Audience, true> = {
  area: true,
  entidad: true,
  otrasEntidades: true,
  publico: true,
};

export function addRedact(program: Command, session: Session): void {
  const { help, sentences: say } = session.language;
  const command = program.command('redact').description(help.redact.description);
  withPaths(command, help)
    .usage(help.usage(help.redact.usage))
    .addOption(
      optionOf(help.options.audience).choices(Object.keys(isAudience)).makeOptionMandatory(),
    )
    .addOption(repeatable(help.options.officeMailbox))
    .addHelpText('after', help.redact.details);
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
  return { record: result.record, done: result.removed.map(removalRow), findings: [] };

  /** Positions in a text count from 0, in code points; `end` is the one after. */
  function removalRow({ pointer, kind, start, end }: Removal): string[] {
    const place = start === undefined ? [] : [`${start}–${end}`];
    return [say.isRemoved, pointer || say.wholeRecord, kind, ...place];
  }
}
