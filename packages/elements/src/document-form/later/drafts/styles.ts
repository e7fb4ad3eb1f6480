import { noticeStyles } from '../panel/notice-styles.ts';

export const styles = `${noticeStyles}
  .saved {
    min-block-size: 1.5em;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .saved.failed {
    color: var(--_text);
    font-weight: 700;
  }
`;
