/** Files that are no documents, or that were made to do harm: one typed answer each, at once. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  DocumentError,
  type DocumentErrorCode,
  importDocument,
  type Limits,
} from '../src/index.ts';
import { docx, paragraph } from './docx.ts';
import { fichaDocx, fichaText } from './paper.ts';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const compound = (stream: string) =>
  new Uint8Array([...OLE, ...Buffer.alloc(504), ...Buffer.from(stream, 'utf16le')]);
const word = fichaDocx();
const withEntry = (name: string, content: Uint8Array) =>
  zipSync({ 'word/document.xml': strToU8('<w:document/>'), [name]: content });
const mainPart = (xml: string) => zipSync({ 'word/document.xml': strToU8(xml) });
/** In the middle of the packed document. */
const holed = word.slice().fill(0, 900, 960);
const encryptedZip = word.slice();
encryptedZip[6] = 1;

/** The size that the directory of a zip says is another than the one unfolded. */
function lyingAboutSizes(bytes: Uint8Array): Uint8Array {
  const lying = Buffer.from(bytes);
  for (let at = lying.indexOf('PK\u0001\u0002', 0, 'latin1'); at >= 0; ) {
    lying.writeUInt32LE(10, at + 24);
    at = lying.indexOf('PK\u0001\u0002', at + 4, 'latin1');
  }
  return new Uint8Array(lying);
}

const bomb = `<!DOCTYPE a [<!ENTITY a "${'x'.repeat(100)}"><!ENTITY b "${'&a;'.repeat(100)}">]><a>&b;</a>`;
const external = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>';

describe('a file that cannot be read', () => {
  it.each<[string, DocumentErrorCode, Uint8Array | string, Partial<Limits>?]>([
    ['nothing', 'archivo-vacio', ''],
    ['no bytes', 'archivo-vacio', new Uint8Array()],
    ['too many bytes', 'archivo-muy-grande', new Uint8Array(50_000_001)],
    ['too long a text', 'archivo-muy-grande', 'Tema '.repeat(200_001)],
    ['too many lines', 'archivo-muy-grande', 'Tema\n'.repeat(20_001)],
    ['too many paragraphs', 'archivo-muy-grande', `<html>${'<p>Tema</p>'.repeat(20_001)}`],
    ['too much text in Word', 'archivo-muy-grande', word, { textLength: 300 }],
    ['an old Word file', 'word-antiguo', compound('WordDocument')],
    ['a file with a password', 'archivo-cifrado', compound('EncryptedPackage')],
    ['a zip with a password', 'archivo-cifrado', encryptedZip],
    [
      'a file with macros',
      'archivo-con-macros',
      withEntry('word/vbaProject.bin', new Uint8Array(9)),
    ],
    ['a PDF that is none', 'archivo-danado', strToU8('%PDF-1.7')],
    ['a picture', 'formato-desconocido', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])],
    ['rich text', 'formato-desconocido', strToU8('{\\rtf1 Tema}')],
    ['a zip that is no Word file', 'formato-desconocido', zipSync({ 'a.txt': strToU8('Tema') })],
    ['half a Word file', 'archivo-danado', word.subarray(0, word.length / 2)],
    ['a Word file with a hole', 'archivo-danado', holed],
    ['sizes that lie', 'archivo-danado', lyingAboutSizes(word)],
    ['XML that ends too early', 'archivo-danado', mainPart('<w:document><w:body>')],
    ['a zip bomb', 'archivo-peligroso', withEntry('word/styles.xml', new Uint8Array(5_000_000))],
    ['parts that are too large', 'archivo-peligroso', word, { partBytes: 1_000 }],
    ['too much together', 'archivo-peligroso', word, { unfoldedBytes: 2_000 }],
    ['too many entries', 'archivo-peligroso', word, { entries: 3 }],
    ['too many elements', 'archivo-peligroso', word, { elements: 50 }],
    [
      'a name outside its folder',
      'archivo-peligroso',
      withEntry('../../word/styles.xml', strToU8('x')),
    ],
    ['an absolute name', 'archivo-peligroso', withEntry('C:\\word\\styles.xml', strToU8('x'))],
    ['entities that multiply', 'archivo-peligroso', mainPart(bomb)],
    ['an entity of another file', 'archivo-peligroso', mainPart(external)],
    ['elements without end', 'archivo-peligroso', mainPart('<w:p>'.repeat(5_000))],
    ['a page without end', 'archivo-peligroso', `<html>${'<div>'.repeat(5_000)}Tema`],
    ['a page of nested words', 'archivo-peligroso', `<html>${'<span>'.repeat(5_000)}Tema`],
    [
      'a curriculum',
      'documento-no-reconocido',
      'HOJA DE VIDA\nNombre: Persona Ejemplo\nNúmero de contacto: 300 000 0101\nCorreo electrónico: a@ejemplo.co\nFecha: 29/05/2024',
    ],
    [
      'a curriculum in Word',
      'documento-no-reconocido',
      docx(paragraph('Hoja de vida') + paragraph('Teléfono: 3000000101')),
    ],
    [
      'a form of another country',
      'documento-no-reconocido',
      'REGISTRO DE LECCIONES APRENDIDAS\nProyecto: Riego\nFecha: 1/2/2024\nÁrea: Obras\nAmenaza u oportunidad: amenaza\nAcciones correctivas: ninguna',
    ],
    ['a text', 'documento-no-reconocido', 'Había una vez una lección aprendida.'],
  ])('%s', async (_, code, input, limits = {}) => {
    const failure = await importDocument(input, { limits }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DocumentError);
    expect(failure).toMatchObject({ name: 'DocumentError', code, message: expect.any(String) });
  });
});

