/** Fills in a form as a person without a mouse does: Tab, letters, Enter and the space bar. */
import type { BoxModel, FormModel, ListModel } from '@ficha-leccion/schema';
import type { Page } from 'playwright';

/** Types a whole record, box by box in the form's order; `onPaper` replaces what a box holds as typed. */
export async function fillIn(
  page: Page,
  { sections }: FormModel,
  record: Readonly<Record<string, unknown>>,
  onPaper: Readonly<Record<string, string>>,
): Promise<void> {
  for (const box of sections.flatMap(({ boxes }) => boxes)) {
    const value = onPaper[box.name] ?? record[box.name];
    if (value !== undefined) await fillInBox(page, box, value);
  }
}

async function fillInBox(page: Page, box: BoxModel, value: unknown): Promise<void> {
  if (box.kind === 'list') return fillInList(page, box, value as string[]);
  if (box.kind === 'choice') {
    // Tab reaches the first radio button; the arrows go to the others.
    const options = Object.keys(box.options);
    await tabTo(page, Object.values(box.options)[0] ?? '');
    await page.keyboard.press('Space');
    for (let step = 0; step < options.indexOf(String(value)); step++) {
      await page.keyboard.press('ArrowDown');
    }
    return;
  }
  await tabTo(page, box.label);
  await page.keyboard.type(String(value));
}

async function fillInList(page: Page, list: ListModel, entries: readonly string[]): Promise<void> {
  for (const [index, entry] of entries.entries()) {
    const label = `${list.item.label} ${index + 1}`;
    if (index === 0) await tabTo(page, label);
    else {
      await tabTo(page, list.add);
      await page.keyboard.press('Enter');
      await untilFocused(page, label);
    }
    await page.keyboard.type(entry);
  }
}

/** Presses Tab until the focus is on what is named so. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const focused = await focusedName(page);
    if (focused === name) return;
    passed.push(focused);
  }
  throw new Error(`Tab never reached «${name}»; it passed ${passed.join(' · ')}`);
}

/** Waits until the focus moves by itself to what is named so. */
async function untilFocused(page: Page, name: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if ((await focusedName(page)) === name) return;
    await page.waitForTimeout(20);
  }
  throw new Error(`The focus did not move to «${name}».`);
}

/** The name of whatever has the focus, looked up through shadow roots. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const label = (active as HTMLInputElement | null)?.labels?.[0]?.textContent;
    const name = active?.getAttribute('aria-label') ?? label ?? active?.textContent ?? '';
    return name.replace(/\s+/g, ' ').replace(/ \*$/, '').trim();
  });
}
