import { migrate } from '@ficha-leccion/schema';
import type { Command } from 'commander';
import type { Language } from '../languages/language.ts';
import { optionOf, withPaths } from '../options.ts';
import { reflowed } from '../report/wrapped.ts';
import type { Session } from '../session.ts';
import {
  type TransformationOptions,
  type Transformed,
  transformAll,
  withDestination,
} from './transformation.ts';

interface Options extends TransformationOptions {
  readonly to: string;
}

export function addMigrate(program: Command, session: Session): void {
  const { help, sentences: say } = session.language;
  const command = program.command('migrate').description(help.migrate.description);
  withPaths(command, help)
    .usage(help.usage(help.migrate.usage))
    .addOption(optionOf(help.options.to).makeOptionMandatory())
    .addHelpText('after', reflowed(help.migrate.details, session.textWidth));
  withDestination(command, session).action((given: string[], { to, ...options }: Options) =>
    transformAll(
      given,
      options,
      session,
      (record) => migrated(record, to, session.language),
      (count) => say.inVersion(count, to),
    ),
  );
}

function migrated(
  record: unknown,
  to: string,
  { sentences: say, messages }: Language,
): Transformed {
  const result = migrate(record, { to, messages });
  if (result.ok) {
    const changes = result.changes.map(({ from, to, step }) => [
      say.moves,
      `${from} → ${to}`,
      step,
    ]);
    const lost = result.lost.map(({ pointer, step }) => [say.isLost, pointer, step]);
    return { record: result.record, done: [...changes, ...lost], findings: [] };
  }
  const versions = result.available.join(', ');
  const hint = versions === '' ? '' : say.availableVersions(versions);
  const findings = result.issues.map(({ pointer, code, message }) => [
    pointer || say.wholeRecord,
    code,
    message + hint,
  ]);
  return { done: [], findings };
}
