import { css } from '../../css.ts';

/** One column that fits 320 px, its headings, and where its sections begin. */
export const page = css`
  :host {
    display: block;
    box-sizing: border-box;
    color: var(--_text);
    background: var(--_surface);
    font-family: var(--ficha-font, inherit);
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: inherit;
    scroll-margin-block-start: var(--_scroll-margin);
  }
  .form {
    /*
     * Here too: a page may undo what is said of the host. Size and spacing of letters stay those of the
     * page, for they may be the reader's own.
     */
    box-sizing: border-box;
    max-inline-size: 46em;
    padding: var(--ficha-padding, 1em);
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-break: normal;
  }
  h2,
  h3,
  p,
  ul {
    margin: 0 0 1em;
  }
  ul {
    padding-inline-start: 1.25em;
  }
  h2 {
    font-size: 1.5em;
    line-height: 1.25;
  }
  h3 {
    font-size: 1.1875em;
    line-height: 1.3;
  }
  section > h3 {
    margin-block-start: 1.75em;
    padding: 0.5em 0.625em;
    background: var(--_band);
    border-inline-start: 4px solid var(--_primary);
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
`;
