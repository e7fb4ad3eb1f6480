import { unsafeCSS } from 'lit';
import { css } from '../css.ts';

/** A box that grows with its text ignores `rows`, so they are its least height. */
const leastHeights = unsafeCSS(
  Array.from(
    { length: 20 },
    (_, index) => `textarea[rows='${index + 1}']{min-block-size:${1.5 * (index + 1) + 1.25}em}`,
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
    text-align: start;
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: inherit;
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
  .box {
    margin-block-end: 1.75em;
  }
  .box .box {
    margin-block-end: 1em;
  }
  .box.has-error {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_error);
  }
  .label {
    display: block;
    padding: 0;
    margin-block-end: 0.25em;
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
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_border);
  }
  .group > legend {
    margin-block-end: 0.5em;
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
    margin-block-end: 0.375em;
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
    gap: 0.25em 0.75em;
  }
  .counter,
  .set-aside,
  .normalized {
    margin: 0.25em 0 0;
    font-size: 0.9375em;
  }
  .list > .normalized {
    margin-block-end: 0.75em;
  }
  .closing {
    margin-block-start: 2em;
    font-size: 0.9375em;
  }
  textarea,
  .box > input {
    display: block;
    inline-size: 100%;
    min-block-size: max(2.75em, 44px);
    padding: 0.5em 0.625em;
    color: var(--_text);
    background: var(--_surface);
    border: 2px solid var(--_border);
  }
  textarea,
  input,
  button {
    border-radius: 0;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  textarea {
    max-block-size: 80vh;
    resize: vertical;
    field-sizing: content;
  }
  /* On paper nothing can be scrolled: there the text stands for its control. */
  .printed {
    display: none;
    min-block-size: 2.75em;
    padding: 0.5em 0.625em;
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
    max-inline-size: 20em;
  }
  input.number {
    max-inline-size: 12em;
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
    gap: 0.5em 2em;
  }
  .option {
    display: inline-flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: max(2.75em, 44px);
    padding-inline-end: 0.75em;
  }
  .option input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0 0 0 0.25em;
    accent-color: var(--_primary);
  }
  /* Browsers draw these too pale to read an answer from. */
  .option input:disabled {
    display: grid;
    place-content: center;
    appearance: none;
    color: inherit;
    border: 2px dashed var(--_border);
  }
  [type='radio'] {
    border-radius: 50%;
  }
  .option input:disabled:checked::before {
    content: '✓';
  }
  button {
    min-block-size: max(2.75em, 44px);
    padding: 0.5em 1em;
    color: var(--_primary);
    background: var(--_surface);
    border: 2px solid var(--_primary);
    font-weight: 700;
    cursor: pointer;
  }
  button.primary:enabled {
    color: var(--_surface);
    background: var(--_primary);
  }
  button.small {
    padding: 0.25em 0.75em;
    font-weight: 400;
  }
  button[aria-disabled='true'] {
    opacity: 0.75;
    cursor: progress;
  }
  .entry-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  .summary,
  .received {
    margin-block-end: 1.5em;
    padding: 1em;
    border: 4px solid var(--_error);
  }
  .received {
    border-color: var(--_primary);
  }
  .summary > :is(ul, p),
  .received > p:last-of-type {
    margin-block-end: 0;
  }
  .received button {
    margin-block-start: 1em;
  }
  .summary ul {
    padding-inline-start: 1.25em;
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
