import { member, valuesAt } from '../rules/read.ts';
import type { Sharing } from '../rules/sharing.ts';
import type { Audience } from './audience.ts';

/** What a record lacks before it may be shared. */
export type Lack = 'sin-autorizacion' | 'sin-decision-de-publicar';

/**
 * What stops a record from being shared with an audience. Where the document asks for permission,
 * only an unrevoked `si` leaves the area; where it does not ask, the entity may read it. The public,
 * and others of a document that does not ask, need a decision to publish and a person's reading.
 */
export function lackFor(audience: Audience, record: unknown, sharing: Sharing): Lack | undefined {
  if (audience === 'area') return undefined;
  const asks = sharing.authorisation !== undefined;
  if (asks && !isAuthorised(record, sharing)) return 'sin-autorizacion';
  const needsDecision = audience === 'publico' || (audience === 'otrasEntidades' && !asks);
  return needsDecision && !isPublished(record, sharing) ? 'sin-decision-de-publicar' : undefined;
}

function isAuthorised(record: unknown, { authorisation, revocation }: Sharing): boolean {
  return at(record, authorisation) === 'si' && at(record, revocation) === undefined;
}

function isPublished(record: unknown, { publication, classification }: Sharing): boolean {
  const decided = at(record, publication);
  return (
    member(decided, 'decision') === 'autorizada' &&
    member(decided, 'revisionHumana') === true &&
    at(record, classification) === 'publica'
  );
}

function at(record: unknown, pointer: string | undefined): unknown {
  return pointer === undefined ? undefined : valuesAt(record, pointer)[0]?.value;
}
