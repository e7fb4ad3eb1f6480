/** Files to be imported: a paper with one doubtful box, and what no paper is. */
import { gzipSync } from 'node:zlib';

/** Obviously nobody's. */
export const PERSON = 'Persona de Ejemplo';

/** A ficha as text; `theme` tells one from another. */
export function paper(theme = 'Reuniones con las familias', date = '29/05/2024'): string {
  return `DOCUMENTACIÓN DE LECCIONES APRENDIDAS
Nombre de la entidad y del área: Alcaldía de Ejemplo
Nombre del servidor público: ${PERSON}
Fecha de diligenciamiento: ${date}
Tema de la lección aprendida: ${theme}
`;
}

/** A paper whose date cannot be read. */
export const doubtful = paper('<b>Visitas</b> & "más"', 'mayo de 2024');

export const curriculum = 'HOJA DE VIDA\nNombre: Persona de Ejemplo\nFecha: 29/05/2024\n';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The beginning of an old Word file, or of one with a password. */
export const compound = (stream: string) =>
  Buffer.concat([Buffer.from(OLE), Buffer.alloc(504), Buffer.from(stream, 'utf16le')]);

/** What is in a folder of papers and is none, by the code with which it is refused. */
export const refused: Readonly<
  Record<string, readonly [name: string, content: Uint8Array | string]>
> = {
  'archivo-vacio': ['vacio.docx', ''],
  'archivo-danado': ['cortado.docx', Buffer.from('PK\u0003\u0004 y nada más')],
  'archivo-cifrado': ['cifrado.docx', compound('EncryptedPackage')],
  'word-antiguo': ['viejo.doc', compound('WordDocument')],
  'formato-desconocido': ['comprimido.docx', gzipSync(paper())],
  'documento-no-reconocido': ['hoja-de-vida.txt', curriculum],
};
