/** Quiet: no red, no bold text, and a mark that forced colours keep. */
export const styles = `
.advisory {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: .25rem .75rem;
  margin: .25rem 0 .5rem;
  padding-inline-start: .75rem;
  border-inline-start: 4px dotted var(--_muted);
  font-size: .9375rem;
}
.advisory p { margin: 0; flex: 1 1 14rem; }
.advisory h3, .advisory ul { flex: 1 1 100%; margin: 0; }
.received .advisory { margin-block: 1rem; }
`;
