/** Every place of a form where a text of strangers can stand, and how it comes there. */
import { type BoxModel, type FormModel, pointerTo } from '@ficha-leccion/schema';
import type { DocumentFormElement, ImportedRecord, OwnTexts } from '../../src/index.ts';
import { filledWith } from '../filled-with.ts';

export interface Place<Element extends HTMLElement = HTMLElement> {
  readonly attributes?: Readonly<Record<string, string>>;
  /** What the page is handed, as JSON. */
  given(text: string, model: FormModel): unknown;
  /** Brings it to its place; runs in the page, so that it can use nothing of this file. */
  readonly show: (element: Element, json: string) => unknown;
  /** What of the text is to be read there; `undefined` where it is not shown. */
  shown?(text: string): string | undefined;
}

const nothing = () => undefined;
const steps = (text: string) => pointerTo('', text).slice(1);

/** All words that a page may replace. */
export function ownTexts(text: string, { sections, texts }: FormModel): OwnTexts {
  const inside = (box: BoxModel): BoxModel[] => [
    box,
    ...(box.kind === 'list' ? inside(box.item) : []),
    ...(box.kind === 'group' ? box.boxes.flatMap(inside) : []),
  ];
  const boxes = sections.flatMap((section) => section.boxes.flatMap(inside));
  const words = { label: text, shortLabel: text, help: text, add: text };
  const each = <Value>(names: readonly string[], value: Value): Record<string, Value> =>
    Object.fromEntries(names.map((name) => [name, value]));
  return {
    title: text,
    introduction: [text],
    closing: [text],
    texts: each(Object.keys(texts), text),
    sections: each(
      sections.map(({ name }) => name),
      text,
    ),
    boxes: each(
      boxes.map(({ template }) => template),
      words,
    ),
    formTexts: { requiredLegend: text, summaryTitle: text, errorPrefix: text },
    viewTexts: { unanswered: text, required: text, band: text },
    messages: { 'falta-respuesta': text },
  };
}

