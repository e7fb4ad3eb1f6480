/**
 * Size ceilings of what a page loads. Did your change land here? If the bytes are worth it, raise
 * the number and say why in the commit; if not, look at what the bundle gained.
 */
import { bundles, type Size, sizeOf } from '../bench/sizes.ts';

interface Ceiling {
  readonly bundle: keyof ReturnType<typeof bundles>;
  readonly what: string;
  readonly measure: keyof Size;
  readonly maximum: number;
}

const ceilings: readonly Ceiling[] = [
  {
    bundle: 'validator',
    what: 'validator of one version with its Spanish sentences',
    measure: 'gzip',
    maximum: 4_500,
  },
  {
    bundle: 'element',
    what: '<ficha-leccion> with Lit, validator and sentences',
    measure: 'brotli',
    maximum: 29_500,
  },
];

/** Names that would mean that a schema library or run-time compilation got into a bundle. */
const FOREIGN = /\b(ZodError|safeParse|new Function|eval\()/;

const contents = bundles();
let failed = 0;
for (const { bundle, what, measure, maximum } of ceilings) {
  const bytes = sizeOf(contents[bundle])[measure];
  const foreign = FOREIGN.exec(Buffer.from(contents[bundle]).toString())?.[0];
  const ok = bytes <= maximum && foreign === undefined;
  if (!ok) failed++;
  const holds = foreign === undefined ? '' : `, and holds «${foreign}»`;
  console.log(`${ok ? '✓' : '✗'} ${what}: ${bytes} of ${maximum} bytes (${measure})${holds}`);
}
console.log(`\n${ceilings.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
