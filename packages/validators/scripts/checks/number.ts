import type { NumberSchema } from '@ficha-leccion/schema';
import { alike, call, first, type InProfiles, onlyIn, type Place } from './source.ts';

export function numberCheck(profiles: InProfiles<NumberSchema>, { value, pointer }: Place): string {
  const { type } = first(profiles);
  const notOne =
    type === 'integer'
      ? `if (!isInteger(${value})) ${call('add', `'tipo-numero'`, pointer, '{ entero: 1 }')};`
      : `if (!isNumber(${value})) ${call('add', `'tipo-numero'`, pointer)};`;
  const ranges = alike(profiles, ({ minimum, maximum }) => [minimum, maximum]).map((some) => {
    const { minimum, maximum } = first(some);
    const outside =
      minimum === undefined
        ? `${value} > ${maximum}`
        : `(${value} < ${minimum} || ${value} > ${maximum})`;
    const params = `{ ${minimum === undefined ? '' : `minimo: ${minimum}, `}maximo: ${maximum} }`;
    const code = `'numero-fuera-de-rango'`;
    return `else if (${onlyIn(some, profiles, outside)}) ${call('add', code, pointer, params)};`;
  });
  return [notOne, ...ranges].join('\n');
}

/** A statement that holds is `true`; one that does not is absent. */
export function affirmedCheck({ value, pointer }: Place): string {
  return `if (${value} !== true) ${call('add', `'tipo-afirmacion'`, pointer)};`;
}
