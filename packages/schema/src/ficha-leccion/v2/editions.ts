/** The paper is the same: both versions are read from it, and written back to it. */
export { editions } from '../v1/editions.ts';
