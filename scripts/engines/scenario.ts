/** What a person does in every engine: fills in both forms with keys alone, and reads what was sent. */
import { strictEqual as equal, deepStrictEqual as same } from 'node:assert';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { definitions, type FormModel, type ListModel } from '@ficha-leccion/schema';
import { fillIn, tabTo } from '../../examples/portal/test/keyboard.ts';
import type { EnginePage } from './browsers.ts';
import type { Service } from './service.ts';

type AnyRecord = Readonly<Record<string, unknown>>;

const { resolve } = createRequire(import.meta.url);
const axe = readFileSync(resolve('axe-core/axe.min.js'), 'utf8');

/** Not localhost: on plain http, a page of an entity's network is no secure context. */
const HOST = 'http://portal.example';

/** What is filled in, by tag: what is obligatory, and a second entry in each list of texts. */
const forms = [
  { tag: 'ficha-leccion', model: definitions['ficha-leccion/v2'].formModel },
  { tag: 'nota-conocimiento', model: definitions['nota-conocimiento/v1'].formModel },
].map(({ tag, model }) => ({ tag, model, record: withSecondEntries(fixtureOf(model), model) }));

export interface Step {
  readonly name: string;
  readonly play: () => Promise<void>;
}

export function stepsOf(page: EnginePage, service: Service): Step[] {
  return forms.flatMap(({ tag, model, record }) => [
    {
      name: `<${tag}>: filled in with keys alone`,
      play: async () => {
        await openWhole(page, tag, 'button.primary');
        equal(await page.evaluate(() => isSecureContext), false);
        await accessible(page);
        await tabTo(page, model.texts.submit);
        await page.keyboard.press('Enter');
        await focusIsOn(page, 'summary');
        await accessible(page);
        await fillIn(page, model, record, {});
        await tabTo(page, model.texts.submit);
        await page.keyboard.press('Enter');
        await focusIsOn(page, 'received');
        await accessible(page);
        same(service.records.get(tag), record);
      },
    },
    {
      name: `<${tag}-vista>: shows what was sent`,
      play: async () => {
        await openWhole(page, `${tag}-vista`, 'dd');
        const text = await page.evaluate(
          () => document.querySelector('main > :last-child')?.shadowRoot?.textContent ?? '',
        );
        for (const answer of longTextsOf(record)) {
          equal(text.includes(answer), true, `«${answer}» is not on the page`);
        }
        await accessible(page);
      },
    },
  ]);
}

/** Opens the page of an element and waits until something of it is drawn. */
async function openWhole(page: EnginePage, tag: string, drawn: string): Promise<void> {
  await page.open(`${HOST}/${tag}`);
  const isDrawn = `!!document.querySelector('main > :last-child')?.shadowRoot?.querySelector('${drawn}')`;
  await until(page, `«${drawn}» is drawn`, () => page.run(isDrawn));
}

async function focusIsOn(page: EnginePage, id: string): Promise<void> {
  const focused = `document.activeElement?.shadowRoot?.activeElement?.id`;
  await until(page, `the focus is on «${id}»`, async () => (await page.run(focused)) === id);
}

async function until(page: EnginePage, what: string, isSo: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (await isSo()) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`It never happened that ${what}.`);
}

/** Whatever axe knows to find, it finds nothing. */
async function accessible(page: EnginePage): Promise<void> {
  await page.run(`(() => { ${axe}; return true; })()`);
  await page.run(AXE_RUN);
  await until(page, 'axe is done', () => page.run('!!window.axeFound'));
  const found = await page.run(
    '(({ axeFound }) => { delete window.axeFound; return axeFound; })(window)',
  );
  same(JSON.parse(String(found)), []);
}

const AXE_RUN = `void axe.run().then(({ violations }) => {
  window.axeFound = JSON.stringify(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]));
}, (error) => { window.axeFound = JSON.stringify([String(error)]); })`;

function fixtureOf({ document, version }: FormModel): AnyRecord {
  const name = `@ficha-leccion/schema/fixtures/${document}/${version}/valid/solo-lo-obligatorio.json`;
  return JSON.parse(readFileSync(resolve(name), 'utf8'));
}

function withSecondEntries(record: AnyRecord, { sections }: FormModel): AnyRecord {
  const lists = sections
    .flatMap(({ boxes }) => boxes)
    .filter((box): box is ListModel => box.kind === 'list' && box.item.kind === 'text');
  const longer = lists
    .filter(({ name }) => Array.isArray(record[name]))
    .map(({ name }) => [name, [...(record[name] as string[]), 'Una entrada más, con acción.']]);
  return { ...record, ...Object.fromEntries(longer) };
}

/** The narratives of a record: what a view shows to the letter. */
function longTextsOf(record: AnyRecord): string[] {
  const texts = Object.values(record).flat();
  return texts.filter((text): text is string => typeof text === 'string' && / .* .* /.test(text));
}
