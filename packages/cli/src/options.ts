import type { Profile } from '@ficha-leccion/schema';
import { Option } from 'commander';

const isProfile: Record<Profile, true> = {
  diligenciada: true,
  borrador: true,
  publicable: true,
};

/** Every profile; the compiler holds the list to what the schema package knows. */
export const profiles = Object.keys(isProfile) as Profile[];

export type Format = 'text' | 'json';

/** The argument of every command that reads records. */
export const paths = {
  name: '<RUTA...>',
  description: 'Un registro en JSON, o una carpeta con ellos; - es la entrada estándar.',
} as const;

export function profileOption(): Option {
  return new Option('--profile <perfil>', 'diligenciada (si no se indica), borrador o publicable.')
    .choices(profiles)
    .default('diligenciada');
}

export function formatOption(): Option {
  return new Option('--format <formato>', 'text (si no se indica) o json.')
    .choices(['text', 'json'] satisfies Format[])
    .default('text');
}

export function officeMailboxOption(): Option {
  return repeatable(
    '--office-mailbox <correo>',
    'Un correo de oficina, que no es un dato personal. Se puede repetir.',
  );
}

/** An option of which every value counts; `check` may refuse one. */
export function repeatable(
  flags: string,
  description: string,
  check: (value: string) => void = () => {},
): Option {
  return new Option(flags, description).default([]).argParser((value, before: string[]) => {
    check(value);
    return [...before, value];
  });
}
