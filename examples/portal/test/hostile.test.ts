/** Texts of strangers on every page, as a browser shows them: nothing runs, all of it is text. */
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen, look } from '../../../packages/elements/test/hostile/page.ts';
import { hostileStrings } from '../../../packages/elements/test/hostile/strings.ts';
import { chromiumLaunchOptions } from '../../../scripts/chromium.ts';
import { ficha, openPortal } from './portal.ts';

const strings = Object.entries(hostileStrings);
/** A lesson of which every narrative is the text. */
const lessonOf = (text: string) =>
  Object.fromEntries(
    Object.entries(ficha).map(([name, value]) => {
      if (/^(?:\$schema|fecha.*|autorizacion|contactos)$/.test(name)) return [name, value];
      return [name, Array.isArray(value) ? [text] : text];
    }),
  );
const aviso = { texto: 'Aviso.', version: '1' };

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch(chromiumLaunchOptions());
});
afterAll(() => browser.close());

/** What looks like an address is left out of shared lessons. */
const sharedOf = (text: string) => (/\w@\w/.test(text) ? undefined : text);

/** A portal that answers a browser, and what its pages did that they should not. */
async function visit(entity?: Parameters<typeof openPortal>[0]) {
  const portal = await openPortal(entity);
  const origin = await portal.app.listen();
  page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  const complaints = await listen(page, origin);
  return { portal, origin, complaints };
}

test('the lessons, one by one and in their list', async () => {
  const { portal, origin, complaints } = await visit();
  await using _ = portal;
  for (const [name, text] of strings) {
    const id = portal.store.add(lessonOf(text));
    await page.goto(`${origin}/lecciones/${id}`);
    await page.locator('ficha-leccion-vista').getByRole('article').waitFor();
    expect([...(await look(page, sharedOf(text))), ...complaints], name).toEqual([]);
  }
  await page.goto(`${origin}/lecciones`);
  for (const [name, text] of strings) {
    expect([...(await look(page, sharedOf(text))), ...complaints], name).toEqual([]);
  }
});

test('the form that comes back with its errors', async () => {
  const { portal, origin, complaints } = await visit();
  await using _ = portal;
  const names = ['entidadYArea', 'temaLeccion', 'planProgramaProyecto.0', 'contactos.0.telefono'];
  for (const [name, text] of strings) {
    await page.goto(`${origin}/otra`);
    const answers = [...names.map((each) => [each, text]), [text, text], ['idempotencyKey', 'una']];
    const response = page.waitForResponse(`${origin}/`);
    await page.evaluate(send, answers);
    expect((await response).status()).toBe(422);
    await page.waitForURL(`${origin}/`);
    expect([...(await look(page, text)), ...complaints], name).toEqual([]);
  }
});

/** Runs in the page: sends names and values as a form does. */
function send(answers: readonly string[][]): void {
  const form = Object.assign(document.createElement('form'), { method: 'post', action: '/' });
  for (const [name = '', value = ''] of answers) {
    form.append(Object.assign(document.createElement('input'), { name, value }));
  }
  document.body.append(form);
  form.submit();
}

test('the form with the words of its entity, drawn by the element', async () => {
  // An entity has 30 purposes at most.
  for (const some of [strings.slice(0, 21), strings.slice(21)]) {
    const finalidades = some.map(([, texto], index) => ({ codigo: `f${index}`, texto }));
    const texto = some.map(([, text]) => text).join('\n\n');
    const tratamiento = { aviso: { ...aviso, texto }, base: 'autorizacion', finalidades } as const;
    const { portal, origin, complaints } = await visit({ tratamiento });
    await using _ = portal;
    await page.goto(origin);
    await page.locator('ficha-leccion').getByRole('radiogroup').first().waitFor();
    for (const [name, text] of some) {
      expect([...(await look(page, text)), ...complaints], name).toEqual([]);
    }
    await page.close();
  }
});
