import { Command, Option } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { type Profile, profiles } from './report.ts';

const formats = ['text', 'json'] as const;

/** What was asked of `validate`. */
export interface ValidateRequest {
  readonly files: readonly string[];
  readonly profile: Profile;
  readonly format: (typeof formats)[number];
}

interface Actions {
  readonly validate: (request: ValidateRequest) => Promise<void>;
  /** Takes the text of `--help` and `--version`. */
  readonly show: (text: string) => void;
}

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Uso:',
  'Arguments:': 'Argumentos:',
  'Options:': 'Opciones:',
  'Commands:': 'Órdenes:',
};

const details = `
Cada hallazgo es una línea: archivo, casilla (JSON Pointer), código y qué hacer.
Nunca se muestra lo que dicen los registros.

Con --format json la salida es una lista, con un elemento por archivo leído:
  [{ "file": "…", "valid": false, "schemaValid": false, "issues": [
     { "code": "…", "pointer": "/…", "severity": "error", "params": {}, "message": "…" }] }]

Código de salida: 0 todo está bien; 1 hay hallazgos; 2 la orden no se entiende, o un
archivo no se puede leer o no tiene ese perfil. Con varios archivos vale el mayor.`;

/** The command line in Spanish. Parsing throws a CommanderError for help and for misuse. */
export function createProgram({ validate, show }: Actions): Command {
  const program = new Command('ficha-leccion')
    .description(
      'Revisa fichas de lecciones aprendidas y notas del conocimiento guardadas como JSON.',
    )
    .usage('<orden>')
    .version(manifest.version, '-V, --version', 'Muestra la versión.')
    .helpOption('-h, --help', 'Muestra esta ayuda.')
    .helpCommand('help [orden]', 'Muestra la ayuda de una orden.')
    .exitOverride()
    .configureOutput({ writeOut: show, writeErr: show, outputError: () => {} })
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: (option) => option.description,
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
    });
  program
    .command('validate')
    .description('Revisa uno o varios registros.')
    .usage('[opciones] ARCHIVO...')
    .helpOption('-h, --help', 'Muestra esta ayuda.')
    .argument('<ARCHIVO...>', 'Un registro en JSON; - es la entrada estándar.')
    .addOption(
      new Option('--profile <perfil>', 'diligenciada (si no se indica), borrador o publicable.')
        .choices(profiles)
        .default('diligenciada'),
    )
    .addOption(
      new Option('--format <formato>', 'text (si no se indica) o json.')
        .choices(formats)
        .default('text'),
    )
    .addHelpText('after', details)
    .action((files: string[], options: Omit<ValidateRequest, 'files'>) =>
      validate({ files, ...options }),
    );
  return program;
}
