import { join, relative } from 'node:path';
import type { Profile } from '@ficha-leccion/schema';
import { type Command, Option } from 'commander';
import { packageText } from '../contract/package-file.ts';
import { contractFile, contractFiles, publishedVersions } from '../contract/published.ts';
import { profiles } from '../options.ts';
import { writeWhole } from '../output/write-whole.ts';
import { inColumns } from '../report/columns.ts';
import { unknownDocumentProblem, writeProblem } from '../sentences.ts';
import type { Session } from '../session.ts';

interface Options {
  readonly profile?: Profile;
  readonly draft07?: true;
  readonly out?: string;
}

const details = `
Sin argumentos muestra los documentos que hay, con sus versiones y perfiles. Sin VERSIÓN vale
la última; sin --profile, el registro completo (diligenciada).

Con --out copia los archivos, con las carpetas con que se publican: sin DOCUMENTO, todos; sin
VERSIÓN, --profile o --draft-07, los de todas las versiones, perfiles y dialectos.

Código de salida: 0 lo que se pidió está; 2 no lo hay, o no se pudo escribir.`;

export function addSchema(program: Command, session: Session): void {
  program
    .command('schema')
    .description('Muestra o copia el contrato (JSON Schema) de un documento.')
    .usage('[opciones] [DOCUMENTO [VERSIÓN]]')
    .argument('[DOCUMENTO]', 'El nombre de un documento.')
    .argument('[VERSIÓN]', 'Una de sus versiones.')
    .addOption(
      new Option('--profile <perfil>', 'diligenciada, borrador o publicable.').choices(profiles),
    )
    .option('--draft-07', 'En el dialecto draft-07, en lugar de 2020-12.')
    .option('--out <carpeta>', 'Copia los archivos en esta carpeta.')
    .addHelpText('after', details)
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
  const newest = publishedVersions(wanted).at(-1);
  if (!newest) return session.problem(unknownDocumentProblem());
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
  for (const file of files) {
    const target = join(out, relative('json-schema', file));
    try {
      writeWhole(target, packageText(file));
    } catch (error) {
      return session.problem(writeProblem(target, error));
    }
  }
  const count = files.length === 1 ? '1 archivo escrito' : `${files.length} archivos escritos`;
  await session.note(`${count}.\n`);
}
