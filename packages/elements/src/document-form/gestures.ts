import type { BoxModel } from '@ficha-leccion/schema';
import { holds, type ScalarBox } from './box-tree.ts';
import type { FormController } from './form-controller.ts';
import { paste } from './paste.ts';
import { isNearLimit, tellRoomLeft } from './room-left.ts';

/** A control of the form that shows a box: its template sets the box. */
interface BoxControl extends EventTarget, Pick<HTMLInputElement, 'type' | 'value' | 'checked'> {
  readonly box?: ScalarBox;
}

/**
 * What a person does in the boxes. The form hears it once for all of them: an event says in which
 * control it happened, and the control which box it shows.
 */
export class Gestures {
  readonly #form: FormController;

  constructor(form: FormController) {
    this.#form = form;
  }

  handleEvent(event: Event): void {
    const control = event.target as BoxControl;
    const { box, type } = control;
    if (!box) return;
    const isChosen = type === 'checkbox' || type === 'radio';
    if (event.type === 'paste') {
      if (type === 'textarea') void paste(event as ClipboardEvent);
    } else if (event.type === 'click') {
      // Boxes to be ticked know no `readonly`; disabled, the Tab key would not reach them.
      if (isChosen && this.#form.isFixed(box)) event.preventDefault();
    } else if (isChosen) {
      if (event.type === 'change') this.#choose(box, control);
    } else if (event.type === 'input') {
      this.type(box, () => control.value);
    } else if (event.type === 'change') {
      this.leave(box);
    } else {
      this.rest();
    }
  }

  /** Another key: nobody is told of it, and only its own box is drawn anew. */
  type(box: ScalarBox, text: string | (() => string)): void {
    const form = this.#form;
    form.state.editing = box;
    box.type(text);
    form.typing.keyed(() => isNearLimit(box) && void tellRoomLeft(form, box));
    form.typed(box);
  }

  leave(box: ScalarBox): void {
    const form = this.#form;
    // A control that is taken away while it has the focus is left in the middle of drawing.
    if (!holds(form.root, box)) return;
    form.typing.rested();
    box.leave();
    form.state.editing = undefined;
    form.state.changed(box);
    const normalized = box.typed && `${box.text}. ${form.texts.normalized(box.typed)}`;
    const setAside = form.setAsideBy(box)?.model as BoxModel | undefined;
    const needless = setAside && form.texts.setAside(setAside.shortLabel);
    form.announce(form.issueOf(box)?.message ?? normalized ?? needless ?? '');
    form.hasBegun = true;
    form.features.left(box);
  }

  /** Browsers tell no change of a box whose text is what it was; its error is due all the same. */
  rest(): void {
    this.#form.typing.rested();
    // Whoever only passes through a box changes nothing, and neither does a box that is taken away.
    if (!this.#form.state.editing) return;
    this.#form.state.editing = undefined;
    this.#form.update();
  }

  /** Brings back what was typed, to the letter. */
  undo(box: ScalarBox): void {
    box.undo();
    this.#form.edited(box, this.#form.texts.undone);
    void this.#form.focusBox(box);
  }

  #choose(box: ScalarBox, { type, value, checked }: BoxControl): void {
    this.type(box, type === 'radio' ? value : checked ? 'true' : '');
    this.leave(box);
  }
}
