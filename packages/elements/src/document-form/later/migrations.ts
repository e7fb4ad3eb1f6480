/** A file of its own, for it loads when a record of another version is given. */
export { migrate } from '@ficha-leccion/schema';
