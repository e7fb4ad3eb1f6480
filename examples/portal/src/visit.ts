import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

const DAY_IN_SECONDS = 86_400;

/**
 * Whose drafts a browser keeps. Nobody logs in here, so a cookie that names nobody tells one visitor
 * from the next, for as long as a draft lives; where people log in, give a number of the user instead.
 */
export function visitOf({ headers }: FastifyRequest, reply: FastifyReply): string {
  const known = /(?:^|; )visita=([\w-]{22})(?:;|$)/.exec(headers.cookie ?? '')?.[1];
  const visit = known ?? randomBytes(16).toString('base64url');
  const cookie = `visita=${visit}; Max-Age=${DAY_IN_SECONDS}; Path=/; HttpOnly; SameSite=Lax`;
  reply.header('set-cookie', cookie).header('cache-control', 'no-store');
  return visit;
}
