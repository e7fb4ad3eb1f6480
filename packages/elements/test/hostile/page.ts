/** A browser in which nothing may happen: what runs, opens, is asked for or becomes an element is told. */
import type { Page } from 'playwright';

/** Strict: what a text makes of itself breaks it, and is counted. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** What neither our elements nor the pages of tests have. */
const FOREIGN = [
  'main :is(img, svg, math, iframe, object, embed, base, template, script:not([src]), style, link, meta)',
  'form:not(.ficha-form, [novalidate], .upload)',
  ':is(ficha-leccion, nota-conocimiento) :is(ficha-leccion, slot)',
  '[autofocus]',
].join();

interface Watched {
  complain(what: string): void;
  /** What is wrong with the page where `expected` should stand as text. */
  look(expected?: string): string[];
}

/** Hears all that a text might do on pages of `origin`; whoever reads the list empties it. */
export async function listen(page: Page, origin: string): Promise<string[]> {
  const complaints: string[] = [];
  await page.exposeFunction('complain', (what: string) => void complaints.push(what));
  await page.addInitScript(watch, FOREIGN);
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.type()}`);
    void dialog.dismiss();
  });
  page.on('popup', () => complaints.push('popup'));
  page.on('pageerror', (error) => complaints.push(String(error.stack)));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) complaints.push(`request: ${request.url()}`);
  });
  return complaints;
}

/** What is wrong with the page as it stands. */
export function look(page: Page, expected?: string): Promise<string[]> {
  return page.evaluate((text) => (window as unknown as Watched).look(text), expected);
}

/** Runs in the page before any script of its own. */
function watch(foreignElements: string): void {
  const { complain } = window as unknown as Watched;
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
    complain(`${violatedDirective}: ${sample}`),
  );
  /** As texts are compared: what HTML, text boxes and our normal form do to characters is no loss. */
  const comparable = (text: string) =>
    text
      .replace(/[\u200b\ufeff\u00ad]/g, '')
      .replace(/\s+/g, ' ')
      .replace(/\p{Cs}/gu, '\ufffd')
      .trim();
  const look = (expected?: string): string[] => {
    const shadows = [...document.querySelectorAll('*')].flatMap((node) => node.shadowRoot ?? []);
    const roots: ParentNode[] = [document.documentElement, ...shadows];
    const nodes = roots.flatMap((root) => [...root.querySelectorAll('*')]);
    const foreign = nodes.filter(
      (node) =>
        node.matches(foreignElements) ||
        node.getAttributeNames().some((name) => /^on|[^\w:-]/.test(name)) ||
        (node instanceof HTMLAnchorElement && !/^(?:https?:|mailto:|tel:)$/.test(node.protocol)),
    );
    const controls = nodes.flatMap((node) => (node as HTMLInputElement).value ?? []);
    const text = comparable([...roots.map((root) => root.textContent), ...controls].join('\n'));
    const isMissing = expected !== undefined && !text.includes(comparable(expected));
    const { scrollWidth, clientWidth } = document.documentElement;
    return [
      ...foreign.map(({ outerHTML }) => outerHTML.slice(0, 200)),
      ...(isMissing ? ['its text is not shown'] : []),
      ...(scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : []),
    ];
  };
  Object.assign(window, { look, executed: () => complain('executed') });
}
