export const styles = `
  .step[hidden] {
    display: none;
  }
  nav {
    margin-block-end: 1.5em;
    border: 2px solid var(--_border);
  }
  /* What a browser puts around the content of a disclosure inherits nothing. */
  summary,
  nav ol {
    box-sizing: border-box;
  }
  summary {
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    font-weight: 700;
    cursor: pointer;
  }
  nav ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  nav li {
    border-block-start: 1px solid var(--_border);
  }
  button.entry {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    justify-content: space-between;
    inline-size: 100%;
    border: 0;
    font-weight: 400;
    text-align: start;
  }
  /* Else the entry below would cover the lower side of its ring. */
  .entry:focus-visible {
    position: relative;
  }
  .entry[aria-current] {
    padding-inline-start: calc(1em - 4px);
    border-inline-start: 4px solid var(--_primary);
    background: var(--_band);
    font-weight: 700;
  }
  .state {
    color: var(--_muted);
    font-weight: 400;
  }
  .state.complete {
    color: var(--_text);
  }
  .state.complete::before {
    content: '✓ ' / '';
  }
  .state.wrong {
    color: var(--_error);
    font-weight: 700;
  }
  .caption {
    display: block;
    color: var(--_muted);
    font-size: 0.842em;
    font-weight: 400;
  }
  .step-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block-start: 2em;
  }
  h4 {
    margin: 1.78em 0 0.44em;
    font-size: 1.125em;
  }
  .review dl {
    margin: 0;
    border-block-start: 1px solid var(--_border);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_border);
  }
  .row.wrong {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_error);
  }
  dt {
    flex: 1 1 11em;
    font-weight: 700;
  }
  dd {
    flex: 2 1 14em;
    min-inline-size: 0;
    margin: 0;
  }
  dd.change {
    flex: 0 0 auto;
  }
  .answer {
    margin: 0;
    white-space: pre-line;
  }
  .review ol {
    margin: 0;
    padding-inline-start: 1.5em;
  }
  .review li + li,
  .member + .member {
    margin-block-start: 0.5em;
  }
  .member {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.375em;
  }
  .member > .members {
    flex: 1 1 100%;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_border);
  }
  .member > span,
  .unanswered {
    color: var(--_muted);
  }
  .row .error {
    margin: 0;
  }
  @media (forced-colors: active) {
    .entry[aria-current] {
      border-inline-start-color: Highlight;
    }
  }
  @media print {
    .step[hidden] {
      display: block;
    }
    nav,
    .review {
      display: none;
    }
  }
`;
