import { css, unsafeCSS } from 'lit';

/** A box that grows with its text ignores `rows`, so they are its least height. */
const leastHeights = unsafeCSS(
  Array.from(
    { length: 20 },
    (_, index) => `textarea[rows='${index + 1}']{min-block-size:${1.5 * (index + 1) + 1.25}rem}`,
  ).join(''),
);

/**
 * One column that fits 320 px, tokens after the GOV.CO palette (values only, not official). Only
 * pairs with at least 4.5:1 are used for text; the focus ring has two colours so that one of them
 * stands out on any background.
 */
const form = css`
  :host {
    display: block;
    box-sizing: border-box;
    color: var(--_text);
    background: var(--_surface);
    font-family: var(--ficha-font, inherit);
    line-height: 1.5;
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
  .form {
    /*
     * Here too: a page may undo what is said of the host. Size and spacing of letters stay those of the
     * page, for they may be the reader's own.
     */
    box-sizing: border-box;
    max-inline-size: 46rem;
    padding: var(--ficha-padding, 1rem);
    font-style: normal;
    font-weight: 400;
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
    margin: 0 0 1rem;
  }
  h2 {
    font-size: 1.5rem;
    line-height: 1.25;
  }
  h3 {
    font-size: 1.1875rem;
    line-height: 1.3;
  }
  section > h3 {
    margin-block-start: 2rem;
    padding: 0.5rem 0.75rem;
    background: var(--_band);
    border-inline-start: 4px solid var(--_primary);
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .box {
    margin-block-end: 1.75rem;
  }
  .box .box {
    margin-block-end: 1rem;
  }
  .box.has-error {
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid var(--_error);
  }
  .label {
    display: block;
    padding: 0;
    margin-block-end: 0.25rem;
    font-weight: 700;
  }
  :is(.label, h3, textarea, input, button, a, .summary, .received) {
    scroll-margin-block-start: var(--_scroll-margin);
  }
  .box .box .label:not(:is(.list, .group) > legend) {
    font-weight: 400;
  }
  /* Where boxes belong together, a bar beside them says how far. */
  .group {
    padding-inline-start: 0.75rem;
    border-inline-start: 2px solid var(--_border);
  }
  .group > legend {
    margin-block-end: 0.5rem;
  }
  .group > .box:last-child {
    margin-block-end: 0;
  }
  /* A fieldset's bar would begin at the middle of a legend that is not taken out of its border. */
  legend {
    float: inline-start;
    inline-size: 100%;
  }
  legend + * {
    clear: both;
  }
  .mark {
    color: var(--_error);
  }
  .hint,
  .progress,
  .set-aside,
  .counter,
  .normalized,
  .legend,
  .closing {
    color: var(--_muted);
  }
  .hint,
  .error {
    margin-block-end: 0.375rem;
  }
  .error,
  .counter.over {
    color: var(--_error);
    font-weight: 700;
  }
  .normalized {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
  }
  .counter,
  .set-aside,
  .normalized {
    margin: 0.25rem 0 0;
    font-size: 0.9375rem;
  }
  .list > .normalized {
    margin-block-end: 0.75rem;
  }
  .closing {
    margin-block-start: 2rem;
    font-size: 0.9375rem;
  }
  textarea,
  .box > input {
    display: block;
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.625rem;
    color: var(--_text);
    background: var(--_surface);
    border: 2px solid var(--_border);
    border-radius: 0;
    font: inherit;
  }
  textarea {
    max-block-size: 80vh;
    resize: vertical;
    field-sizing: content;
  }
  /* On paper nothing can be scrolled: there the text stands for its control. */
  .printed {
    display: none;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.625rem;
    border: 2px solid var(--_border);
    white-space: pre-wrap;
  }
  @media print {
    .printed {
      display: block;
    }
    .printed + *,
    button {
      display: none;
    }
  }
  input.date,
  input.telephone {
    max-inline-size: 20rem;
  }
  input.number {
    max-inline-size: 12rem;
  }
  .has-error > textarea,
  .has-error > input {
    border-color: var(--_error);
  }
  :is(textarea, .box > input):read-only,
  :is(textarea, input, button):disabled {
    border-style: dashed;
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 2rem;
  }
  .option {
    display: inline-flex;
    align-items: center;
    gap: 0.625rem;
    min-block-size: 2.75rem;
    padding-inline-end: 0.75rem;
  }
  .option input {
    flex: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0 0 0 0.25rem;
    accent-color: var(--_primary);
  }
  button {
    min-block-size: 2.75rem;
    padding: 0.5rem 1rem;
    color: var(--_primary);
    background: var(--_surface);
    border: 2px solid var(--_primary);
    border-radius: 0;
    font: inherit;
    font-weight: 700;
    cursor: pointer;
  }
  button.primary {
    color: var(--_surface);
    background: var(--_primary);
  }
  button.small {
    padding: 0.25rem 0.75rem;
    font-weight: 400;
  }
  button[aria-disabled='true'] {
    opacity: 0.75;
    cursor: progress;
  }
  .entry-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 0.5rem;
  }
  .summary,
  .received {
    margin-block-end: 1.5rem;
    padding: 1rem;
    border: 4px solid var(--_error);
  }
  .received {
    border-color: var(--_primary);
  }
  .summary > :last-child,
  .received > p:last-of-type {
    margin-block-end: 0;
  }
  .received button {
    margin-block-start: 1rem;
  }
  .summary ul {
    padding-inline-start: 1.25rem;
  }
  a {
    color: var(--_primary);
  }
  .summary a {
    color: var(--_error);
    font-weight: 700;
  }
  :is(textarea, input, button, a, .summary, .received):focus-visible,
  :is(.summary, .received):focus {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--_primary);
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
  @media (forced-colors: active) {
    :is(textarea, input, button, a, .summary, .received):focus-visible {
      outline-color: Highlight;
    }
  }
`;

export const styles = [form, leastHeights];
