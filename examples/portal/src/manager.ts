import { createHash, timingSafeEqual } from 'node:crypto';

/**
 * Whether an `authorization` header has the token: as a program sends it (Bearer), or as a browser does
 * that asked for a password (Basic, whatever the name of the user).
 */
export function isManager(header: string | undefined, token: string): boolean {
  const [scheme = '', given = ''] = (header ?? '').split(' ');
  if (scheme === 'Bearer') return isSame(given, token);
  if (scheme !== 'Basic') return false;
  const pair = Buffer.from(given, 'base64').toString();
  return isSame(pair.slice(pair.indexOf(':') + 1), token);
}

/** Takes the same time wherever the two differ; digests, because lengths may differ too. */
function isSame(given: string, expected: string): boolean {
  return timingSafeEqual(digest(given), digest(expected));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
