import { DocumentError } from '../../document-error.ts';
import type { Limits } from '../../limits.ts';
import { paragraphsOf } from '../../model/paragraphs-of.ts';
import type {
  Annotation,
  Block,
  NoticeCode,
  Paragraph,
  SourceDocument,
} from '../../model/source-document.ts';
import { type BlockContext, readBlocks } from './blocks.ts';
import { numberingOf } from './numbering.ts';
import { openPackage, type WordPackage } from './package.ts';
import { stylesOf } from './styles.ts';
import { childAt, childrenOf, type XmlElement } from './xml.ts';

/** Reads a Word file (.docx). */
export function readDocx(bytes: Uint8Array, limits: Limits): SourceDocument {
  const file = openPackage(bytes, limits);
  if (isMacroFile(file)) throw new DocumentError('archivo-con-macros');
  const notices = new Map<NoticeCode, number>();
  const unseen: Paragraph[] = [];
  const contextOf = contexts(
    file,
    (code) => notices.set(code, (notices.get(code) ?? 0) + 1),
    (paragraph) => unseen.push(paragraph),
  );
  const blocksOf = (part: string, root: XmlElement | undefined) =>
    readBlocks(root, contextOf(part));

  return {
    format: 'docx',
    unseen,
    blocks: blocksOf(file.mainPart, childAt(file.part(file.mainPart), 'w:body')),
    furniture: partsOf(file, /^(?:header|footer)$/).flatMap((name) =>
      paragraphsOf(blocksOf(name, file.part(name))),
    ),
    footnotes: partsOf(file, /^(?:footnotes|endnotes)$/).flatMap((name) =>
      notesOf(file.part(name)).flatMap((note) => merged(blocksOf(name, note))),
    ),
    annotations: partsOf(file, /^comments$/).flatMap((name) =>
      childrenOf(file.part(name), 'w:comment').map((comment) =>
        annotation(comment, blocksOf(name, comment)),
      ),
    ),
    notices: [...notices].map(([code, count]) => ({ code, count })),
  };
}

/** One context a part: paragraphs are counted by part, lists through the whole file. */
function contexts(
  file: WordPackage,
  notice: (code: NoticeCode) => void,
  unseen: (paragraph: Paragraph) => void,
) {
  const targets = new Map(file.relationships.map(({ id, target }) => [id, target]));
  const markerOf = numberingOf(firstPart(file, /^numbering$/));
  const styles = stylesOf(firstPart(file, /^styles$/));
  return (part: string): BlockContext => {
    const counts = { paragraphs: 0, tables: 0 };
    const position = () => ({ part, paragraph: counts.paragraphs + 1 });
    return {
      part,
      markerOf,
      styleOf: (id) => styles.get(id),
      targetOf: (id) => targets.get(id),
      // The pictures of a header are the logo of the entity.
      notice: part === file.mainPart ? notice : () => {},
      unseen: (text) => unseen({ kind: 'paragraph', text, position: position() }),
      counts,
    };
  };
}

function partsOf(file: WordPackage, type: RegExp): string[] {
  const parts = file.relationships.filter((relationship) => type.test(relationship.type));
  return [...new Set(parts.map(({ target }) => target))];
}

function firstPart(file: WordPackage, type: RegExp): XmlElement | undefined {
  const [name] = partsOf(file, type);
  return name ? file.part(name) : undefined;
}

/** The notes that somebody wrote; the lines that Word draws above them are notes too. */
function notesOf(part: XmlElement | undefined): XmlElement[] {
  return childrenOf(part).filter(
    ({ name, attributes }) => /^w:(?:foot|end)note$/.test(name) && !attributes['w:type'],
  );
}

/** A note as one paragraph. */
function merged(blocks: readonly Block[]): Paragraph[] {
  const paragraphs = paragraphsOf(blocks);
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  return paragraphs.slice(0, 1).map((first) => ({ ...first, text }));
}

function annotation(comment: XmlElement, blocks: readonly Block[]): Annotation {
  const text = paragraphsOf(blocks)
    .map((paragraph) => paragraph.text)
    .join('\n');
  const author = comment.attributes['w:author'];
  return author ? { author, text } : { text };
}

function isMacroFile(file: WordPackage): boolean {
  return childrenOf(file.part('[Content_Types].xml')).some(({ attributes }) =>
    /macroEnabled/i.test(attributes.ContentType ?? ''),
  );
}
