/**
 * Texts of strangers in every place of forms and views, in the packed bundles under a strict policy
 * with Trusted Types, on a screen of 320 px: nothing runs, nothing becomes an element, all is text.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type FormModel,
  fichaLeccionV1Form,
  fichaLeccionV2Form,
  notaConocimientoV1Form,
} from '@ficha-leccion/schema';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumLaunchOptions } from '../../../scripts/chromium.ts';
import { configuredForm, formAsHtml } from '../src/html.ts';
import { filledWith } from './filled-with.ts';
import { formPlaces, type Place } from './hostile/form-places.ts';
import { hostPlaces } from './hostile/host-places.ts';
import { listen, look, POLICY } from './hostile/page.ts';
import { hostileStrings } from './hostile/strings.ts';
import { viewPlaces } from './hostile/view-places.ts';

const dist = join(import.meta.dirname, '../dist');
const origin = 'http://portal.example';
const strings = Object.entries(hostileStrings);

let browser: Browser;
let page: Page;
let complaints: string[];
/** What stands in `<main>`. */
let content = '';

beforeAll(async () => {
  browser = await chromium.launch(chromiumLaunchOptions());
  page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  complaints = await listen(page, origin);
  await page.route(`${origin}/**`, async (route) => {
    const { pathname, searchParams } = new URL(route.request().url());
    if (pathname === '/portal.css') {
      return route.fulfill({ contentType: 'text/css', body: 'main { overflow-wrap: anywhere }' });
    }
    if (pathname !== '/') {
      const body = await readFile(join(dist, pathname));
      return route.fulfill({ contentType: 'text/javascript', body });
    }
    const script = `<script type="module" src="/${searchParams.get('tag')}.bundle.js"></script>`;
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': POLICY },
      body: `<!doctype html><html lang="es-CO"><meta name="viewport" content="width=device-width"><title>Portal</title><link rel="stylesheet" href="/portal.css"><main>${content}</main>${searchParams.has('tag') ? script : ''}`,
    });
  });
});
afterAll(() => browser.close());

/** What the texts have done at a place, by name; empty when they all just stand there. */
type Misdeeds = Record<string, string[]>;

/** Long enough for an image that fails to load. */
async function withLate(misdeeds: Misdeeds): Promise<Misdeeds> {
  await page.waitForTimeout(50);
  const late = complaints.splice(0);
  return late.length > 0 ? { ...misdeeds, late } : misdeeds;
}

/** Brings every text to a place of an element, each to a new element. */
async function inElement(tag: string, model: FormModel, place: Place<never>): Promise<Misdeeds> {
  await page.goto(`${origin}/?tag=${tag}`);
  await page.waitForFunction((name) => customElements.get(name), tag);
  const { attributes = {}, given: make, show, shown = (text) => text } = place;
  const tries = strings.map(([name, text]) => ({
    name,
    json: JSON.stringify(make(text, model)),
    expected: shown(text),
  }));
  const given = JSON.stringify({ tag, attributes, tries });
  return withLate(await page.evaluate<Misdeeds>(`(${playAll})(${given}, ${show})`));
}

interface Play {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly tries: readonly {
    readonly name: string;
    readonly json: string;
    readonly expected?: string;
  }[];
}

/** Runs in the page: asking it for each text would take four times as long. */
async function playAll({ tag, attributes, tries }: Play, show: Place['show']): Promise<Misdeeds> {
  const { look } = window as unknown as { look(expected?: string): string[] };
  const found: Misdeeds = {};
  for (const { name, json, expected } of tries) {
    const element = document.createElement(tag) as HTMLElement & { updateComplete: unknown };
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    document.querySelector('main')?.replaceChildren(element);
    await element.updateComplete;
    try {
      await show(element, json);
      await element.updateComplete;
    } catch (error) {
      found[name] = [String(error)];
    }
    const wrong = look(expected);
    if (wrong.length > 0) found[name] = [...(found[name] ?? []), ...wrong];
  }
  return found;
}

const fichaForm = { tag: 'ficha-leccion', model: fichaLeccionV2Form };
const notaForm = { tag: 'nota-conocimiento', model: notaConocimientoV1Form };

describe.each([fichaForm, notaForm])('<$tag>', ({ tag, model }) => {
  test.each(Object.entries(formPlaces))('%s', async (_, place) => {
    expect(await inElement(tag, model, place)).toEqual({});
  });
});

describe('<ficha-leccion> with what its page gives', () => {
  test.each(Object.entries(hostPlaces))('%s', async (_, place) => {
    expect(await inElement(fichaForm.tag, fichaForm.model, place)).toEqual({});
  });
});

describe.each([
  { tag: 'ficha-leccion-vista', model: fichaLeccionV1Form },
  { tag: 'ficha-leccion-vista', model: fichaLeccionV2Form },
  { tag: 'nota-conocimiento-vista', model: notaConocimientoV1Form },
])('<$tag> of $model.document $model.version', ({ tag, model }) => {
  test.each(Object.entries(viewPlaces))('%s', async (_, place) => {
    expect(await inElement(tag, model, place)).toEqual({});
  });
});

test.each([fichaForm, notaForm])(
  'the form of $model.document without script',
  async ({ model }) => {
    const forms = strings.map(([, text]) =>
      formAsHtml(configuredForm(model, hostPlaces.extensions?.given(text, model) as object), {
        action: `/?${text}`,
        record: filledWith(text, model),
        issues: [
          { pointer: model.sections[0]?.boxes[0]?.template ?? '', message: text },
          { pointer: text, message: text },
        ],
        hidden: { [text]: text },
      }),
    );
    content = forms.join('');
    await page.goto(`${origin}/`);
    const found = await Promise.all(strings.map(([, text]) => look(page, text)));
    expect(await withLate({ found: [...new Set(found.flat())] })).toEqual({ found: [] });
  },
);
