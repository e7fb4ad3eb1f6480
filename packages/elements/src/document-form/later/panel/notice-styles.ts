/** A panel beside the questions, which some parts take the focus to; tokens are those of the form. */
export const noticeStyles = `
  .notice {
    margin-block-end: 1.5em;
    padding: 1em;
    background: var(--_band);
    border-inline-start: 4px solid var(--_primary);
    scroll-margin-block-start: var(--_scroll-margin);
  }
  .notice > :last-child {
    margin-block-end: 0;
  }
  .notice p {
    margin-block-end: 0.75em;
  }
  .notice-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-end: 1em;
  }
  .notice:focus {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--_primary);
  }
  @media (forced-colors: active) {
    .notice:focus {
      outline-color: Highlight;
    }
  }
`;
