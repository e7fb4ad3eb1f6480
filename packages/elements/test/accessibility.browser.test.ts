import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { DocumentFormElement } from '../src/index.ts';
import { alcaldia, gobernacion } from './configurations.ts';
import { all, answer, box, button, complete, focused, labels, open, send } from './form-page.ts';

const aviso = '<ficha-leccion><p slot="aviso">Aviso de <a href="#x">datos</a>.</p></ficha-leccion>';

async function failing(form: DocumentFormElement): Promise<void> {
  form.addEventListener('record-submit', (event) => event.respondWith(Promise.reject(new Error())));
  form.requestSubmit();
  await vi.waitFor(() => expect(focused(form)?.id).toBe('failure'));
}

async function receiving(form: DocumentFormElement): Promise<void> {
  form.addEventListener('record-submit', (event) => event.respondWith({ id: 'LA-7' }));
  form.requestSubmit();
  await vi.waitFor(() => expect(focused(form)?.id).toBe('received'));
}

async function advised(): Promise<DocumentFormElement> {
  const form = await open(undefined, complete);
  form.configuracion = { avisos: true };
  await answer(labels.theme, 'Escriba a maria@correo.example');
  // The browser may take its time until it is idle.
  const isAdvised = () => expect(all(form, '.advisory')).not.toEqual([]);
  await vi.waitFor(isAdvised, { timeout: 5_000 });
  return form;
}

/** Every state of the form, from the page as it was opened. */
const states: Readonly<Record<string, () => Promise<unknown>>> = {
  empty: () => open(aviso),
  'with errors': async () => {
    const form = await open(aviso);
    form.reportValidity();
    await vi.waitFor(() => expect(focused(form)?.id).toBe('summary'));
  },
  'half filled in': async () => {
    await open(aviso, { ...complete, planProgramaProyecto: ['a', 'b', 'c'] });
    await answer(labels.telephone, '300 0000103');
    await answer(labels.date, 'mayo de 2024');
  },
  'read-only': () => open('<ficha-leccion readonly></ficha-leccion>', complete),
  disabled: () => open('<ficha-leccion disabled></ficha-leccion>', complete),
  'configured by its entity, with errors': async () => {
    const form = await open();
    form.configuracion = { ...alcaldia, territorio: true };
    await form.updateComplete;
    form.reportValidity();
    await vi.waitFor(() => expect(focused(form)?.id).toBe('summary'));
  },
  'configured to inform only': async () => {
    const form = await open(undefined, complete);
    form.configuracion = gobernacion;
    await form.updateComplete;
  },
  'in steps, with errors': async () => {
    const form = await open('<ficha-leccion pasos></ficha-leccion>', { temaLeccion: 'Un tema' });
    form.reportValidity();
    await vi.waitFor(() => expect(focused(form)?.id).toBe('summary'));
  },
  'checked before it is sent': async () => {
    const form = await open('<ficha-leccion pasos></ficha-leccion>', {
      ...complete,
      temaLeccion: undefined,
    });
    await userEvent.click(button('Siguiente'));
    await userEvent.click(button('Siguiente'));
    await vi.waitFor(() => expect(focused(form)?.id).toBe('review'));
  },
  'locked in part, with a deadline': async () => {
    const form = await open('<ficha-leccion fecha-limite="2026-11-30"></ficha-leccion>', complete);
    form.bloqueadas = ['/entidadYArea', '/planProgramaProyecto', '/autorizacion'];
    await form.updateComplete;
  },
  'a draft that lacks much': () => open('<ficha-leccion profile="borrador"></ficha-leccion>'),
  'without an entry that was removed, and a question set aside': async () => {
    await open(undefined, { ...complete, planProgramaProyecto: ['a', 'b', 'c'] });
    await userEvent.click(button('Quitar: Plan, programa o proyecto 2'));
    await userEvent.click(page.getByRole('checkbox', { name: /^No hubo/ }));
  },
  advised: () => advised(),
  'received, with advisories': async () => receiving(await advised()),
  'suggesting places': async () => {
    const form = await open();
    form.configuracion = { territorio: [{ codigo: '54001', nombre: 'Cúcuta' }] };
    await form.updateComplete;
    await userEvent.click(page.getByRole('combobox'));
    await userEvent.keyboard('cu{ArrowDown}');
  },
  received: async () => receiving(await open(aviso, complete)),
  failed: async () => failing(await open(aviso, complete)),
  'the paper, with errors': async () => {
    const form = await open('<ficha-leccion version="1"></ficha-leccion>');
    form.reportValidity();
    await form.updateComplete;
  },
  'a nota, with errors': async () => {
    const form = await open('<nota-conocimiento></nota-conocimiento>');
    form.reportValidity();
    await form.updateComplete;
  },
};

describe('axe finds nothing to say about a form that is', () => {
  test.each(Object.entries(states))('%s', async (_, prepare) => {
    await prepare();
    const { violations } = await axe.run(document, {
      rules: { 'document-title': { enabled: false }, 'html-has-lang': { enabled: false } },
    });
    const found = violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
    expect(found).toEqual([]);
  });
});

