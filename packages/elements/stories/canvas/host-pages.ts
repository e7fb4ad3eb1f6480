/** The pages that elements stand on: dark, in other colours, narrow in mind, or against them. */
import { html, type TemplateResult } from 'lit';

type HostPage = (element: TemplateResult) => TemplateResult;

/** The names of GOV.CO's palette, as a portal that has it would hand them over (values only). */
const govco = {
  '--ficha-color-primary': '#0943b5',
  '--ficha-color-text': '#000',
  '--ficha-color-muted': '#4c4c4c',
  '--ficha-color-error': '#a80521',
  '--ficha-color-band': '#fffae8',
  '--ficha-color-border': '#4672c8',
  '--ficha-color-focus': '#fecc2f',
  '--ficha-font': '"Nunito Sans", Verdana, sans-serif',
  '--ficha-padding': '1.5rem',
};

const hostile = `
  ficha-leccion, nota-conocimiento, ficha-leccion-vista, nota-conocimiento-vista {
    all: unset; font: 900 italic 9px/1 serif; letter-spacing: .3em; text-transform: uppercase;
    text-align: right; white-space: nowrap; word-break: keep-all; cursor: wait; writing-mode: inherit;
  }
  label, legend, h2, h3, dt, p { display: none !important }
  textarea, input, button { visibility: hidden !important; position: fixed !important }`;

const colours = (variables: Readonly<Record<string, string>>) =>
  Object.entries(variables)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');

export const hostPages = {
  light: (element) => element,
  dark: (element) => html`<div style="color-scheme: dark; background: #16191d">${element}</div>`,
  govco: (element) => html`<div style=${colours(govco)}>${element}</div>`,
  hostile: (element) => html`<style>${hostile}</style>${element}`,
  rightToLeft: (element) => html`<div dir="rtl" lang="ar">${element}</div>`,
  stickyHeader: (element) => html`
    <div style="--ficha-scroll-margin: 6rem">
      <p style="position: sticky; inset-block-start: 0; z-index: 1; block-size: 5rem; margin: 0; background: #0943b5; color: #fff">
        Encabezado del portal, que no se mueve
      </p>
      ${element}
    </div>
  `,
} satisfies Readonly<Record<string, HostPage>>;

export type HostPageName = keyof typeof hostPages;
