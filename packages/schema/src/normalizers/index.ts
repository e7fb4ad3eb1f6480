export { formatDate, normalizeDate } from './date.ts';
export { normalizeEmail } from './email.ts';
export type { Doubt, Normalized, Reason } from './normalized.ts';
export { formatTelephone, normalizeTelephone } from './telephone.ts';
export { isNormalText, normalizeText } from './text.ts';
