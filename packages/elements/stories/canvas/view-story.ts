/** What every story of a view is made of. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, unsafeStatic } from 'lit/static-html.js';
import { within } from 'storybook/test';
import type { DocumentViewElement } from '../../src/index.ts';
import { type HostPageName, hostPages } from './host-pages.ts';

export interface ViewArgs {
  readonly page: HostPageName;
  readonly lang: string;
  readonly record: unknown;
  readonly blank: boolean;
  readonly headingLevel: number;
}

export type ViewStory = StoryObj<ViewArgs>;

export function viewMeta(tag: 'ficha-leccion-vista' | 'nota-conocimiento-vista'): Meta<ViewArgs> {
  return {
    component: tag,
    args: { page: 'light', lang: 'es', record: undefined, blank: false, headingLevel: 2 },
    argTypes: {
      page: { control: 'select', options: Object.keys(hostPages) },
      lang: { control: 'inline-radio', options: ['es', 'en'] },
    },
    render: ({ page, lang, record, blank, headingLevel }) =>
      hostPages[page](html`
        <${unsafeStatic(tag)} lang=${lang} .record=${record} ?blank=${blank} heading-level=${headingLevel}></${unsafeStatic(tag)}>
      `),
  };
}

/** The view on the canvas, and what stands in it by role and name. */
export async function viewIn(canvasElement: HTMLElement) {
  const view = canvasElement.querySelector<DocumentViewElement>(
    'ficha-leccion-vista, nota-conocimiento-vista',
  );
  if (!view) throw new Error('There is no view on the canvas.');
  await view.updateComplete;
  return { view, inside: within(view.shadowRoot as unknown as HTMLElement) };
}