describe('what a page or a text brings along', () => {
  it.each([
    ['a script', '<script>alert("Tema")</script>'],
    ['a style', '<style>p { color: red }</style>'],
    ['a handler', '<p onclick="alert(1)"></p>'],
  ])('%s is neither run nor read', async (_, markup) => {
    const plain = await importDocument(fichaText());
    const { record, leftovers } = await importDocument(`${markup}\n${fichaText()}`);
    expect({ ...record, procedencia: 0 }).toEqual({ ...plain.record, procedencia: 0 });
    expect(leftovers).toEqual([]);
  });

  it.each([
    'Menores de <5 años & mayores de >60',
    '<script>x</script',
    '__proto__ constructor',
    '=CMD()',
    '{{x}} {% x %}',
    '😀 Wayuu ü Nasa ç ʼ',
  ])('«%s» is what the author wrote', async (text) => {
    const { record } = await importDocument(fichaText({ answers: { impacto: text } }));
    expect(record.impacto).toBe(text);
  });
});

describe('a short form in lines', () => {
  const [date, others] = [
    '<svg onload=alert(1)> mayo de 2024',
    'Tema de la lección aprendida: Ríos',
  ];
  const lines = `DOCUMENTACIÓN DE LECCIONES APRENDIDAS\nFecha de diligenciamiento: ${date}\n${others}`;

  it.each(['ficha.txt', 'ficha.md', 'ficha.html', undefined])(
    'called %s keeps them apart',
    async (type) => {
      const { record, fields } = await importDocument(lines, type ? { type } : {});
      expect(record).toMatchObject({ fechaDiligenciamiento: date, temaLeccion: 'Ríos' });
      const account = fields.find(({ pointer }) => pointer === '/fechaDiligenciamiento');
      expect(account).toMatchObject({ state: 'unreadable', certainty: 'doubtful' });
    },
  );
});

it('reads what a page shows in its controls, and leaves over what it only offers', async () => {
  const page = (answer: string) =>
    `<html><h1>DOCUMENTACIÓN DE LECCIONES APRENDIDAS</h1><table><tr><td>Tema de la lección aprendida</td><td>${answer}</td></tr></table></html>`;
  const answers =
    '<select><option>Mares</option><option selected>Ríos</option></select> <button>limpios</button><textarea>y\nclaros</textarea><svg><text>Dibujo</text></svg>';
  const { record, leftovers } = await importDocument(page(answers));
  expect(record.temaLeccion).toBe('Ríos limpios\ny\nclaros');
  expect(leftovers.map(({ kind, text }) => [kind, text])).toEqual([
    ['unseen', 'Mares'],
    ['unseen', 'Dibujo'],
  ]);
});

it('says nothing of what a file holds', async () => {
  const { warnings } = await importDocument(
    fichaText({ answers: { telefono: 'secreto', fechaDiligenciamiento: 'secreto' } }),
  );
  expect(warnings.length).toBe(3);
  expect(JSON.stringify(warnings)).not.toContain('secreto');
});
