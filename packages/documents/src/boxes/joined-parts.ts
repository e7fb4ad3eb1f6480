import { isBrokenByPage, type Part } from '../layout/assign.ts';
import { append } from '../model/append.ts';
import { canonical } from '../text/narrative.ts';

export interface JoinedParts {
  /** Something in the paragraphs is not as it was written. */
  readonly wasChanged: boolean;
  /** Signs of a list were made bullets, or numbers that the file had apart were written. */
  readonly hadMarkers: boolean;
  /** The canonical paragraphs of each row or cell. */
  readonly parts: readonly (readonly string[])[];
  /** Halves of a sentence that a page had broken were joined. */
  readonly wasJoined: boolean;
}

/** The parts of an answer as canonical paragraphs; a part that ends inside a sentence goes on. */
export function joinedParts(parts: readonly Part[]): JoinedParts {
  const joined: string[][] = [];
  let wasJoined = false;
  let wasChanged = false;
  let hadMarkers = false;
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1];
    const texts: string[] = [];
    for (const paragraph of part.paragraphs) {
      const { text, marker } = paragraph;
      const written = canonical(paragraph);
      if (written !== '') texts.push(written);
      if (written !== text) wasChanged = true;
      const isBullet = written.startsWith('- ') && !text.trimStart().startsWith('- ');
      if (marker || isBullet) hadMarkers = true;
    }
    const [first, ...others] = texts;
    const open = joined.at(-1);
    const last = open?.at(-1);
    if (first === undefined) continue;
    if (open && last !== undefined && before && isBrokenByPage(before, part)) {
      open[open.length - 1] = `${last} ${first}`;
      append(open, others);
      wasJoined = true;
    } else joined.push(texts);
  }
  return { parts: joined, wasJoined, wasChanged, hadMarkers };
}
