import { css } from '../../css.ts';

/** What is typed into. */
const rules = css`
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
  input.date,
  input.telephone {
    max-inline-size: 20em;
  }
  input.number {
    max-inline-size: 12em;
  }
  :is(textarea, input)[aria-invalid='true'] {
    border-color: var(--_error);
  }
  :is(textarea, .box > input):read-only,
  :is(textarea, input, button):disabled {
    border-style: dashed;
  }
`;

/** A box that grows with its text ignores `rows`, so they are its least height. */
const leastHeights = Array.from(
  { length: 20 },
  (_, index) => `textarea[rows='${index + 1}']{min-block-size:${1.5 * (index + 1) + 1.25}em}`,
).join('');

export const controls = rules + leastHeights;
