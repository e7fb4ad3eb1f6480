/** Files that somebody may have among fichas, and that cannot be imported. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';

const MAIN = 'word/document.xml';
const DOCUMENT = strToU8(
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>',
);
const CURRICULUM = 'HOJA DE VIDA\nNombre: Persona de Ejemplo\nFecha: 29/05/2024\n';

/** The kind of file that Word wrote before, and what a password makes of a new one. */
const compound = (stream: string) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    Buffer.from(stream, 'utf16le'),
  ]);

/** Writes them into a folder. */
export function writeBadPapers(folder: string): void {
  const plain = zipSync({ [MAIN]: DOCUMENT });
  const files: Readonly<Record<string, Uint8Array | string>> = {
    'bomba.docx': zipSync({ [MAIN]: DOCUMENT, 'word/styles.xml': new Uint8Array(5_000_000) }),
    'cifrado.docx': compound('EncryptedPackage'),
    'cortado.docx': plain.subarray(0, plain.length / 2),
    'ficha.pdf': '%PDF-1.7\n',
    'hoja-de-vida.docx': CURRICULUM,
    'macros.docx': zipSync({ [MAIN]: DOCUMENT, 'word/vbaProject.bin': new Uint8Array(9) }),
    'vacio.docx': '',
    'viejo.doc': compound('WordDocument'),
  };
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
}
