/** Fills in a form as a person without a mouse does: Tab, letters, Enter and the space bar. */
import type { BoxModel, ChoiceModel, FormModel, ListModel } from '@ficha-leccion/schema';

/** A browser as somebody at a keyboard uses it; Playwright's `Page` is one. */
export interface Page {
  readonly keyboard: {
    press(key: string): Promise<void>;
    type(text: string): Promise<void>;
  };
  evaluate<Result>(read: () => Result): Promise<Result>;
  waitForTimeout(milliseconds: number): Promise<void>;
}

type AnyRecord = Readonly<Record<string, unknown>>;

/** What is typed instead of the value of the record, by the template of its box. */
type AsTyped = Readonly<Record<string, string>>;

/** Types a whole record, box by box in the form's order. */
export async function fillIn(
  page: Page,
  { sections }: FormModel,
  record: AnyRecord,
  asTyped: AsTyped,
): Promise<void> {
  for (const { boxes } of sections) await fillInBoxes(page, boxes, record, asTyped);
}

async function fillInBoxes(
  page: Page,
  boxes: readonly BoxModel[],
  record: AnyRecord,
  asTyped: AsTyped,
): Promise<void> {
  for (const box of boxes) {
    const value = record[box.name];
    if (value !== undefined) await fillInBox(page, box, value, asTyped);
  }
}

async function fillInBox(page: Page, box: BoxModel, value: unknown, asTyped: AsTyped) {
  switch (box.kind) {
    case 'list':
      return fillInList(page, box, value as readonly unknown[], asTyped);
    case 'group':
      return fillInBoxes(page, box.boxes, value as AnyRecord, asTyped);
    case 'choice':
      return choose(page, box, String(value));
    case 'checkbox':
      await tabTo(page, box.label);
      return page.keyboard.press('Space');
    default:
      await tabTo(page, box.label);
      return page.keyboard.type(asTyped[box.template] ?? String(value));
  }
}

/** Tab reaches the first radio button; the arrows go to the others. */
async function choose(page: Page, { options }: ChoiceModel, value: string): Promise<void> {
  await tabTo(page, Object.values(options)[0] ?? '');
  await page.keyboard.press('Space');
  for (let step = 0; step < Object.keys(options).indexOf(value); step++) {
    await page.keyboard.press('ArrowDown');
  }
}

async function fillInList(
  page: Page,
  list: ListModel,
  entries: readonly unknown[],
  asTyped: AsTyped,
): Promise<void> {
  for (const [index, entry] of entries.entries()) {
    const item: BoxModel = { ...list.item, label: `${list.item.label} ${index + 1}` };
    if (index > 0) {
      await tabTo(page, list.add);
      await page.keyboard.press('Enter');
      await untilFocused(page, (item.kind === 'group' ? item.boxes[0] : item)?.label ?? '');
      // One step back, so that the next Tab reaches the box that has the focus.
      await page.keyboard.press('Shift+Tab');
    }
    await fillInBox(page, item, entry, asTyped);
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
