import { beginsInside, isUnfinished, type Part } from '../layout/assign.ts';
import { append } from '../model/append.ts';
import { canonical } from '../text/narrative.ts';

export interface JoinedParts {
  /** The canonical paragraphs of each row or cell. */
  readonly parts: readonly (readonly string[])[];
  /** Halves of a sentence that a page had broken were joined. */
  readonly wasJoined: boolean;
}

/** The parts of an answer as canonical paragraphs; a part that ends inside a sentence goes on. */
export function joinedParts(parts: readonly Part[]): JoinedParts {
  const joined: string[][] = [];
  let wasJoined = false;
  for (const { paragraphs } of parts) {
    const texts = paragraphs.map(canonical).filter((text) => text !== '');
    const [first, ...others] = texts;
    const open = joined.at(-1);
    const last = open?.at(-1);
    if (first === undefined) continue;
    if (open && last !== undefined && isUnfinished(last) && beginsInside(first)) {
      open[open.length - 1] = `${last} ${first}`;
      append(open, others);
      wasJoined = true;
    } else joined.push(texts);
  }
  return { parts: joined, wasJoined };
}
