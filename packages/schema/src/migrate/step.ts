import type { Pointer } from '../dialect/pointer.ts';
import type { StructuralCode } from '../issues.ts';

/** The boxes at the root of a record that a step answers for. Their values may be anything. */
export type Boxes = Readonly<Record<string, unknown>>;

/** A value that stands elsewhere, or in another shape, than before. */
export interface Move {
  readonly from: Pointer;
  readonly to: Pointer;
}

/** What a step made of its boxes. */
export interface Moved {
  readonly boxes: Boxes;
  readonly moves?: readonly Move[];
  /** What the other version has no place for. */
  readonly lost?: readonly Pointer[];
}

/** Why a step cannot read its boxes; nothing is migrated then. */
export interface Refused {
  readonly code: StructuralCode;
  readonly pointer: Pointer;
}

/**
 * One difference between two versions that follow each other, by name. Pure, and it invents nothing:
 * what the other version asks for and this one does not know stays absent.
 */
export interface Step {
  readonly name: string;
  /** The keys at the root of the older version that it takes, or that it gives on the way down. */
  readonly older: readonly string[];
  /** The keys at the root of the newer version. */
  readonly newer: readonly string[];
  /** From the older to the newer version; absent where there is nothing to take along. */
  readonly up?: (boxes: Boxes) => Moved | Refused;
  readonly down: (boxes: Boxes) => Moved | Refused;
}

/** The way from one major version of a document to the next. */
export interface Migration {
  readonly document: string;
  readonly older: string;
  readonly newer: string;
  readonly steps: readonly Step[];
  /** The keys at the root that only the newer version has and no step names: lost on the way down. */
  readonly onlyNewer: readonly string[];
}
