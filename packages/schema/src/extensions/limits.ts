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
export const entryLimits = { values: VALUES, textLength: TEXT_LENGTH } as const;

const recordWith = (campos: unknown) => ({ extensiones: { 'x-prueba': { version: '1', campos } } });
const passes = (campos: unknown) => ({ record: recordWith(campos), finds: [] });
const fails = (campos: unknown, maximo: number) => ({
  record: recordWith(campos),
  finds: [{ pointer: '/extensiones/x-prueba', params: { maximo } }],
});
const nested = (depth: number): object => ({ a: depth === 1 ? 1 : nested(depth - 1) });
const text = (length: number) => 'a'.repeat(length);
const list = (length: number) => Array.from({ length }, () => 0);

/** An entry of `extensiones` that is too deep, or too large. */
export const extensionLimits: ErrorRule = {
  id: 'extension-demasiado-grande',
  severity: 'error',
  description:
    'An extension with more than 5 levels or 2,000 values below `campos`, or with a text of more than 20,000 code points; `maximo` is the limit that it passed.',
  profiles: ['borrador', 'diligenciada', 'publicable'],
  pointers: ['/extensiones/*'],
  params: ['maximo'],
  source: 'project convention',
  sentences: {
    'es-CO':
      'Reduzca esta extensión: hasta 5 niveles, 2.000 valores y 20.000 caracteres en cada texto.',
    en: 'Make this extension smaller: up to 5 levels, 2,000 values and 20,000 characters in a text.',
  },
  // Made when somebody asks: the big ones are of no use to whoever only checks.
  get vectors() {
    return [
      passes({ barrio: 'Centro', puestos: [1, 2] }),
      passes(nested(LEVELS)),
      fails(nested(LEVELS + 1), LEVELS),
      passes({ lista: list(VALUES - 1) }),
      fails({ lista: list(VALUES) }, VALUES),
      passes({ texto: text(TEXT_LENGTH) }),
      fails({ texto: text(TEXT_LENGTH + 1) }, TEXT_LENGTH),
      fails({ [text(TEXT_LENGTH + 1)]: 1 }, TEXT_LENGTH),
      { record: { extensiones: text(TEXT_LENGTH + 1) }, finds: [] },
    ];
  },
  *check(record) {
    for (const { pointer, value } of entriesOf(record)) {
      const maximo = limitPassedBy(member(value, 'campos'));
      if (maximo !== undefined) yield { pointer, params: { maximo } };
    }
  },
};

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
