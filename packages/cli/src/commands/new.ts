import { type CatalogueEntry, catalogue, identifierOf } from '@ficha-leccion/schema';
import type { Command } from 'commander';
import { packageText } from '../contract/package-file.ts';
import { isVersion, unpublishedProblem } from '../contract/published.ts';
import { optionOf } from '../options.ts';
import { jsonText } from '../report/json-text.ts';
import { reflowed } from '../report/wrapped.ts';
import type { Session } from '../session.ts';

/** What is read here of a conformance pack of the schema package. */
interface Pack {
  readonly cases: readonly {
    readonly record: unknown;
    readonly expected: Readonly<Record<string, { readonly valid: boolean }>>;
  }[];
}

export function addNew(program: Command, session: Session): void {
  const { help, sentences: say } = session.language;
  const { document: name, version: number } = help.arguments;
  program
    .command('new')
    .description(help.new.description)
    .usage(help.usage(`${name.name} [${number.name}]`))
    .argument(`<${name.name}>`, name.description)
    .argument(`[${number.name}]`, number.description)
    .addOption(optionOf(help.options.example))
    .addHelpText('after', reflowed(help.new.details, session.textWidth))
    .action((document: string, version: string | undefined, { example }: { example?: true }) => {
      const entry = catalogue.findLast(
        (each) => each.document === document && isVersion(each, version),
      );
      if (!entry) {
        return session.problem(unpublishedProblem({ document, version }, catalogue, say));
      }
      return session.print(jsonText(example ? exampleOf(entry) : emptyOf(entry)));
    });
}

function emptyOf({ document, version }: CatalogueEntry): object {
  return { $schema: identifierOf(document, version) };
}

/** The first sample that is complete; each document has one, or it could not be released. */
function exampleOf({ document, version }: CatalogueEntry): unknown {
  const pack: Pack = JSON.parse(packageText(`conformance/${document}/${version}.json`));
  return pack.cases.find(({ expected }) => expected.diligenciada?.valid)?.record;
}
