import { type CatalogueEntry, catalogue, identifierOf } from '@ficha-leccion/schema';
import type { Command } from 'commander';
import { packageText } from '../contract/package-file.ts';
import { jsonText } from '../report/json-text.ts';
import { unknownDocumentProblem } from '../sentences.ts';
import type { Session } from '../session.ts';

/** What is read here of a conformance pack of the schema package. */
interface Pack {
  readonly cases: readonly {
    readonly record: unknown;
    readonly expected: Readonly<Record<string, { readonly valid: boolean }>>;
  }[];
}

const details = `
Sin VERSIÓN vale la última. El registro vacío solo dice de qué documento es: una casilla sin
llenar es una clave que no está.

Código de salida: 0 lo que se pidió está; 2 no existe ese documento.`;

export function addNew(program: Command, session: Session): void {
  program
    .command('new')
    .description('Muestra un registro vacío, o uno de ejemplo, para empezar.')
    .usage('[opciones] DOCUMENTO [VERSIÓN]')
    .argument('<DOCUMENTO>', 'El nombre de un documento, como en «ficha-leccion schema».')
    .argument('[VERSIÓN]', 'Una de sus versiones.')
    .option('--example', 'Un registro de ejemplo, completo.')
    .addHelpText('after', details)
    .action((document: string, version: string | undefined, { example }: { example?: true }) => {
      const entry = catalogue.findLast(
        (each) => each.document === document && (version ?? each.version) === each.version,
      );
      if (!entry) return session.problem(unknownDocumentProblem());
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
