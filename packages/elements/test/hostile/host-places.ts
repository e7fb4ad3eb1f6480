/** Every place of a form for what a page hands over: it may have taken it from strangers. */
import type { Configuracion, DocumentFormElement, Draft } from '../../src/index.ts';
import { filledWith } from '../filled-with.ts';
import type { Place } from './form-places.ts';

type HostPlace = Place<DocumentFormElement>;

const aviso = { texto: 'Aviso.', version: '1' };

async function configure(form: DocumentFormElement, json: string): Promise<void> {
  form.configuracion = JSON.parse(json);
  await form.updateComplete;
  form.reportValidity();
}

/** Opens every table, and chooses what it has. */
/** Opens every table, and chooses what it has. */
async function choose(form: DocumentFormElement, json: string): Promise<void> {
  form.configuracion = JSON.parse(json);
  await form.updateComplete;
  const keys = ['ArrowDown', 'ArrowDown', 'ArrowUp', 'Enter', 'ArrowDown'];
  for (const box of form.shadowRoot?.querySelectorAll('[role=combobox]') ?? []) {
    // A text of several lines is no longer one of those.
    for (const key of keys) {
      const init = { key, bubbles: true, cancelable: true };
      if (box.isConnected) box.dispatchEvent(new KeyboardEvent('keydown', init));
      await form.updateComplete;
    }
  }
}

const configured = (
  configuracion: (text: string) => Configuracion,
  others: Partial<HostPlace> = {},
): HostPlace => ({ given: configuracion, show: configure, ...others });

export const hostPlaces: Readonly<Record<string, HostPlace>> = {
  'notice and purposes': configured((texto) => ({
    tratamiento: {
      aviso: { ...aviso, texto },
      base: 'autorizacion',
      finalidades: [{ codigo: 'contacto', texto }],
    },
  })),
  'address of a policy': configured(
    (politica) => ({ tratamiento: { aviso: { ...aviso, politica }, base: 'art10a' } }),
    { shown: () => undefined },
  ),
  'codes of a configuration': configured(
    (text) => ({
      entidad: { nombre: text, [text]: text },
      tratamiento: {
        aviso: { ...aviso, version: text, sha256: text },
        base: 'autorizacion',
        finalidades: [{ codigo: text, texto: 'Conversar.' }],
      },
      off: [text],
      institutionalDomains: [text],
      officeMailboxes: [text],
    }),
    { shown: () => undefined },
  ),
  extensions: configured((text) => {
    const words = { label: text, shortLabel: text, help: text };
    return {
      extensions: [
        {
          prefix: 'x-entidad',
          version: '1',
          title: text,
          fields: {
            texto: { kind: 'texto', ...words, required: true },
            textos: { kind: 'listaTexto', ...words },
            numero: { kind: 'numero', minimum: 0, maximum: 9, ...words },
            opcion: { kind: 'opcion', options: { a: text, b: text }, ...words },
            pregunta: { kind: 'siNo', ...words },
          },
        },
      ],
    };
  }),
  tables: configured(
    (nombre) => ({ areas: [nombre, 'Archivo'], territorio: [{ codigo: '54001', nombre }] }),
    { show: choose },
  ),
  drafts: {
    given(text, model): Draft {
      const { identifier, document } = model;
      const record = { ...filledWith(text, model), ...Object.fromEntries([[text, text]]) };
      const times = { savedAt: 0, expiresAt: 9e15 };
      return {
        id: text,
        key: 'usuario-7',
        document,
        ...times,
        record: { $schema: identifier, ...record },
      };
    },
    show: async (form, json) => {
      const done = async () => {};
      const list = async () => [JSON.parse(json)];
      form.draftStore = { list, put: done, delete: done };
      form.draftKey = 'usuario-7';
      const root = form.shadowRoot as ShadowRoot;
      while (!root.querySelector('#drafts button')) {
        await new Promise((resolve) => setTimeout(resolve));
        await form.updateComplete;
      }
      root.querySelector<HTMLElement>('#drafts button')?.click();
      while (root.activeElement?.id !== 'drafts')
        await new Promise((resolve) => setTimeout(resolve));
    },
  },
};
