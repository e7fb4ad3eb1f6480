/** Over what stands below, so that nothing moves; the reached option is marked by more than colour. */
export const styles = `
.suggestions { position: relative; }
.suggestions > ul {
  position: absolute;
  z-index: 1;
  inset-inline: 0;
  inset-block-start: 0;
  max-block-size: 16em;
  margin: 0;
  padding: 0;
  overflow-y: auto;
  list-style: none;
  background: var(--_surface);
  border: 2px solid var(--_border);
  border-block-start: 0;
}
.suggestions > ul[hidden] { display: none; }
.suggestions li {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  align-items: center;
  gap: 0 1em;
  min-block-size: 2.75em;
  padding: .25em .625em;
  border-inline-start: 6px solid transparent;
  cursor: pointer;
}
.suggestions li span { color: var(--_muted); }
.suggestions li:hover { background: var(--_band); }
.suggestions li[aria-selected='true'] {
  background: var(--_band);
  border-inline-start-color: var(--_primary);
  outline: 2px solid var(--_primary);
  outline-offset: -2px;
}
@media (forced-colors: active) {
  .suggestions li { border-inline-start-color: Canvas; }
  .suggestions li[aria-selected='true'] { border-inline-start-color: Highlight; outline-color: Highlight; }
}
`;
