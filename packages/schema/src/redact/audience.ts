import type { PersonalData } from '../form/form-definition.ts';

/** Who is to read the record, from the fewest to everybody. */
export type Audience = 'area' | 'entidad' | 'otrasEntidades' | 'publico';

/**
 * Whose data each audience outside the entity may see; a class that is not listed is not shown. The
 * classes follow Ley 1581 de 2012: a telephone or an address of a person needs their authorisation
 * (art. 9) and is not for the Internet (art. 4, literal f).
 */
const shownTo: Readonly<Record<Audience, readonly PersonalData[] | 'everything'>> = {
  area: 'everything',
  entidad: 'everything',
  otrasEntidades: ['none', 'free-text', 'public-servant'],
  publico: ['none', 'free-text'],
};

/** The classes that an audience may see, or that it sees the record as it is. */
export function classesShownTo(audience: Audience): readonly PersonalData[] | 'everything' {
  if (Object.hasOwn(shownTo, audience)) return shownTo[audience];
  const names = Object.keys(shownTo).join(', ');
  throw new TypeError(`redact: there is no audience «${audience}» (there is: ${names}).`);
}
