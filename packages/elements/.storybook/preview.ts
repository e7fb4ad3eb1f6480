import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../dist/custom-elements.json' with { type: 'json' };
import '../src/define.ts';

setCustomElementsManifest(manifest);

/** Every story stands on a page of its own, as in a portal, so that the checks see whole pages. */
const preview: Preview = {
  tags: ['autodocs'],
  decorators: [
    (story) =>
      html`<main lang="es-CO" style="font-family: system-ui, sans-serif"><h1 style="margin: 1rem">Portal de la entidad</h1>${story()}</main>`,
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
