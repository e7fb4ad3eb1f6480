/**
 * One edit in `schema.ts` and one in `form.ts` are a whole new field, down to the rendered form. The
 * version is released, so its minor is raised in the catalogue.
 */
import { join } from 'node:path';
import { chromium } from 'playwright';
import type {} from '../../packages/elements/src/ficha-leccion.ts';
import { chromiumLaunchOptions } from '../chromium.ts';
import type { ScratchCopy } from './scratch-copy.ts';

const FOLDER = 'packages/schema/src/ficha-leccion/v2';
const CATALOGUE = 'packages/schema/src/catalogue.ts';
/** Tests that know the documents; a field must not ask for a third edit in them. */
const TESTS =
  'RUNS=300 vitest run --project node packages/schema packages/validators packages/documents/test/samples packages/documents/test/layouts packages/documents/test/export examples/portal/test/shared-lesson.test.ts';
const LABEL = 'Municipio de la experiencia';

/** Adds the optional field `municipio`; returns what could not be found of it, nothing when all is well. */
export async function missingOfNewField(copy: ScratchCopy): Promise<string[]> {
  copy.edit(
    CATALOGUE,
    "'ficha-leccion',\n    version: '2.0'",
    "'ficha-leccion',\n    version: '2.1'",
  );
  copy.edit(
    `${FOLDER}/schema.ts`,
    '  temaLeccion:',
    '  municipio: optional(text(100)),\n  temaLeccion:',
  );
  copy.edit(
    `${FOLDER}/form.ts`,
    '    temaLeccion: {',
    `    municipio: {
      section: 'caracteristicasEspecificas',
      label: '${LABEL}',
      shortLabel: 'Municipio',
      control: 'text',
      rows: 1,
      personalData: 'none',
    },
    temaLeccion: {`,
  );
  const built = await copy.run(
    'npm run --silent generate && turbo run build --filter=@ficha-leccion/elements --filter=@ficha-leccion/documents --output-logs=errors-only',
  );
  if (!built.ok) return [built.output];
  const released = await copy.run('npm run --silent release-contract -- --check');
  if (!released.ok) return [`a minor that may be released:\n${released.output}`];
  const tested = await copy.run(TESTS);
  if (!tested.ok) return [`tests that pass:\n${tested.output}`];

  const schema = copy.read('packages/schema/generated/json-schema/ficha-leccion/2.1.json');
  const types = copy.read('packages/schema/dist/index.d.ts');
  const found: Record<string, boolean> = {
    'the JSON Schema': JSON.parse(schema).properties.municipio?.maxLength === 100,
    'the types': /municipio\?: string/.test(types),
    'the validator': await isValidated(copy),
    'the rendered form': await isRendered(copy),
  };
  return Object.keys(found).filter((place) => !found[place]);
}

async function isValidated(copy: ScratchCopy): Promise<boolean> {
  const { validate, fichaLeccionV2 } = await import(
    join(copy.folder, 'packages/validators/dist/index.js')
  );
  const record = { $schema: fichaLeccionV2.identifier, municipio: 'x'.repeat(101) };
  const { issues } = validate(record, { profile: 'borrador' });
  return (
    issues.length === 1 && issues[0].pointer === '/municipio' && issues[0].code === 'texto-largo'
  );
}

async function isRendered(copy: ScratchCopy): Promise<boolean> {
  const browser = await chromium.launch(chromiumLaunchOptions());
  try {
    const page = await browser.newPage();
    await page.setContent('<ficha-leccion></ficha-leccion>');
    const bundle = copy.read('packages/elements/dist/ficha-leccion.bundle.js');
    await page.addScriptTag({ type: 'module', content: bundle });
    await page.getByRole('textbox', { name: LABEL }).fill('Municipio Ejemplo', { timeout: 10_000 });
    const record = await page.evaluate(() => document.querySelector('ficha-leccion')?.record);
    return record?.municipio === 'Municipio Ejemplo';
  } finally {
    await browser.close();
  }
}
