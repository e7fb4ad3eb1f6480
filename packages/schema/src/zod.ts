/** The zod/mini schemas of every document, version and profile, for services that already use zod. */
export { schemas } from '../generated/zod.ts';
export { borrador, publicable } from './zod/profiles.ts';
