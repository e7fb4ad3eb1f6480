import type { Configuracion } from './configuracion.ts';
import {
  anything,
  group,
  list,
  matching,
  oneOf,
  type Shape,
  text,
  texts,
  yesOrNo,
} from './shapes.ts';

const place = group({
  codigo: matching(/^[0-9]{2}(?:[0-9]{3})?$/, 'two digits, or five, as text'),
  nombre: text,
});
const places = list(place);

/** A link that runs nothing: `javascript:` is an address, too. */
const address = matching(/^(?:https?:\/)?\/./, 'an address: https://… or /…');

const treatment = group(
  {
    aviso: group({ texto: text, version: text }, { sha256: text, politica: address }),
    base: oneOf('autorizacion', 'art10a', 'art10b'),
  },
  { finalidades: list(group({ codigo: text, texto: text })) },
);

const language = matching(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language: en, es-CO');

const shapes: { readonly [Key in keyof Configuracion]-?: Shape } = {
  idioma: language,
  entidad: texts,
  areas: list(text),
  tratamiento: (value, path) => treatment(value, path) ?? purposesOf(value as Treatment, path),
  extensions: list(anything),
  territorio: (value, path) => (typeof value === 'boolean' ? undefined : places(value, path)),
  avisos: yesOrNo,
  institutionalDomains: list(text),
  officeMailboxes: list(text),
  off: list(text),
};

type Treatment = NonNullable<Configuracion['tratamiento']>;

function purposesOf({ base, finalidades = [] }: Treatment, path: string): string | undefined {
  const isLacking = base === 'autorizacion' && finalidades.length === 0;
  return isLacking ? `${path}.finalidades: expected the purposes to be asked` : undefined;
}

/** What is right of a configuration, key by key, and what is wrong with the rest. */
export function checkedConfiguration(given: unknown): {
  readonly configuracion: Configuracion;
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const right: Record<string, unknown> = {};
  for (const [key, value] of Object.entries((given ?? {}) as object)) {
    if (value === undefined) continue;
    const problem = group({}, shapes)({ [key]: value }, '');
    if (problem === undefined) right[key] = value;
    else problems.push(problem);
  }
  return { configuracion: right, problems };
}
