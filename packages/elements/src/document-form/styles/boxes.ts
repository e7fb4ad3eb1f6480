import { css } from '../../css.ts';

/** A box with its label, hint and error, alone, in a group or in a list. */
export const boxes = css`
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
  :is(.group, .list) > .box:last-child {
    margin-block-end: 0;
  }
  /*
   * A fieldset's bar would begin at the middle of a legend that is not taken out of its border. A form
   * reads from the left on any page, and browsers of our floor know no inline-start here.
   */
  legend {
    float: left;
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
    /* As far as the ring reaches, whatever the size of letters. */
    margin: 6px 0 0;
    font-size: 0.9375em;
  }
  .list > .normalized {
    margin-block-end: 0.75em;
  }
  .closing {
    margin-block-start: 2em;
    font-size: 0.9375em;
  }
`;
