/** What a person does in every engine: fills in both forms with keys alone, and reads what was sent. */
import { strictEqual as equal, deepStrictEqual as same } from 'node:assert';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { definitions, type FormModel, type ListModel } from '@ficha-leccion/schema';
import { fillIn, tabTo } from '../../examples/portal/test/keyboard.ts';
import type { EnginePage } from './browsers.ts';
import { accessible, focusIsOn, openWhole } from './gestures.ts';
import { partsOf } from './parts.ts';
import type { Service } from './service.ts';

type AnyRecord = Readonly<Record<string, unknown>>;

const { resolve } = createRequire(import.meta.url);

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
  const filledIn = forms.flatMap(({ tag, model, record }) => [
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
  return [...filledIn, ...partsOf(page)];
}

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
