import { css } from '../../css.ts';

/** On paper nothing can be scrolled: there the text stands for its control. */
export const print = css`
  .printed {
    display: none;
    min-block-size: 2.75em;
    padding: 0.5em 0.625em;
    border: 2px solid var(--_border);
    white-space: pre-wrap;
  }
  @media print {
    /* Of a dark page, too: text would be pale, and what is not chosen as dark as what is. */
    .form {
      color: var(--_text);
      background: var(--_surface);
      color-scheme: light;
    }
    .printed {
      display: block;
    }
    .box > .printed + *,
    .counter,
    button {
      display: none;
    }
    .box {
      break-inside: avoid;
    }
    h3,
    p {
      break-after: avoid;
    }
    p > a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
