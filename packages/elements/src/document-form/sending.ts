import { RecordInvalidEvent, RecordSubmitEvent } from '../events.ts';
import type { FormController } from './form-controller.ts';
import type { FormElement } from './form-element.ts';
import { randomKey, type ServerIssue, type Submission, settle } from './submission.ts';

/** Checks the record of a form, offers it to the host, and shows what came of it. */
export class Sending {
  submission: Submission = { state: 'idle' };
  readonly #form: FormController;
  readonly #element: FormElement;
  #sent: { readonly json: string; readonly key: string } | undefined;

  constructor(form: FormController, element: FormElement) {
    this.#form = form;
    this.#element = element;
  }

  /** Whether the record could be sent; if not, shows every error and moves the focus to the summary. */
  report(): boolean {
    const { state, carrying } = this.#form;
    if (carrying) {
      void carrying.then(() => this.report());
      return false;
    }
    const issues = state.errors();
    if (issues.length === 0) return true;
    this.#form.typing.rested();
    state.attempt();
    this.#form.update();
    this.#element.dispatchEvent(new RecordInvalidEvent(issues));
    void this.#form.focusPanel('summary');
    return false;
  }

  /** Checks the record and offers it to the host; false leaves it to the host's own form. */
  submit(): boolean {
    const { state, carrying, isReadonly, isDisabled } = this.#form;
    // Like any control that cannot be edited, it stands in nobody's way.
    if (isReadonly || isDisabled) return false;
    if (this.submission.state === 'sending' || this.submission.state === 'received') return true;
    if (carrying) {
      void carrying.then(() => this.submit());
      return true;
    }
    this.#form.typing.rested();
    state.leaveAll();
    this.#form.update();
    if (!this.report()) return true;
    state.serverIssues = [];
    const record = structuredClone(this.#form.record);
    const event = new RecordSubmitEvent(record, this.#idempotencyKey());
    this.#element.dispatchEvent(event);
    if (event.answer) void this.#awaitAnswer(event.answer);
    return event.defaultPrevented;
  }

  /** Shows the issues that a service found, each at its box, as if the form had found them. */
  showIssues(issues: readonly ServerIssue[]): void {
    const { state, carrying } = this.#form;
    if (carrying) {
      void carrying.then(() => this.showIssues(issues));
      return;
    }
    if (this.submission.state === 'received') this.submission = { state: 'idle' };
    state.serverIssues = issues;
    this.#form.typing.rested();
    this.#form.update();
    if (issues.length === 0) return;
    state.attempt();
    void this.#form.focusPanel('summary');
  }

  /** What became of one record says nothing of another one. */
  reset(): void {
    this.submission = { state: 'idle' };
  }

  /** The next record is another submission, even if it says the same. */
  forget(): void {
    this.#sent = undefined;
  }

  async #awaitAnswer(answer: NonNullable<RecordSubmitEvent['answer']>): Promise<void> {
    const sending: Submission = { state: 'sending' };
    this.submission = sending;
    this.#form.announce(this.#form.model.texts.sending);
    const outcome = await settle(answer);
    // The host may have set another record meanwhile: the answer is not about that one.
    if (this.submission !== sending) return;
    this.submission = outcome;
    this.#form.announce('');
    if (outcome.state === 'refused') this.showIssues(outcome.issues);
    if (outcome.state === 'failed') void this.#form.focusPanel('failure');
    if (outcome.state === 'received') {
      this.#form.features.received();
      void this.#form.focusPanel('received');
    }
  }

  /** A retry of the same record is the same submission; any change makes it another one. */
  #idempotencyKey(): string {
    const json = JSON.stringify(this.#form.record);
    if (this.#sent?.json !== json) this.#sent = { json, key: randomKey() };
    return this.#sent.key;
  }
}
