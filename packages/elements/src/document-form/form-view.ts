import type { Code } from '@ficha-leccion/schema';
import type { Box, ScalarBox } from './box-tree.ts';
import type { InterfaceTexts } from './interface-texts.ts';
import type { ListEditing } from './list-editing.ts';

/** An error as it stands on screen: beside its box, and in the summary. */
export interface ShownIssue {
  readonly code: Code;
  readonly message: string;
  /** The box it belongs to; absent for an error of the record as a whole. */
  readonly box: Box | undefined;
}

/** What the templates ask of the element: how things look now, and what to do when they change. */
export interface FormView {
  readonly texts: InterfaceTexts;
  readonly readonly: boolean;
  readonly isDisabled: boolean;
  /** Nothing can be edited just now: disabled, or waiting for the answer. */
  readonly isLocked: boolean;
  isRequired(box: Box): boolean;
  issueOf(box: Box): ShownIssue | undefined;
  type(box: ScalarBox, text: string): void;
  leave(box: ScalarBox): void;
  undo(box: ScalarBox): void;
  readonly lists: ListEditing;
  focusBox(box: Box): void;
}
