import type { FastifyRequest } from 'fastify';

/**
 * Whether a request comes from a page of this service. Browsers send a password along with what other
 * sites make them send; they also say from where, on plain http only by `origin`. Programs say neither.
 */
export function isSameOrigin({ headers, host }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin } = headers;
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
}
