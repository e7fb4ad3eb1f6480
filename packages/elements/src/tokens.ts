import { css } from './css.ts';

/**
 * Colours and measures that forms and views share: after the GOV.CO palette (values only, not
 * official), every pair of text and ground with at least 4.5:1. A host page that declares
 * `color-scheme` gets the dark ones; browsers without `light-dark()` stay light.
 */
export const tokens = css`
  :host {
    --_primary: var(--ficha-color-primary, #0943b5);
    --_text: var(--ficha-color-text, #1a1a1a);
    --_muted: var(--ficha-color-muted, #4c4c4c);
    --_error: var(--ficha-color-error, #a80521);
    --_surface: var(--ficha-color-surface, #fff);
    --_band: var(--ficha-color-band, #e5ecf8);
    --_border: var(--ficha-color-border, #4c4c4c);
    --_focus: var(--ficha-color-focus, #fecc2f);
    --_scroll-margin: var(--ficha-scroll-margin, 1rem);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_primary: var(--ficha-color-primary, light-dark(#0943b5, #a9c2f5));
      --_text: var(--ficha-color-text, light-dark(#1a1a1a, #f0f0f0));
      --_muted: var(--ficha-color-muted, light-dark(#4c4c4c, #c8c8c8));
      --_error: var(--ficha-color-error, light-dark(#a80521, #ffb3ab));
      --_surface: var(--ficha-color-surface, light-dark(#fff, #16191d));
      --_band: var(--ficha-color-band, light-dark(#e5ecf8, #26324a));
      --_border: var(--ficha-color-border, light-dark(#4c4c4c, #a8a8a8));
    }
  }
`;
