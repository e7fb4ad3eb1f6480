import { schemas } from '@ficha-leccion/schema/zod';
import type { Contender } from './contender.ts';

/** The schema that the contract is derived from. */
export function zodMini(): Contender {
  const schema = schemas['ficha-leccion/v1'].diligenciada;
  return {
    name: 'zod/mini',
    url: import.meta.resolve('@ficha-leccion/schema/zod'),
    verdict: (record) => schema.safeParse(record).success,
  };
}
