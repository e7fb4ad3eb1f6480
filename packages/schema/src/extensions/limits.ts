import { codePoints } from '../dialect/json.ts';
import { member } from '../rules/read.ts';
import type { ErrorRule } from '../rules/rule.ts';
import { entriesOf } from './entries.ts';

/** Levels of lists and groups; what stands directly in `campos` is level 1. */
const LEVELS = 5;
/** Below `campos`, lists and groups included. */
const VALUES = 2_000;
/** Of one text or key, in code points. */
const TEXT_LENGTH = 20_000;

/**
 * What an entry of `extensiones` may hold, whether or not anybody here knows its prefix: it is kept
 * for whoever does, so it must not be able to cost what it likes.
 */
export const entryLimits = { levels: LEVELS, values: VALUES, textLength: TEXT_LENGTH } as const;

/** An entry of `extensiones` that is too deep, or too large. */
export const extensionLimits = {
  id: 'extension-demasiado-grande',
  severity: 'error',
  profiles: ['borrador', 'diligenciada', 'publicable'],
  sentences: {
    'es-CO':
      'Reduzca esta extensión: hasta 5 niveles, 2.000 valores y 20.000 caracteres en cada texto.',
    en: 'Make this extension smaller: up to 5 levels, 2,000 values and 20,000 characters in a text.',
  },
  check: (record) =>
    entriesOf(record).flatMap(({ pointer, value }) => {
      const maximo = limitPassedBy(member(value, 'campos'));
      return maximo === undefined ? [] : [{ pointer, params: { maximo } }];
    }),
} as const satisfies ErrorRule;

/** Level by level, so that the walk ends with what contains itself too. */
function limitPassedBy(campos: unknown): number | undefined {
  const seen = [{ value: campos, level: 0 }];
  for (const { value, level } of seen) {
    if (typeof value === 'string' && isLong(value)) return TEXT_LENGTH;
    if (typeof value !== 'object' || value === null) continue;
    const group = value as Readonly<Record<string, unknown>>;
    for (const key in group) {
      if (!Object.hasOwn(group, key)) continue;
      if (isLong(key)) return TEXT_LENGTH;
      if (level === LEVELS) return LEVELS;
      // The first of them is `campos` itself.
      if (seen.push({ value: group[key], level: level + 1 }) > VALUES + 1) return VALUES;
    }
  }
  return undefined;
}

/** Between n/2 and n code points are n UTF-16 units, so few texts are counted. */
function isLong(text: string): boolean {
  if (text.length <= TEXT_LENGTH) return false;
  return text.length > 2 * TEXT_LENGTH || codePoints(text) > TEXT_LENGTH;
}
