/** What a person does in each example, with a keyboard alone. */
import { strictEqual as equal, ok } from 'node:assert';
import type { FrameLocator, Locator, Page } from 'playwright';
import { ISSUE, type Service } from './service.ts';

export interface Scenario {
  /** The folder under `examples/`. */
  readonly name: string;
  /** Where it begins. */
  readonly url: string;
  readonly play: (page: Page, service: Service) => Promise<void>;
}

const THEME = 'Tema de la lección aprendida';
const BEGUN = 'Trámites sin filas';
const SEND = 'Enviar la ficha';
const NUMBER = 'FL-2026-000001';

/** A host page sets a record, hears of changes, sends, shows what the service says. */
async function fillInAndSend(page: Page, service: Service): Promise<void> {
  const theme = page.getByRole('textbox', { name: THEME, exact: true });
  await shows(theme, BEGUN);
  equal(await page.locator('output').textContent(), BEGUN);

  await theme.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' en la oficina');
  await page.locator('output', { hasText: `${BEGUN} en la oficina` }).waitFor();

  await press(page, SEND);
  await page.getByRole('link', { name: ISSUE.message }).waitFor();
  equal(await theme.getAttribute('aria-invalid'), 'true');

  await theme.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Turnos por teléfono');
  await press(page, SEND);
  await page.getByText(NUMBER).waitFor();
  const records = service.received(new URL(page.url()).host);
  equal(
    records.map(({ temaLeccion }) => temaLeccion).join(),
    `${BEGUN} en la oficina,Turnos por teléfono`,
  );
}

/** The form is there before its script, and goes on with what was typed into it. */
async function typeBeforeScript(page: Page, service: Service): Promise<void> {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route('**/page.js', async (route) => {
    await opened;
    await route.continue();
  });
  await page.goto('http://ssr.example/', { waitUntil: 'commit' });
  const theme = box(page, THEME);
  await shows(theme, BEGUN);
  const look = () =>
    page
      .locator('h3')
      .first()
      .evaluate((node) => getComputedStyle(node).backgroundColor);
  const before = await look();
  await theme.evaluate((node) => node.setAttribute('data-drawn', 'by the server'));

  await theme.focus();
  await page.keyboard.press('Home');
  await page.keyboard.type('Antes: ');
  await page
    .getByRole('radio', { name: 'Sí', exact: true })
    .evaluate((node) => (node as HTMLInputElement).click());
  open();
  await page.locator('output', { hasText: 'Antes' }).waitFor();
  await page.keyboard.type('y ahora: ');
  equal(await theme.inputValue(), `Antes: y ahora: ${BEGUN}`);
  equal(await page.locator('[data-drawn]').count(), 1, 'the boxes were drawn anew');
  equal(await look(), before);
  const record = await page.evaluate(
    () => (document.querySelector('ficha-leccion') as unknown as { record: object }).record,
  );
  equal(JSON.stringify(record).includes('"respuesta":"si"'), true);

  await theme.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(BEGUN);
  await fillInAndSend(page, service);
}

/** One form around the whole page; what is sent is sent by that one, and only by its button. */
async function postBack(page: Page, service: Service): Promise<void> {
  const host = new URL(page.url()).host;
  const send = page.getByRole('button', { name: SEND, exact: true });
  await answer(page, 'Nombre de la entidad y del área', 'Alcaldía de Ejemplo — Oficina «Norte» ✓');
  await answer(page, 'Fecha de diligenciamiento', '29-mayo-2024');
  await page.getByRole('textbox', { name: 'Fecha de diligenciamiento' }).focus();
  await page.keyboard.press('Enter');
  equal(service.received(host).length, 0, 'Enter in a box of the form sent the page');

  await send.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('group', { name: 'Hay algo por corregir' }).waitFor();
  equal(service.received(host).length, 0, 'a record with errors was sent');

  await answer(page, THEME, BEGUN);
  await answer(page, 'Plan, programa o proyecto 1', 'Plan de desarrollo');
  for (const name of await emptyBoxes(page))
    await answer(page, name, 'Una respuesta con tilde: acción.');
  await page.getByRole('radio', { name: 'No', exact: true }).focus();
  await page.keyboard.press('Space');
  await send.focus();
  await page.keyboard.press('Enter');

  await page.getByRole('link', { name: ISSUE.message }).waitFor();
  await shows(page.getByRole('textbox', { name: THEME, exact: true }), BEGUN);
  const [record] = service.received(host);
  equal(record?.entidadYArea, 'Alcaldía de Ejemplo — Oficina «Norte» ✓');
  await answer(page, THEME, 'Turnos por teléfono');
  await send.focus();
  await page.keyboard.press('Enter');
  await page.getByText(NUMBER).waitFor();
}

/** The frame grows with its form, and only the frame is heard. */
async function growInFrame(page: Page): Promise<void> {
  const frame = page.frameLocator('iframe');
  await box(frame, THEME).waitFor();
  const height = () =>
    page.locator('iframe').evaluate((node) => node.getBoundingClientRect().height);
  const before = await settled(height);
  ok(before > 1000, `the frame is ${before} px high, less than its form`);
  await frame.getByRole('button', { name: SEND, exact: true }).focus();
  await page.keyboard.press('Enter');
  await frame.getByRole('group', { name: 'Hay algo por corregir' }).waitFor();
  const after = await settled(height);
  ok(after > before, 'the frame did not grow with the errors');
  await page.evaluate(() => postMessage({ type: 'ficha-leccion:height', height: 1 }, '*'));
  equal(await settled(height), after, 'a message of somebody else changed the frame');
}

export const scenarios: readonly Scenario[] = [
  { name: 'react', url: 'http://react.example/', play: fillInAndSend },
  { name: 'preact', url: 'http://preact.example/', play: fillInAndSend },
  { name: 'vue', url: 'http://vue.example/', play: fillInAndSend },
  { name: 'angular', url: 'http://angular.example/', play: fillInAndSend },
  { name: 'svelte', url: 'http://svelte.example/', play: fillInAndSend },
  { name: 'plain-html', url: 'http://plain-html.example/', play: fillInAndSend },
  { name: 'ssr', url: 'about:blank', play: typeBeforeScript },
  { name: 'webforms', url: 'http://webforms.example/Ficha.aspx', play: postBack },
  { name: 'iframe', url: 'http://portal.example/', play: growInFrame },
];

function box(page: Page | FrameLocator, name: string): Locator {
  return page.getByRole('textbox', { name, exact: true });
}

async function answer(page: Page, name: string, text: string): Promise<void> {
  await box(page, name).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
}

async function shows(control: Locator, text: string): Promise<void> {
  await control.waitFor();
  const page = control.page();
  for (let tries = 0; tries < 50 && (await control.inputValue()) !== text; tries++) {
    await page.waitForTimeout(50);
  }
  equal(await control.inputValue(), text);
}

/** The names of the text boxes that a complete record needs and that are still empty. */
async function emptyBoxes(page: Page): Promise<string[]> {
  const required = await page.locator('textarea[aria-required=true]').all();
  const names: string[] = [];
  for (const control of required) {
    if ((await control.inputValue()) !== '') continue;
    names.push(
      await control.evaluate((node: HTMLTextAreaElement) =>
        (node.labels?.[0]?.textContent ?? '').replace('\u00a0*', '').trim(),
      ),
    );
  }
  return names;
}

/** A measure once it no longer changes. */
async function settled(measure: () => Promise<number>): Promise<number> {
  let last = -1;
  for (let value = await measure(); value !== last; value = await measure()) {
    last = value;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return last;
}
