/** Takes the place of the form without script that a server put inside the element. */
import { recordFromForm } from '../../html/record-from-form.ts';
import type { FormFeature } from '../features.ts';
import type { FormController } from '../form-controller.ts';
import { isTouched } from '../touched.ts';

/** What was typed until the script ran goes on in the element; what was not touched is the host's. */
export function create(form: FormController): FormFeature {
  const plain = form.element.querySelector<HTMLFormElement>(':scope > form.ficha-form');
  if (plain && [...plain.elements].some(isTouched)) {
    const { model } = form;
    const boxes = model.sections.flatMap((section) => section.boxes);
    const others = Object.entries(form.record).filter(
      ([key]) => !boxes.some(({ name }) => name === key),
    );
    form.replace({ ...Object.fromEntries(others), ...recordFromForm(new FormData(plain), model) });
  }
  plain?.remove();
  return {};
}
