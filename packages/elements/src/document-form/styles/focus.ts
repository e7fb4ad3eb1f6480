import { css } from '../../css.ts';

/**
 * The ring has two colours so that one of them stands out on any background. An input shows it also
 * where a link of the summary was pressed with the mouse: browsers mark no button then.
 */
export const focus = css`
  :focus-visible,
  :is(.summary, .received, input):focus {
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
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
