/** A panel beside the questions, which some parts take the focus to; tokens are those of the form. */
export const noticeStyles = `
  .notice {
    margin-block-end: 1.5rem;
    padding: 1rem;
    background: var(--_band);
    border-inline-start: 4px solid var(--_primary);
    scroll-margin-block-start: var(--_scroll-margin);
  }
  .notice > :last-child {
    margin-block-end: 0;
  }
  .notice p {
    margin-block-end: 0.75rem;
  }
  .notice-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-end: 1rem;
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
