import { noticeStyles } from '../panel/notice-styles.ts';

export const styles = `${noticeStyles}
  .open {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-end: 1.5em;
    padding: 0.75em;
    border: 1px dashed var(--_border);
  }
  .open p {
    flex: 1 1 14em;
    margin: 0;
  }
  .open.over {
    border-style: solid;
    background: var(--_band);
    outline: 2px solid var(--_primary);
  }
  .notice details {
    margin-block-end: 1em;
  }
  .notice summary {
    min-block-size: 1.5em;
    cursor: pointer;
  }
  .leftover {
    margin-block-start: .5em;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_border);
    white-space: pre-wrap;
  }
  .check {
    margin-block-end: 0.5em;
    padding: 0.5em 0.75em;
    background: var(--_band);
    border-inline-start: 4px solid var(--_primary);
  }
  /* As everywhere in our Spanish; browsers know it of Spain alone. */
  q:lang(es) {
    quotes: '«' '»';
  }
  .check p {
    margin-block-end: 0.375em;
  }
`;
