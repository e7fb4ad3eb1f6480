/** Advisories, apart from `validate`: they read narratives, need to know today, and cost more. */
export { type HostConfig, type ReviewOptions, review } from '@ficha-leccion/schema';