/** Of every form. */
export const formPlaces: Readonly<Record<string, Place<DocumentFormElement>>> = {
  'boxes of a record': {
    given: filledWith,
    show: async (form, json) => {
      form.record = JSON.parse(json);
      await form.updateComplete;
      form.reportValidity();
    },
  },
  'keys of a record': {
    given: (text, { identifier }) => ({
      $schema: identifier,
      ...Object.fromEntries([[text, text]]),
      extensiones: { [text]: { campos: { [text]: text } } },
    }),
    show: async (form, json) => {
      form.record = JSON.parse(json);
      await form.updateComplete;
      form.reportValidity();
    },
    shown: steps,
  },
  'boxes typed into': {
    given: (text) => text,
    show: async (form, json) => {
      const root = form.shadowRoot as ShadowRoot;
      form.configuracion = { avisos: true };
      await form.updateComplete;
      for (const add of root.querySelectorAll<HTMLElement>('button[id$="-add"]')) add.click();
      await form.updateComplete;
      const texts = 'textarea, input:not([type=radio], [type=checkbox])';
      for (const box of root.querySelectorAll<HTMLInputElement>(texts)) {
        box.focus();
        box.value = JSON.parse(json);
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
        box.dispatchEvent(new Event('change', { bubbles: true }));
      }
      form.reportValidity();
    },
  },
  'boxes pasted into': {
    given: (text) => text,
    show: (form, json) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', JSON.parse(json));
      clipboardData.setData('text/plain', JSON.parse(json));
      for (const box of form.shadowRoot?.querySelectorAll('textarea') ?? []) {
        box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
      }
    },
    shown: nothing,
  },
  'answers to be checked': {
    attributes: { pasos: '' },
    given: filledWith,
    show: async (form, json) => {
      form.record = JSON.parse(json);
      const root = form.shadowRoot as ShadowRoot;
      for (let presses = 0; presses < 20 && !root.querySelector('#review'); presses++) {
        await form.updateComplete;
        root.querySelector<HTMLElement>('button.primary')?.click();
        await new Promise((resolve) => setTimeout(resolve));
      }
    },
  },
  'issues of a service': {
    attributes: { profile: 'borrador' },
    given: (text, { sections }) => [
      { code: text, message: text, pointer: sections[0]?.boxes[0]?.template, params: { a: text } },
      { code: text, message: text, pointer: '' },
      { code: text, pointer: `/${text}` },
      { code: 'texto-largo', pointer: '', params: { [text]: text, maximum: text, excess: text } },
    ],
    show: async (form, json) => {
      const issues = Response.json({ issues: JSON.parse(json) }, { status: 422 });
      form.addEventListener('record-submit', (event) => event.respondWith(issues), { once: true });
      form.requestSubmit();
      while (!form.shadowRoot?.querySelector('#summary')) {
        await new Promise((resolve) => setTimeout(resolve));
        await form.updateComplete;
      }
    },
  },
  'number of a service': {
    attributes: { profile: 'borrador' },
    given: (text) => text,
    show: async (form, json) => {
      form.addEventListener('record-submit', (event) =>
        event.respondWith({ id: JSON.parse(json) }),
      );
      form.requestSubmit();
      while (!form.shadowRoot?.querySelector('#received')) {
        await new Promise((resolve) => setTimeout(resolve));
        await form.updateComplete;
      }
    },
  },
  'files that were read': {
    attributes: { archivos: '' },
    given(text, model): ImportedRecord & { readonly name: string } {
      const pointer = model.sections[0]?.boxes[0]?.template ?? '';
      const record = { ...filledWith(text, model), ...Object.fromEntries([[text, text]]) };
      return {
        name: text,
        record,
        fields: [{ pointer, state: text, certainty: text, literal: text }],
        warnings: [{ pointer, message: text }, { message: text }, { pointer: text, message: text }],
        leftovers: [{ text }],
      };
    },
    show: async (form, json) => {
      const { name, ...imported } = JSON.parse(json);
      form.importer = async () => imported;
      form.exporters = [{ label: name, format: name, export: () => new Blob() }];
      await form.updateComplete;
      const root = form.shadowRoot as ShadowRoot;
      const input = root.querySelector('#files-input') as HTMLInputElement;
      const chosen = new DataTransfer();
      chosen.items.add(new File(['PK'], `${name}.docx`));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change'));
      while (!root.querySelector('#files')) {
        await new Promise((resolve) => setTimeout(resolve));
        await form.updateComplete;
      }
      root.querySelector('details')?.setAttribute('open', '');
    },
  },
  'files refused': {
    attributes: { archivos: '' },
    given: (text) => text,
    show: async (form, json) => {
      form.importer = () =>
        Promise.reject(Object.assign(new Error(JSON.parse(json)), { code: 'de-otro' }));
      await form.updateComplete;
      const root = form.shadowRoot as ShadowRoot;
      const input = root.querySelector('#files-input') as HTMLInputElement;
      const chosen = new DataTransfer();
      chosen.items.add(new File(['PK'], 'x.docx'));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change'));
      while (!root.querySelector('#files')) {
        await new Promise((resolve) => setTimeout(resolve));
        await form.updateComplete;
      }
    },
  },
  'own texts': {
    given: ownTexts,
    show: async (form, json) => {
      const { formTexts, ...texts } = JSON.parse(json);
      const { errorPrefix } = formTexts;
      form.texts = { ...texts, formTexts: { ...formTexts, counter: () => errorPrefix } };
      await form.updateComplete;
      form.reportValidity();
    },
  },
  attributes: {
    given: (text) => text,
    show: (form, json) => {
      const text = JSON.parse(json);
      const names = ['version', 'profile', 'lang', 'name', 'heading-level', 'fecha-limite'];
      for (const name of names) form.setAttribute(name, text);
      form.bloqueadas = [text];
    },
    shown: nothing,
  },
};
