/**
 * Size ceilings of what a page loads. Did your change land here? If the bytes are worth it, raise
 * the number and say why in the commit; if not, look at what the bundle gained.
 */
import { documentBundles } from '../bench/document-bundles.ts';
import { bundles, type Size, sizeOf } from '../bench/sizes.ts';

interface Ceiling {
  readonly what: string;
  readonly measure: keyof Size;
  readonly maximum: number;
}

const ceilings: readonly Ceiling[] = [
  {
    what: 'validator of ficha-leccion-v1 with its sentences',
    measure: 'gzip',
    maximum: 3_800,
  },
  {
    what: 'compact validator of ficha-leccion-v2 with its sentences',
    measure: 'gzip',
    maximum: 6_400,
  },
  {
    what: 'review, of every document',
    measure: 'brotli',
    maximum: 14_000,
  },
  {
    what: '<ficha-leccion> with Lit, validator and sentences',
    measure: 'brotli',
    maximum: 28_750,
  },
  {
    what: 'what it loads with a record of another version',
    measure: 'brotli',
    maximum: 3_350,
  },
  {
    what: 'what it loads to keep drafts',
    measure: 'brotli',
    maximum: 4_500,
  },
  {
    what: 'what it loads to open and save files',
    measure: 'brotli',
    maximum: 4_600,
  },
  {
    what: '<ficha-leccion-vista> with Lit, to read and print',
    measure: 'brotli',
    maximum: 12_800,
  },
  {
    what: '<nota-conocimiento-vista> with Lit, to read and print',
    measure: 'brotli',
    maximum: 12_800,
  },
  { what: 'offering to import', measure: 'brotli', maximum: 2_100 },
  { what: 'that and reading Word, text and Markdown', measure: 'brotli', maximum: 32_000 },
  { what: 'reading HTML, besides', measure: 'brotli', maximum: 39_000 },
  { what: 'reading PDF, besides', measure: 'brotli', maximum: 6_500 },
];

/** What would mean that a schema library, run-time compilation or the rules' sources got into it. */
const FOREIGN = /\b(ZodError|safeParse|new Function|eval\(|project convention)/;

const contents = [
  ...bundles().map(({ what, contents }) => ({ what, files: [contents] })),
  ...documentBundles(),
];
let failed = 0;
for (const { what, measure, maximum } of ceilings) {
  const bundle = contents.find((each) => each.what === what);
  if (!bundle) throw new Error(`There is no bundle «${what}».`);
  const bytes = bundle.files.reduce((sum, file) => sum + sizeOf(file)[measure], 0);
  const foreign = FOREIGN.exec(Buffer.concat(bundle.files).toString())?.[0];
  const ok = bytes <= maximum && foreign === undefined;
  if (!ok) failed++;
  const holds = foreign === undefined ? '' : `, and holds «${foreign}»`;
  console.log(`${ok ? '✓' : '✗'} ${what}: ${bytes} of ${maximum} bytes (${measure})${holds}`);
}
console.log(`\n${ceilings.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
