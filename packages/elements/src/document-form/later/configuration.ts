/** A file of its own, for it loads when a page has something to configure. */
export { configuredVersion } from '../configuration/configured-version.ts';
