/** Our reader of XML beside a whole one: the same trees, and the same refusals. */
import { type SaxesAttributePlain, SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { mutated } from '../scripts/changed-files.ts';
import { parseRoot } from '../src/formats/docx/parse-xml.ts';
import { limits } from '../src/limits.ts';
import { randomOf } from './random.ts';

interface Element {
  name: string;
  attributes: Record<string, SaxesAttributePlain | string>;
  children: (Element | string)[];
}

/** The tree as the whole parser reads it; `undefined` where it finds an error. */
function oracle(xml: string): Element | undefined {
  const parser = new SaxesParser({ xmlns: false });
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: { ...attributes } as never, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  const addText = (text: string) => open.at(-1)?.children.push(text);
  parser.on('text', addText);
  parser.on('cdata', addText);
  try {
    parser.write(xml).close();
  } catch {
    return undefined;
  }
  return joined(root).children.find((child): child is Element => typeof child !== 'string');
}

/** Texts beside each other are one, however a parser cuts them. */
function joined(element: Element): Element {
  const children: (Element | string)[] = [];
  for (const child of element.children) {
    const last = children.at(-1);
    if (typeof child !== 'string') children.push(joined(child));
    else if (typeof last === 'string') children[children.length - 1] = last + child;
    else if (child !== '') children.push(child);
  }
  return { name: element.name, attributes: { ...element.attributes }, children };
}

const ours = (xml: string) => {
  try {
    return joined(parseRoot(xml, limits) as Element);
  } catch {
    return undefined;
  }
};

describe('the same tree', () => {
  it.each([
    '<a/>',
    '<?xml version="1.0" encoding="UTF-8"?>\r\n<w:a x:b="1" c=\'"2"\'>t<!-- <no> -->u</w:a>\n',
    '<a>&lt;&amp;&gt;&quot;&apos;&#65;&#x1F331;</a>',
    '<a b="&#10;x\ny"><![CDATA[<b>&amp;]]]]><![CDATA[>]]></a >',
    '<a><b></b><b/>\r\n<b\n c = "d"\t/></a>',
    '<a __proto__="1"/>',
  ])('%j', (xml) => {
    expect(ours(xml)).toEqual(oracle(xml));
    expect(ours(xml)).toBeDefined();
  });
});

describe('is refused', () => {
  it.each([
    '',
    'x',
    '<a>',
    '</a>',
    '<a></b>',
    '<a/><b/>',
    '<a/>x',
    '<a b=c/>',
    '<a b="<"/>',
    '<a b/>',
    '<a>&nbsp;</a>',
    '<a>& b</a>',
    '<a>&#0;</a>',
    '<a>&#xD800;</a>',
    '<a><!-- </a>',
    '<a><![CDATA[</a>',
    '<!DOCTYPE a><a/>',
    '<a',
    '<a b="',
    '< a/>',
  ])('%j', (xml) => {
    expect(ours(xml)).toBeUndefined();
    // The whole one knows document types.
    if (!xml.includes('DOCTYPE')) expect(oracle(xml)).toBeUndefined();
  });
});

it('reads no changed file otherwise than the whole parser, where that reads it', () => {
  const xml =
    '<?xml version="1.0"?><w:p a="1"><w:r><w:t xml:space="preserve">Ñandú &amp; maíz</w:t><w:tab/></w:r><!-- x --><w:r b=\'2\'/></w:p>';
  const signs = ['<w:p>', '</w:p>', '&amp;', '&x;', '<![CDATA[', ']]>', '<!--', '"', '<', '>', '/'];
  for (let seed = 0; seed < 3_000; seed++) {
    const changed = mutated(xml, randomOf(seed), signs);
    const expected = oracle(changed);
    if (expected) expect(ours(changed), changed).toEqual(expected);
  }
});
