/** A piece of text where it stands on its page, in points from the lower left corner. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  /** Of the line that its letters stand on. */
  readonly y: number;
  readonly width: number;
  /** Of its letters. */
  readonly size: number;
  readonly strong: boolean;
  readonly isChecked?: boolean;
}

/** A drawn line, as the borders of a table are. */
export interface Rule {
  /** Of a horizontal one its height, of a vertical one its distance from the left. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Rules {
  readonly horizontal: readonly Rule[];
  readonly vertical: readonly Rule[];
}

/** What of a page is read. */
export interface Page {
  readonly width: number;
  readonly pieces: readonly Piece[];
  readonly rules: Rules;
}

/** Borders that are nearer than this are one. */
export const SAME = 2.5;

/** The different places, near ones being one, in order. */
export function distinct(places: readonly number[]): number[] {
  const kept: number[] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    if (place - (kept.at(-1) ?? Number.NEGATIVE_INFINITY) > SAME) kept.push(place);
  }
  return kept;
}
