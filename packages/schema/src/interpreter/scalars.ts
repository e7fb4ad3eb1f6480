/** What the interpreter finds in single values: at most one fault each. */
import { codePoints } from '../dialect/json.ts';
import { patternName, patterns } from '../dialect/patterns.ts';
import type { NumberSchema, StringSchema } from '../dialect/portable-schema.ts';
import type { Params, StructuralCode } from '../issues.ts';

export interface Fault {
  readonly code: StructuralCode;
  readonly params?: Params;
}

/** A text that is not as its schema says; the first of the reasons that hold. */
export function faultOfText(schema: StringSchema, value: unknown): Fault | undefined {
  const { const: constant, enum: answers, maxLength, pattern } = schema;
  if (constant !== undefined) {
    return value === constant ? undefined : { code: 'documento-desconocido' };
  }
  if (answers) {
    return answers.some((answer) => answer === value) ? undefined : { code: 'opcion-desconocida' };
  }
  if (typeof value !== 'string') return { code: 'tipo-texto' };
  if (!matches(patterns.notBlank.source, value)) return { code: 'texto-vacio' };
  const length = codePoints(value);
  if (maxLength !== undefined && length > maxLength) {
    return { code: 'texto-largo', params: over(maxLength, length) };
  }
  const name = patternName(pattern ?? '');
  if (name === undefined || matches(patterns[name].source, value)) return undefined;
  return { code: patterns[name].code };
}

/** A value that is no number as its schema wants it. */
export function faultOfNumber(schema: NumberSchema, value: unknown): Fault | undefined {
  const { type, minimum, maximum } = schema;
  if (type === 'integer' && !Number.isInteger(value)) {
    return { code: 'tipo-numero', params: { entero: 1 } };
  }
  if (typeof value !== 'number' || !Number.isFinite(value)) return { code: 'tipo-numero' };
  if (value <= maximum && (minimum === undefined || value >= minimum)) return undefined;
  const params = minimum === undefined ? { maximo: maximum } : { minimo: minimum, maximo: maximum };
  return { code: 'numero-fuera-de-rango', params };
}

/** A limit, and how much is over it. */
export function over(maximo: number, length: number): Params {
  return { maximo, sobran: length - maximo };
}

/** Whether a text matches a pattern of the contract; engines keep what they have compiled. */
export function matches(source: string, text: string): boolean {
  return new RegExp(source, 'u').test(text);
}
