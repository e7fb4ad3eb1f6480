import { css } from '../css.ts';

/**
 * One column of at most 75 characters or so that fits 320 px. In print: black on white, no heading
 * without its text, and the band again on every sheet, for which the view becomes a table whose
 * header the band is.
 */
export const styles = css`
  :host {
    display: block;
    box-sizing: border-box;
    color: var(--_text);
    background: var(--_surface);
    font-family: var(--ficha-font, inherit);
    text-align: start;
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: inherit;
  }
  .view {
    /* Here too: a page may undo what is said of the host. */
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
  .title,
  .section-title,
  p,
  ul,
  ol {
    margin: 0 0 1em;
  }
  .title {
    font-size: 1.5em;
    line-height: 1.25;
  }
  .section-title {
    margin-block-start: 1.75em;
    padding: 0.5em 0.625em;
    background: var(--_band);
    border-inline-start: 4px solid var(--_primary);
    font-size: 1.1875em;
    line-height: 1.3;
  }
  .band p,
  .notice {
    margin-block-end: 1.5em;
    padding: 0.75em 1em;
    border: 4px solid var(--_error);
  }
  .band strong {
    display: block;
    color: var(--_error);
    font-size: 1.1875em;
  }
  .notice {
    border-color: var(--_primary);
  }
  dl,
  dd {
    margin: 0;
  }
  .box {
    margin-block-end: 1.5em;
  }
  .box .box {
    margin-block-end: 0.375em;
  }
  dt {
    margin-block-end: 0.25em;
    font-weight: 700;
  }
  .box .box dt {
    margin-block-end: 0;
    color: var(--_muted);
    font-weight: 400;
  }
  .box .box.short {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.5em;
  }
  .box .short dt::after {
    content: ':';
  }
  dd > :last-child,
  li > :last-child {
    margin-block-end: 0;
  }
  dd :is(ul, ol) {
    padding-inline-start: 1.5em;
  }
  li {
    margin-block-end: 0.5em;
  }
  li::marker {
    color: var(--_muted);
  }
  /* Where answers belong together, a bar beside them says how far. */
  dd > dl {
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_border);
  }
  time {
    white-space: nowrap;
  }
  .unanswered,
  .hint,
  .legend,
  .closing {
    color: var(--_muted);
  }
  .unanswered {
    font-style: italic;
  }
  .closing {
    margin-block-start: 2em;
    font-size: 0.9375em;
  }
  a {
    color: var(--_primary);
  }
  a:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--_primary);
  }
  .hint {
    margin-block-end: 0.25em;
  }
  .rule {
    block-size: 2em;
    border-block-end: 1px solid var(--_border);
    break-inside: avoid;
  }
  .box .box .rules {
    margin-block-end: 0.75em;
  }
  .rule.short {
    max-inline-size: 20em;
  }
  dd .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 2em;
    padding: 0;
    list-style: none;
  }
  .options li {
    display: flex;
    align-items: center;
    gap: 0.625em;
    margin: 0;
  }
  .tick {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    border: 2px solid var(--_text);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media screen {
    /* It asks to fill in; who reads a record has no use for it. */
    .introduction:not(.asks) {
      display: none;
    }
  }
  @media (forced-colors: active) {
    a:focus-visible {
      outline-color: Highlight;
    }
  }
  @media print {
    :host {
      --_primary: #000;
      --_text: #000;
      --_muted: #000;
      --_error: #000;
      --_surface: #fff;
      --_band: #fff;
      --_border: #000;
      color-scheme: light;
      font-size: 11pt;
    }
    .view {
      display: table;
      inline-size: 100%;
      max-inline-size: none;
      padding: 0;
      table-layout: fixed;
      orphans: 3;
      widows: 3;
    }
    .band {
      display: table-header-group;
      break-inside: avoid;
    }
    .document {
      display: table-row-group;
    }
    .title,
    .section-title,
    dt,
    .hint {
      break-after: avoid;
    }
    .section-title {
      border-block: 1px solid;
    }
    .options,
    .title,
    .section-title {
      break-inside: avoid;
    }
  }
`;
