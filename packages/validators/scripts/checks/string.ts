import { type PatternName, patternName, patterns, type StringSchema } from '@ficha-leccion/schema';
import { alike, call, first, type InProfiles, onlyIn, type Place } from './source.ts';

export function stringCheck(profiles: InProfiles<StringSchema>, place: Place): string {
  const schema = first(profiles);
  if (schema.const !== undefined) {
    const code = `'documento-desconocido'`;
    return `if (${isNoneOf([schema.const], place)}) ${call('add', code, place.pointer)};`;
  }
  return schema.enum ? choiceCheck(profiles, place) : textCheck(profiles, place);
}

/** An answer that some profile allows is a known one, even where it may not be given. */
function choiceCheck(profiles: InProfiles<StringSchema>, place: Place): string {
  const { pointer } = place;
  const known = [...new Set(profiles.flatMap(({ schema }) => schema.enum ?? []))];
  const narrower = alike(profiles, (schema) => schema.enum).flatMap((some) => {
    const options = first(some).enum ?? [];
    if (options.length === known.length) return [];
    const refused = onlyIn(some, profiles, isNoneOf(options, place));
    return [`else if (${refused}) ${call('add', `'opcion-no-publicable'`, pointer)};`];
  });
  const unknown = `if (${isNoneOf(known, place)}) ${call('add', `'opcion-desconocida'`, pointer)};`;
  return [unknown, ...narrower].join('\n');
}

function isNoneOf(options: readonly string[], { value }: Place): string {
  return options.map((option) => `${value} !== ${JSON.stringify(option)}`).join(' && ');
}

/** The pattern of some profiles, or in a draft no more than that there is something to read. */
function textCheck(profiles: InProfiles<StringSchema>, { value, pointer }: Place): string {
  const maximum = String(first(profiles).maxLength);
  const isText = `isText(${value}, ${maximum})`;
  const patterned = profiles.filter(({ schema }) => schema.pattern !== patterns.notBlank.source);
  const source = patterned[0]?.schema.pattern;
  if (source === undefined) return `if (!${isText}) ${call('addText', pointer, value, maximum)};`;
  const name = patternName(source) as PatternName;
  const fails = onlyIn(patterned, profiles, `!patterns.${name}.test(${value})`);
  const code = `'${patterns[name].code}'`;
  return `if (!${isText} || (${fails})) ${call('addText', pointer, value, maximum, code)};`;
}
