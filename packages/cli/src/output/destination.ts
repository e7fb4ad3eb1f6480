import { realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type InputFile, STANDARD_INPUT } from '../input/files.ts';
import { jsonText } from '../report/json-text.ts';
import { writeProblem } from '../sentences.ts';
import type { Session } from '../session.ts';
import { writeWhole } from './write-whole.ts';

/** Where the records that a command makes go; by default, to the standard output. */
export interface DestinationOptions {
  readonly out?: string;
  readonly inPlace?: true;
}

/** Takes the record made of a file; says why and answers `false` where it could not be delivered. */
export type Deliver = (file: InputFile, record: unknown) => Promise<boolean>;

/** `isOne` where one file was named: its record is printed indented, those of several in a line each. */
export function destination(
  { out, inPlace }: DestinationOptions,
  files: readonly InputFile[],
  isOne: boolean,
  session: Session,
): Deliver {
  const layout = isOne || out !== undefined || inPlace ? 'indented' : 'line';
  const given = new Set(files.map(({ path }) => identityOf(path)));
  const written = new Set<string>();

  return async (file, record) => {
    let text: string;
    try {
      text = jsonText(record, layout);
    } catch {
      await session.problem(`El registro de «${file.path}» tiene demasiados niveles.`);
      return false;
    }
    if (out === undefined && !inPlace) {
      await session.print(text);
      return true;
    }
    const target = out === undefined ? file.path : join(out, file.name);
    const obstacle = obstacleTo(file, target);
    if (obstacle) {
      await session.problem(obstacle);
      return false;
    }
    try {
      // A link stays a link: what it leads to is replaced.
      writeWhole(inPlace ? realpathSync(target) : target, text);
      written.add(target);
      return true;
    } catch (error) {
      await session.problem(writeProblem(target, error));
      return false;
    }
  };

  function obstacleTo({ path }: InputFile, target: string): string | undefined {
    if (path === STANDARD_INPUT) return 'La entrada estándar no tiene nombre de archivo.';
    if (inPlace) return undefined;
    if (written.has(target))
      return `«${path}» no se escribió: ya hay otro con el nombre «${target}».`;
    const identity = identityOf(target);
    if (identity !== undefined && given.has(identity)) {
      return `«${target}» es un archivo de entrada. Elija otra carpeta, o --in-place.`;
    }
    return undefined;
  }
}

/** The same for every name of one file; `undefined` where none can be reached. */
function identityOf(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}
