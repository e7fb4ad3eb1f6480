/** How the page of the report looks: on a screen of any width, in forced colours, on paper. */
export const styles = `
:root { color-scheme: light; font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; }
body { margin: 0; }
main { max-width: 75rem; margin: 0 auto; padding: 0 1rem 3rem; }
.mark { margin: 0; padding: 0.75rem 1rem; background: #a80521; color: #fff; }
h1, h2, h3, h4 { line-height: 1.25; overflow-wrap: anywhere; }
h3 { margin-top: 3rem; padding-top: 1rem; border-top: 2px solid #1a1a1a; }
a { color: #0943b5; }
:focus-visible { outline: 3px solid #0943b5; outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: bold; padding: 0.5rem 0; overflow-wrap: anywhere; }
th, td { border: 1px solid #7e7e7e; padding: 0.5rem; text-align: left; vertical-align: top; }
thead th { background: #f4f4f4; }
tbody th { overflow-wrap: anywhere; }
.files th:first-child { width: 40%; }
.files .number { text-align: right; width: 1%; }
.boxes { table-layout: fixed; }
.boxes th:first-child { width: 28%; }
.note { margin: 0.25rem 0; font-weight: normal; padding-left: 0.5rem; border-left: 4px solid #a80521; }
.place { margin: 0.25rem 0 0; color: #4c4c4c; font-size: 0.875rem; overflow-wrap: anywhere; }
.said { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
ol, ul { margin: 0.25rem 0; padding-left: 1.5rem; }
@media screen and (max-width: 48rem) {
  table, caption, tbody, tr, tbody th, td { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { margin-bottom: 1rem; }
  tbody th, .boxes th:first-child, .files th:first-child { width: auto; background: #f4f4f4; }
  td { border-top: 0; }
  .files .number { display: inline-block; width: auto; border: 0; padding: 0.25rem 0.5rem; }
  td::before { content: attr(data-label) ": "; font-weight: bold; }
}
@media print {
  :root { font-size: 10pt; }
  .mark { background: none; color: inherit; border: 3px solid; }
  thead { display: table-header-group; }
  tr, .note { break-inside: avoid; }
  h2, h3, h4, caption { break-after: avoid; }
  @page { margin: 1.5cm; }
}
`;
