/**
 * `npm run bench:forms`: the form beside its peers in one run, in Chromium, at full speed and four
 * times slower. Only the ratios of one run mean something. `FORM_ROUNDS` is 7 unless set.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fichaLeccionV2Form, migrate } from '@ficha-leccion/schema';
import { type Browser, chromium } from 'playwright';
import { chromiumLaunchOptions } from '../../scripts/chromium.ts';
import { median } from '../rounds.ts';
import { axeViolations } from './axe.ts';
import { formContenders } from './contenders.ts';
import { type Goal, goals } from './goals.ts';
import { keysTime, type Measures, measure, metric, openForm, underPolicy } from './measure.ts';
import { type ServedForm, served } from './server.ts';

const ROUNDS = Number(process.env.FORM_ROUNDS ?? 7);
const FIXTURE = '@ficha-leccion/schema/fixtures/ficha-leccion/1.0/barrios-con-bienestar.json';
const fixture = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(FIXTURE)), 'utf8'));
const newest = migrate(fixture, { to: fichaLeccionV2Form.version });
/** Each form gets a record of its own version. */
const recordFor = ({ name }: ServedForm): object =>
  name === 'ours, version 2' && newest.ok ? newest.record : fixture;

const browser = await chromium.launch(chromiumLaunchOptions());
const { forms: contenders, close } = await served(await formContenders());
try {
  for (const slowdown of [1, 4]) {
    const medians = await compare(browser, contenders, slowdown);
    console.log(`\nChromium ${browser.version()}, CPU ×${slowdown}, medians of ${ROUNDS} rounds`);
    console.table(
      Object.fromEntries(contenders.map(({ name }, at) => [name, rounded(medians[at])])),
    );
    console.table(goals(contenders, medians, slowdown).map(said));
  }
  console.table(await strictPolicy(browser, contenders));
  console.table(await axe(browser, contenders));
  await longNarrative(browser, contenders);
  await mountAndUnmount(contenders);
} finally {
  await browser.close();
  close();
}

/** Every contender once a round, each time starting with another one. */
async function compare(browser: Browser, contenders: ServedForm[], slowdown: number) {
  const rounds: Measures[][] = contenders.map(() => []);
  for (let round = 0; round <= ROUNDS; round++) {
    for (let step = 0; step < contenders.length; step++) {
      const at = (round + step) % contenders.length;
      const contender = contenders[at] as ServedForm;
      const found = await measure(browser, contender, slowdown, recordFor(contender));
      // The first round warms up the browser's own caches.
      if (round > 0) rounds[at]?.push(found);
    }
  }
  return rounds.map((measures) => {
    const keys = Object.keys(measures[0] ?? {}) as (keyof Measures)[];
    const pairs = keys.map((key) => [key, median(measures.map((each) => each[key]))]);
    return Object.fromEntries(pairs) as Measures;
  });
}

function rounded(measures: Measures | undefined): object {
  const pairs = Object.entries(measures ?? {}).map(([key, value]) => [key, value.toFixed(1)]);
  return Object.fromEntries(pairs);
}

function said({ what, ratio, native, atMost }: Goal): object {
  const [ours, theirs] = [ratio, native].map((each) => each.toFixed(2));
  const isHit = ratio <= atMost;
  return { what, ratio: ours, 'native inputs': theirs, goal: atMost, '': isHit ? 'hit' : 'MISSED' };
}

async function strictPolicy(browser: Browser, contenders: ServedForm[]) {
  const rows: [string, object][] = [];
  for (const contender of contenders) {
    const found = await underPolicy(browser, contender);
    rows.push([contender.name, { 'brotli kB': (contender.brotli / 1000).toFixed(1), ...found }]);
  }
  return Object.fromEntries(rows);
}

/**
 * A key costs the same whatever stands in the box already, but for the garbage that browsers make of
 * a long text and collect in the time of scripts: native inputs show how much that is.
 */
async function longNarrative(browser: Browser, contenders: ServedForm[]): Promise<void> {
  const compared = ['native inputs, by hand', 'ours, version 2'];
  for (const contender of contenders.filter(({ name }) => compared.includes(name))) {
    for (const size of [1_000, 100_000]) {
      const { page, cdp } = await openForm(browser, contender);
      const text = 'Lo que hicimos y aprendimos. '.repeat(size / 28);
      await page.evaluate((situacionExperiencia) => {
        return globalThis.bench.prefill({ situacionExperiencia });
      }, text);
      await keysTime(page, cdp, 20);
      const keys = 100;
      const time = ((await keysTime(page, cdp, keys)) / keys).toFixed(2);
      console.log(
        `${contender.name}: ${time} ms of script a key, with ${size / 1000} kB in the box`,
      );
      await page.close();
    }
  }
}

/** What axe says against each form as it is empty, with its errors, and filled in. */
async function axe(browser: Browser, contenders: ServedForm[]) {
  const rows: [string, object][] = [];
  for (const contender of contenders) {
    rows.push([contender.name, await axeViolations(browser, contender, recordFor(contender))]);
  }
  return Object.fromEntries(rows);
}

/**
 * What a page keeps of forms that it has removed, in a browser that interprets all code: what others
 * compile meanwhile would count as memory.
 */
async function mountAndUnmount(contenders: ServedForm[]): Promise<void> {
  const ours = contenders.find(({ name }) => name === 'ours, version 2') as ServedForm;
  const browser = await chromium.launch(chromiumLaunchOptions(['--js-flags=--jitless']));
  const { page, cdp } = await openForm(browser, ours);
  const found: string[] = [];
  for (let round = 0; round < 3; round++) {
    await page.evaluate(async () => {
      for (let time = 0; time < 25; time++) {
        globalThis.bench.unmount();
        await globalThis.bench.mount(document.querySelector('#place') as Element);
      }
    });
    await cdp.send('HeapProfiler.collectGarbage');
    const heap = (await metric(cdp, 'JSHeapUsedSize')) / 1e6;
    found.push(`${heap.toFixed(2)} MB and ${await metric(cdp, 'Nodes')} nodes`);
  }
  console.log(`After 25, 50 and 75 forms: ${found.join(', ')}`);
  await browser.close();
}
