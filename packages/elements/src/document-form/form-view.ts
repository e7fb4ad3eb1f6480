import type { Code, FormModel, FormSection, Issue, Pointer } from '@ficha-leccion/schema';
import type { Box, GroupBox } from './box-tree.ts';
import type { Features } from './features.ts';
import type { Gestures } from './gestures.ts';
import type { InterfaceTexts } from './interface-texts.ts';
import type { ListEditing } from './list-editing.ts';
import type { Progress } from './progress.ts';
import type { ServerIssue, Submission } from './submission.ts';

/** An error as it stands on screen: beside its box, and in the summary. */
export interface ShownIssue {
  readonly code: Code;
  readonly pointer: Pointer;
  readonly message: string;
  /** The box it belongs to; absent for an error of the record as a whole. */
  readonly box: Box | undefined;
  /** What the validator or the service said, so that it can be said again in another language. */
  readonly found: Issue | ServerIssue;
}

/** What the templates ask of the form: how things look now, and what to do when they change. */
export interface FormView {
  readonly model: FormModel;
  readonly texts: InterfaceTexts;
  readonly root: GroupBox;
  /** The level of the title's heading, 1 to 5; sections are one below. */
  readonly titleLevel: number;
  readonly submission: Submission;
  /** The errors to list before the form; none before the first attempt to send. */
  readonly summary: readonly ShownIssue[];
  /** What the live region says. */
  readonly announcement: string;
  /** Inside a host's `<form>` the host's own button sends. */
  readonly hasButton: boolean;
  /** Shows the record without letting it be edited. */
  readonly isReadonly: boolean;
  readonly isDisabled: boolean;
  /** Nothing can be edited just now: disabled, or waiting for the answer. */
  readonly isLocked: boolean;
  /** Hears what happens in the controls. */
  readonly gestures: Gestures;
  /** Another number whenever more than the text of one box may look different. */
  readonly revision: number;
  readonly lists: ListEditing;
  /** The parts that only some pages use. */
  readonly features: Features;
  isRequired(box: Box): boolean;
  /** The host filled the box in and keeps it; it can be read and reached, not edited. */
  isLockedByHost(box: Box): boolean;
  /** It can be read and reached, not edited, for whatever reason. */
  isFixed(box: Box): boolean;
  /** How many of the boxes that the profile asks for are answered. */
  progressOf(section: FormSection): Progress;
  /** What was typed before a statement made its box needless; it comes back with it. */
  setAsideBy(statement: Box): Box | undefined;
  issueOf(box: Box): ShownIssue | undefined;
  focusBox(box: Box): Promise<void>;
  send(): void;
  startOver(): void;
}
