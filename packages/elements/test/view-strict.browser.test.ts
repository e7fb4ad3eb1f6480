import { expect, test, vi } from 'vitest';
import { complete } from './form-page.ts';
import { answerTo, nota, openView, parts } from './view-page.ts';

const notaVista = '<nota-conocimiento-vista></nota-conocimiento-vista>';

test('only https is a link, without telling where it was followed from', async () => {
  const urls = ['https://example.com/a', 'http://example.com', 'ftp://example.com', 'example.com'];
  const recursos = urls.map((url) => ({ tipo: 'video', texto: 'Video', url }));
  const view = await openView({ ...nota, recursos }, notaVista);
  const links = parts(view, 'a') as HTMLAnchorElement[];
  expect(links.map(({ href, rel }) => [href, rel])).toEqual([[urls[0], 'noreferrer']]);
});

test('what a page adds to every object is no answer', async () => {
  Object.defineProperty(Object.prototype, 'temaLeccion', { value: 'x', configurable: true });
  try {
    const { temaLeccion: _, ...record } = complete;
    const view = await openView(record);
    expect(answerTo(view, 'Tema de la lección aprendida')?.textContent).toBe('Sin respuesta');
  } finally {
    Reflect.deleteProperty(Object.prototype, 'temaLeccion');
  }
});

test('under a strict policy with Trusted Types nothing is violated', async () => {
  const frame = document.createElement('iframe');
  const module = new URL('../src/define/ficha-leccion-vista.ts', import.meta.url).href;
  const policy = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'";
  frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}">
    <ficha-leccion-vista></ficha-leccion-vista><script type="module" src="${module}"></script>`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const inside = frame.contentDocument as Document;
  const violations: string[] = [];
  inside.addEventListener('securitypolicyviolation', (event) => {
    violations.push(event.violatedDirective);
  });
  const view = inside.querySelector('ficha-leccion-vista');
  Object.assign(view as object, { record: complete });
  await vi.waitFor(() => expect(view?.shadowRoot?.querySelector('dl')).toBeTruthy());
  expect(getComputedStyle(view?.shadowRoot?.querySelector('dt') as Element).fontWeight).toBe('700');
  const image = inside.createElement('img');
  image.src = 'https://example.com/x.png';
  await vi.waitFor(() => expect(violations).toEqual(['img-src']));
});
