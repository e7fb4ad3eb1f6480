import { css } from '../../css.ts';

/** Answers to be chosen. */
export const options = css`
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
  /* Browsers draw these too pale to read an answer from, or as if they could be chosen. */
  .option input:is(:disabled, [aria-readonly='true'], [aria-readonly='true'] *) {
    display: grid;
    place-content: center;
    appearance: none;
    color: inherit;
    border: 2px dashed var(--_border);
    --_mark: '✓';
  }
  [type='radio'] {
    border-radius: 50%;
  }
  .option input:checked::before {
    content: var(--_mark);
  }
`;
