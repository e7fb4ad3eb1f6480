import { join, relative } from 'node:path';
import type { Profile } from '@ficha-leccion/schema';
import type { Command } from 'commander';
import { packageText } from '../contract/package-file.ts';
import {
  contractFile,
  contractFiles,
  publishedVersions,
  unpublishedProblem,
} from '../contract/published.ts';
import { optionOf, profiles } from '../options.ts';
import { writeWhole } from '../output/whole-file.ts';
import { systemProblem } from '../problems.ts';
import { inColumns } from '../report/columns.ts';
import { reflowed } from '../report/wrapped.ts';
import type { Session } from '../session.ts';

interface Options {
  readonly profile?: Profile;
  readonly draft07?: true;
  readonly out?: string;
}

export function addSchema(program: Command, session: Session): void {
  const { help } = session.language;
  const { document: name, version: number } = help.arguments;
  program
    .command('schema')
    .description(help.schema.description)
    .usage(help.usage(`[${name.name} [${number.name}]]`))
    .argument(`[${name.name}]`, name.description)
    .argument(`[${number.name}]`, number.description)
    .addOption(optionOf(help.options.contractProfile).choices(profiles))
    .addOption(optionOf(help.options.draft07))
    .addOption(optionOf(help.options.copyTo))
    .addHelpText('after', reflowed(help.schema.details, session.textWidth))
    .action((document: string | undefined, version: string | undefined, options: Options) =>
      showSchema(document, version, options, session),
    );
}

async function showSchema(
  document: string | undefined,
  version: string | undefined,
  options: Options,
  session: Session,
): Promise<void> {
  const { out, ...kind } = options;
  const wanted = { document, version, ...kind };
  const { sentences: say, help } = session.language;
  if (kind.draft07 && document === undefined && out === undefined) {
    return session.problem(say.onlyWith('--draft-07', `${help.arguments.document.name}, --out`));
  }
  const newest = publishedVersions(wanted).at(-1);
  if (!newest) return session.problem(unpublishedProblem(wanted, publishedVersions(), say));
  if (out !== undefined) return copy(contractFiles(wanted), out, session);
  if (document !== undefined) return session.print(packageText(contractFile(newest, wanted)));
  return session.print(
    inColumns(
      publishedVersions(wanted).map((entry) => [
        entry.document,
        entry.version,
        entry.profiles.join(', '),
      ]),
    ),
  );
}

/** Stops at the first file that cannot be written: the others would fail in the same way. */
async function copy(files: readonly string[], out: string, session: Session): Promise<void> {
  const { sentences: say } = session.language;
  for (const file of files) {
    const target = join(out, relative('json-schema', file));
    try {
      await writeWhole(target, packageText(file));
    } catch (error) {
      return session.problem(systemProblem(say, say.unwritten, error, target));
    }
  }
  await session.note(`${say.filesWritten(files.length)}\n`);
}
