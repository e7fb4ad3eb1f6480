/** What is copied from Word, Google Docs and web pages, as the text of a narrative. */
import { isNormalText } from '@ficha-leccion/schema';
import { describe, expect, test } from 'vitest';
import { textOfHtml } from '../src/document-form/later/pasting.ts';

const marker = (sign: string) =>
  `<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>`;
const item = (sign: string, text: string) =>
  `<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>${marker(sign)}<span lang=ES-CO>${text}<o:p></o:p></span></p>\r\n\r\n`;
const word = (body: string) =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=utf-8><style><!-- p.MsoNormal {margin:0cm} --></style><xml><o:Author>Alguien</o:Author></xml></head><body lang=ES-CO>\r\n<!--StartFragment-->${body}<!--EndFragment-->\r\n</body></html>`;

const texts: Readonly<Record<string, readonly [html: string, text: string]>> = {
  'paragraphs of Word, whose source is wrapped': [
    word(
      '<p class=MsoNormal>La primera\r\nparte.<o:p></o:p></p>\r\n\r\n<p class=MsoNormal><o:p>&nbsp;</o:p></p>\r\n\r\n<p class=MsoNormal>La <b>segunda</b>.<o:p></o:p></p>',
    ),
    'La primera parte.\n\nLa segunda.',
  ],
  'lists of Word': [
    word(
      `<p class=MsoNormal>Hubo:</p>${item('·', 'talleres,')}${item('o', 'visitas y')}${item('§', 'una mesa.')}<p class=MsoNormal>Fin.</p>`,
    ),
    'Hubo:\n\n- talleres,\n- visitas y\n- una mesa.\n\nFin.',
  ],
  'numbers of Word, as Word shows them': [
    word(`${item('1.', 'Uno')}${item('2.', 'Dos')}${item('a)', 'Letra')}${item('iv.', 'Romano')}`),
    '1. Uno\n2. Dos\na) Letra\niv. Romano',
  ],
  'lists of a web page': [
    '<ul>\n  <li>Uno</li>\n  <li><p>Dos</p></li>\n  <li></li>\n  <li>Tres<ul><li>Hondo</li></ul></li>\n</ul>\n<p>Después</p>',
    '- Uno\n- Dos\n- Tres\n- Hondo\n\nDespués',
  ],
  'a numbered list that begins later': ['<ol start="3"><li>c<li>d</ol>', '3. c\n4. d'],
  'an empty list before a paragraph': ['<ul><li></li></ul><p>Solo</p>', 'Solo'],
  'lines of a mail': [
    '<div>Uno</div><div>Dos</div><div><br></div><div>Tres</div>',
    'Uno\nDos\n\nTres',
  ],
  'line breaks': ['<p>Uno<br>Dos<br><br>Tres<br/></p>', 'Uno\nDos\n\nTres'],
  'Google Docs': [
    '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span>Uno</span></p><br /><ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>a</span></p></li><li dir="ltr"><p dir="ltr"><span>b</span></p></li></ul></b>',
    'Uno\n\n- a\n- b',
  ],
  'cells of a sheet': [
    '<table><tr><td>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr></table>',
    'a 1\nb 2',
  ],
  'character references': [
    '<p>&iquest;Qu&eacute; pas&oacute;? &#8220;Nada&#x201D; &amp; m&aacute;s &#146;hoy&#146; A&ntilde;o &lt;b&gt; AT&T</p>',
    '¿Qué pasó? “Nada” & más ’hoy’ Año <b> AT&T',
  ],
  'accents apart, hyphens and zero-width marks': [
    '<p>Sesio\u0301n coo&shy;pe\u200bra</p>',
    'Sesión coopera',
  ],
  'verbatim text': ['<pre>a\n  b</pre><p>c</p>', 'a\nb\n\nc'],
  'signs that are no tags': ['<p>3 < 4 y 5 > 2</p>', '3 < 4 y 5 > 2'],
};

test.each(Object.entries(texts))('reads %s', (_, [html, text]) => {
  expect(textOfHtml(html)).toBe(text);
  expect(isNormalText(text)).toBe(true);
});

test('a character that we cannot name is not guessed', () => {
  expect(textOfHtml('<p>x &bigstar; y</p>')).toBeUndefined();
  expect(textOfHtml('<p>x &xconstructor; y</p>')).toBeUndefined();
  expect(textOfHtml('<p>&nbsp;</p>')).toBeUndefined();
});

describe('hostile HTML', () => {
  test.each([
    ['<p>a</p><script>alert(1)</script><p>b</p>', 'a\n\nb'],
    ['<p>a<img src=x onerror="alert(\'>\')">b</p>', 'ab'],
    ['<p>a<style>p{}</style><svg onload=alert(1)><p>x</p></svg>b</p>', 'ab'],
    ['<p>a<!-- <p>no</p> -->b</p>', 'ab'],
    ['<p>a</p><script>', 'a'],
    ['<p>a</p><!-- ', 'a'],
    ['<p>a</p><b "', 'a'],
  ])('%s is its text', (html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  test.each(['<!--', '<b "', '<script>', '<p>', '<ul><li>', "<a b='", '&#', '<'])(
    'a megabyte of %s takes no time',
    (piece) => {
      const started = performance.now();
      textOfHtml(piece.repeat(1_000_000 / piece.length));
      expect(performance.now() - started).toBeLessThan(2_000);
    },
  );
});
