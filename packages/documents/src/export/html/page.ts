import { escaped } from '../xml-text.ts';

/** Letter paper; nothing is loaded from elsewhere. */
const STYLE = `
@page { size: letter; margin: 2.54cm }
body { font: 11pt/1.4 Arial, Helvetica, sans-serif; max-width: 17cm; margin: 2rem auto; padding: 0 1rem; color: #000; background: #fff }
h1 { font-size: 13pt; text-align: center }
h2 { font-size: 12pt } h3 { font-size: 11pt }
table { width: 100%; border-collapse: collapse }
th, td { border: 1px solid #000; padding: .3em .5em; text-align: left; vertical-align: top; overflow-wrap: anywhere }
th { font-weight: bold } th[scope=row] { width: 32% } th.band { text-align: center; background: #d9d9d9 }
p { margin: .4em 0 } p.item { padding-left: 1.5em; text-indent: -1.5em } ul { margin: .4em 0; padding-left: 1.5em }
.options label { margin-right: 2em } .note, .header { font-size: 9pt } .header { text-align: right }
@media print { body { max-width: none; margin: 0; padding: 0 } tr.label { break-after: avoid } }
`;

/** A page that stands alone: no script, and nothing that another site would be asked for. */
export function page(title: string, lang: string, body: string): string {
  return `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
