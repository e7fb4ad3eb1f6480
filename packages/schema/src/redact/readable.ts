import { patterns } from '../dialect/patterns.ts';
import type { Field } from '../form/field.ts';

const expressions = new Map(
  Object.entries(patterns).map(([name, { source }]) => [name, new RegExp(source, 'u')]),
);

/** Whether a box other than a list or group can hold a value, as a complete record would. */
export function isReadable(value: unknown, field: Field): boolean {
  switch (field.kind) {
    case 'text':
    case 'normalized':
      return typeof value === 'string' && matches(value, field);
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(field.options ?? {}, value);
    case 'number':
      return typeof value === 'number' && isWithin(value, field);
    case 'checkbox':
      return value === true;
    default:
      return false;
  }
}

function matches(value: string, { pattern = 'notBlank' }: Field): boolean {
  return expressions.get(pattern)?.test(value) ?? false;
}

function isWithin(value: number, field: Field): boolean {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY, integer } = field;
  return (
    Number.isFinite(value) &&
    (!integer || Number.isInteger(value)) &&
    value >= minimum &&
    value <= maximum
  );
}
