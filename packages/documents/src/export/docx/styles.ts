/** A style of paragraphs: how it looks, and what it says of its text. */
interface Style {
  readonly id: string;
  readonly name: string;
  readonly paragraph?: string;
  readonly run?: string;
}

const STYLES: readonly Style[] = [
  {
    id: 'Titulo',
    name: 'Title',
    paragraph: '<w:spacing w:after="240"/><w:jc w:val="center"/>',
    run: '<w:b/><w:sz w:val="26"/>',
  },
  { id: 'Titulo1', name: 'heading 1', paragraph: heading(0, 240), run: '<w:b/><w:sz w:val="26"/>' },
  { id: 'Titulo2', name: 'heading 2', paragraph: heading(1, 200), run: '<w:b/><w:sz w:val="24"/>' },
  { id: 'Titulo3', name: 'heading 3', paragraph: heading(2, 160), run: '<w:b/>' },
  {
    id: 'Introduccion',
    name: 'Introducción',
    paragraph: '<w:spacing w:after="160"/><w:jc w:val="both"/>',
  },
  {
    id: 'Banda',
    name: 'Banda',
    paragraph: '<w:keepNext/><w:spacing w:before="40" w:after="40"/><w:jc w:val="center"/>',
  },
  {
    id: 'Separador',
    name: 'Separador',
    paragraph: '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>',
    run: '<w:sz w:val="2"/>',
  },
  { id: 'Etiqueta', name: 'Etiqueta', paragraph: '<w:keepNext/>' },
  {
    id: 'Vineta',
    name: 'List Bullet',
    paragraph: '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
  },
  { id: 'Numerado', name: 'Numerado', paragraph: '<w:ind w:left="360" w:hanging="360"/>' },
  { id: 'Nota', name: 'Nota', paragraph: '<w:spacing w:before="160"/>', run: '<w:sz w:val="18"/>' },
  { id: 'NotaAlPie', name: 'footnote text', run: '<w:sz w:val="18"/>' },
  { id: 'Pagina', name: 'Página', paragraph: '<w:jc w:val="right"/>', run: '<w:sz w:val="18"/>' },
];

/** All styles of a file, in its language. */
export function styles(lang: string): string {
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:lang w:val="${lang}" w:eastAsia="${lang}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="60" w:after="60"/></w:pPr></w:pPrDefault></w:docDefaults>`;
  const normal =
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>';
  const reference =
    '<w:style w:type="character" w:styleId="Llamada"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>';
  return defaults + normal + STYLES.map(style).join('') + reference;
}

function style({ id, name, paragraph = '', run = '' }: Style): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${paragraph && `<w:pPr>${paragraph}</w:pPr>`}${run && `<w:rPr>${run}</w:rPr>`}</w:style>`;
}

function heading(level: number, before: number): string {
  return `<w:keepNext/><w:spacing w:before="${before}" w:after="80"/><w:outlineLvl w:val="${level}"/>`;
}
