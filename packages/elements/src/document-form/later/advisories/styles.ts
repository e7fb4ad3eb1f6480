/** Quiet: no red, no bold text, and a mark that forced colours keep. */
export const styles = `
.advisory {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: .25em .75em;
  margin: .25em 0 .5em;
  padding-inline-start: .75em;
  border-inline-start: 4px dotted var(--_muted);
  font-size: .9375em;
}
.advisory p { margin: 0; flex: 1 1 14em; }
.advisory h3, .advisory ul { flex: 1 1 100%; margin: 0; }
.received .advisory { margin-block: 1em; }
`;
