import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.ts';

/** Every story stands on a page of its own, as in a portal, so that the checks see whole pages. */
const preview: Preview = {
  decorators: [
    (story) =>
      html`<main lang="es-CO" style="font-family: system-ui, sans-serif"><h1>Portal de la entidad</h1>${story()}</main>`,
  ],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    viewport: {
      options: {
        narrow: { name: '320 px', styles: { width: '320px', height: '640px' } },
      },
    },
  },
};

export default preview;
