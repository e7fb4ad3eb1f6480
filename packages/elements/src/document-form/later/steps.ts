/** A form one section at a time, with a last step to check all answers before they are sent. */
import type { BoxModel, FormSection } from '@ficha-leccion/schema';
import { type Box, holds, isEmpty } from '../box-tree.ts';
import type { FormFeature } from '../features.ts';
import type { FormController } from '../form-controller.ts';
import { stepsTemplate } from './steps/steps.template.ts';
import { styles } from './steps/styles.ts';

/** How far a step has come; going on never depends on it. */
export type StepState = 'untouched' | 'begun' | 'complete';

export interface Step {
  readonly section: FormSection;
  readonly boxes: readonly Box[];
  readonly state: StepState;
  /** The errors that are shown in it. */
  readonly errors: number;
}

export function create(form: FormController): FormFeature {
  const steps = new Steps(form);
  return {
    styles,
    layOut: (parts) => stepsTemplate(steps, parts),
    goOn: () => steps.goOn(),
    reveal: (box) => steps.reveal(box),
    loaded: () => steps.restart(),
  };
}

/** Which step is open; location and history know nothing of it. */
export class Steps {
  readonly form: FormController;
  /** From 0; the last one is the review. */
  current = 0;
  /** The person came from the review to change one answer. */
  isChanging = false;

  /** A long list of steps would push the questions off the screen. */
  readonly isListOpen: boolean;

  constructor(form: FormController) {
    this.form = form;
    this.isListOpen = this.sections.length < 5 && form.element.clientWidth > 600;
  }

  get sections(): readonly FormSection[] {
    return this.form.model.sections;
  }

  get isReview(): boolean {
    return this.current === this.sections.length;
  }

  /** The steps as they stand, without the review. */
  get list(): readonly Step[] {
    const { state, root } = this.form;
    const found = state.found();
    return this.sections.map((section) => {
      const boxes = root.boxes.filter(({ model }) => section.boxes.includes(model as BoxModel));
      const isWrong = boxes.some((box) => found.some((issue) => isInside(box, issue.box)));
      return {
        section,
        boxes,
        state: boxes.every(isEmpty) ? 'untouched' : isWrong ? 'begun' : 'complete',
        errors: state.shown.filter((issue) => boxes.some((box) => isInside(box, issue.box))).length,
      };
    });
  }

  /** Opens a step and moves the focus to its heading, which tells what was opened. */
  open(step: number): void {
    this.current = step;
    this.isChanging = false;
    this.form.announce('');
    void this.form.focusPanel(headingOf(this.sections[step]));
  }

  /** The next step, or back to the review where the person came from there. */
  goOn(): boolean {
    if (this.isReview) return false;
    this.open(this.isChanging ? this.sections.length : this.current + 1);
    return true;
  }

  async change(box: Box): Promise<void> {
    await this.form.focusBox(box);
    this.isChanging = true;
    this.form.update();
  }

  async reveal(box: Box): Promise<void> {
    const step = this.list.findIndex(({ boxes }) => boxes.some((each) => holds(each, box)));
    if (step < 0 || step === this.current) return;
    this.current = step;
    this.isChanging = false;
    this.form.update();
    await this.form.updateComplete;
  }

  restart(): void {
    this.current = 0;
    this.isChanging = false;
  }
}

function headingOf(section: FormSection | undefined): string {
  return section ? `section-${section.name}` : 'review';
}

export function isInside(outer: Box, box: Box | undefined): boolean {
  return box !== undefined && holds(outer, box);
}
