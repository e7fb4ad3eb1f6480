import { css } from '../../css.ts';

/** Buttons, and what they are answered with: what is missing, or that it was received. */
export const sending = css`
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
  .summary li + li {
    margin-block-start: 0.375em;
  }
  a {
    color: var(--_primary);
  }
  .summary a {
    color: var(--_error);
    font-weight: 700;
  }
`;
