import { strFromU8, unzipSync } from 'fflate';
import { DocumentError } from '../../document-error.ts';
import type { Limits } from '../../limits.ts';
import { childrenOf, parseXml, type XmlElement } from './xml.ts';

/** A part under this size may be packed as tightly as it likes: a form of blanks packs very well. */
const SMALL = 100_000;

/** Parts that may be read; pictures, fonts and themes are not even unfolded. */
const READABLE =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/[^/]+\.rels|[a-z]+[0-9]*\.xml))$/i;

/** Absolute, with a drive, or on its way out of the folder. */
const OUTSIDE = /^[\\/]|^[a-z]:|(?:^|[\\/])\.\.(?:[\\/]|$)/i;

export interface WordPackage {
  /** The main part, for example `word/document.xml`. */
  readonly mainPart: string;
  /** Parses a part; `undefined` when the file has none of that name. */
  part(name: string): XmlElement | undefined;
  /** What the main part refers to. */
  readonly relationships: readonly Relationship[];
}

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `footnotes`, `header`, `hyperlink`. */
  readonly type: string;
  /** The name of a part, or an address outside the file. */
  readonly target: string;
}

/** Opens a Word file without trusting what it says of itself. */
export function openPackage(bytes: Uint8Array, limits: Limits): WordPackage {
  const parts = unfold(bytes, limits);
  const part = (name: string) => {
    const content = parts[name];
    return content && parseXml(textOf(content), limits);
  };
  const main = relationshipsOf(part('_rels/.rels'), '').find(
    ({ type }) => type === 'officeDocument',
  );
  const mainPart = main?.target ?? 'word/document.xml';
  if (!parts[mainPart]) throw new DocumentError('formato-desconocido');

  const folder = mainPart.replace(/[^/]*$/, '');
  const file = mainPart.slice(folder.length);
  const relationships = relationshipsOf(part(`${folder}_rels/${file}.rels`), folder);
  return { mainPart, part, relationships };
}

function unfold(bytes: Uint8Array, limits: Limits): Record<string, Uint8Array> {
  // The first entry says it of all: Word protects whole files, archivers too.
  if ((bytes[6] ?? 0) & 1) throw new DocumentError('archivo-cifrado');
  let entries = 0;
  let unfolded = 0;
  try {
    return unzipSync(bytes, {
      filter({ name, size, originalSize }) {
        if (++entries > limits.entries || OUTSIDE.test(name)) refuse();
        if (/vbaProject\.bin$/i.test(name)) throw new DocumentError('archivo-con-macros');
        if (!READABLE.test(name)) return false;
        unfolded += originalSize;
        if (originalSize > limits.partBytes || unfolded > limits.unfoldedBytes) refuse();
        if (originalSize > SMALL && originalSize / size > limits.ratio) refuse();
        return true;
      },
    });
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw new DocumentError('archivo-danado');
  }
}

function relationshipsOf(element: XmlElement | undefined, folder: string): Relationship[] {
  return childrenOf(element).map(({ attributes }) => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    const isOutside = mode === 'External';
    return {
      id,
      type: type.replace(/^.*\//, ''),
      target: isOutside || !target ? target : partName(target, folder),
    };
  });
}

function partName(target: string, folder: string): string {
  return target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, '');
}

/** A part is in UTF-8, or in UTF-16 with its mark. */
function textOf(content: Uint8Array): string {
  const [first, second] = content;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(content);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(content);
  return strFromU8(content).replace(/^\ufeff/, '');
}

function refuse(): never {
  throw new DocumentError('archivo-peligroso');
}