describe('on a screen of 320 px', () => {
  afterEach(() => page.viewport(1280, 800));

  test.each(Object.entries(states))(
    'a form that is %s never scrolls sideways',
    async (_, prepare) => {
      await page.viewport(320, 640);
      await prepare();
      const { scrollWidth, clientWidth } = document.documentElement;
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    },
  );

  test('a word without end is broken', async () => {
    await page.viewport(320, 640);
    const form = await open('<ficha-leccion readonly></ficha-leccion>', {
      ...complete,
      temaLeccion: 'x'.repeat(400),
    });
    form.setIssues([{ code: 'texto-vacio', pointer: '/temaLeccion', message: 'y'.repeat(400) }]);
    await form.updateComplete;
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  test('everything that is pressed is at least 44 px high', async () => {
    await page.viewport(320, 640);
    for (const markup of [
      '<ficha-leccion></ficha-leccion>',
      '<ficha-leccion pasos></ficha-leccion>',
    ]) {
      const form = await open(markup, { ...complete, planProgramaProyecto: ['a', 'b'] });
      const pressed = 'button, summary, textarea, input[type=text], .option, input[type=tel]';
      for (const target of all(form, pressed).filter((node) => node.checkVisibility())) {
        expect(target.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
      }
    }
  });
});

describe('with the text spacing that readers may set', () => {
  const spacing = new CSSStyleSheet();
  spacing.replaceSync(`* {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p { margin-block-end: 2em !important; }`);
  afterEach(() => page.viewport(1280, 800));

  test.each(Object.entries(states))('nothing of a form that is %s is cut', async (_, prepare) => {
    await page.viewport(320, 640);
    await prepare();
    const { shadowRoot } = document.querySelector('main > :not(h1)') as DocumentFormElement;
    shadowRoot?.adoptedStyleSheets.push(spacing);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    const cut = [...(shadowRoot?.querySelectorAll<HTMLElement>('button, p, h3, .entry') ?? [])]
      .filter((node) => node.scrollWidth > node.clientWidth + 1)
      .filter((node) => node.clientWidth > 1);
    expect(cut.map(({ textContent }) => textContent)).toEqual([]);
  });
});

describe('under the sticky header of a page', () => {
  const HEIGHT = 120;

  async function withHeader(markup: string, record?: DocumentFormElement['record']) {
    const form = await open(markup, record);
    form.style.setProperty('--ficha-scroll-margin', `${HEIGHT}px`);
    const header = document.createElement('div');
    header.style.cssText = `position:fixed;inset:0 0 auto;height:${HEIGHT}px;background:#ccc`;
    document.body.append(header);
    return form;
  }
  const top = (node: Element | null | undefined) => node?.getBoundingClientRect().top ?? 0;

  test('nothing that gets the focus with the Tab key is hidden, forwards and backwards', async () => {
    const form = await withHeader('<ficha-leccion></ficha-leccion>', complete);
    for (const [keys, count] of [
      ['{Tab}', 24],
      ['{Shift>}{Tab}{/Shift}', 22],
    ] as const) {
      for (let press = 0; press < count; press++) {
        await userEvent.keyboard(keys);
        const box = focused(form)?.getBoundingClientRect();
        // Of a text that is higher than the room below the header, its end is seen.
        const seen = box && (box.height > 400 ? box.bottom : box.top);
        if (seen !== undefined) expect(seen).toBeGreaterThanOrEqual(HEIGHT - 1);
      }
    }
  });

  test('the heading of a step is seen', async () => {
    const form = await withHeader('<ficha-leccion pasos></ficha-leccion>', complete);
    await userEvent.click(button('Siguiente'));
    await vi.waitFor(() => expect(focused(form)?.localName).toBe('h3'));
    expect(top(focused(form))).toBeGreaterThanOrEqual(HEIGHT - 1);
  });
});

describe('the focus is seen', () => {
  const ring = (node: Element | null | undefined) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(node as Element);
    return { outlineStyle, outlineWidth };
  };
  const emulate = (features: { name: string; value: string }[]) =>
    cdp().send('Emulation.setEmulatedMedia', { features });
  afterEach(() => emulate([]));

  test.each([
    ['in any colours', []],
    ['in forced colours', [{ name: 'forced-colors', value: 'active' }]],
    [
      'in dark forced colours',
      [
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-color-scheme', value: 'dark' },
      ],
    ],
  ])('%s', async (_, features) => {
    await emulate(features);
    const form = await open();
    await send();
    await vi.waitFor(() => expect(focused(form)?.id).toBe('summary'));
    const visible = { outlineStyle: 'solid', outlineWidth: '3px' };
    expect(ring(focused(form))).toEqual(visible);
    await userEvent.tab();
    for (const control of [
      box(labels.theme),
      box(labels.telephone),
      button('Enviar la ficha'),
      page.getByRole('radio', { name: 'Sí' }),
    ]) {
      (control.element() as HTMLElement).focus();
      expect(ring(focused(form))).toEqual(visible);
      const { outlineColor, backgroundColor } = getComputedStyle(focused(form) as Element);
      expect(outlineColor).not.toBe(backgroundColor);
    }
  });
});
