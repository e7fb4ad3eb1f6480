/** Boxes that grow with their text, for browsers that cannot do it by CSS (`field-sizing`). */
import type { FormFeature } from '../features.ts';
import type { FormController } from '../form-controller.ts';

export function create(form: FormController): FormFeature {
  const root = form.element.shadowRoot as ShadowRoot;
  const widths = new WeakMap<Element, number>();
  // Another width, or a step that opens, breaks the lines anew; our own change of height does not.
  const observer = new ResizeObserver((entries) => {
    const anew = entries.filter(({ target, contentRect }) => {
      const isAnew = widths.get(target) !== contentRect.width;
      widths.set(target, contentRect.width);
      return isAnew && contentRect.width > 0;
    });
    // In the next frame: browsers call a change of what they are just observing an error.
    requestAnimationFrame(() => fit(anew.map(({ target }) => target as HTMLTextAreaElement)));
  });
  const watch = () => {
    for (const box of root.querySelectorAll('textarea')) observer.observe(box);
  };
  const onInput = ({ target }: Event) => {
    if (target instanceof HTMLTextAreaElement) grow(target);
  };
  const onLeave = ({ target }: Event) => {
    if (target instanceof HTMLTextAreaElement) fit([target]);
  };
  const whenDrawn = async () => {
    await form.updateComplete;
    watch();
    fit([...root.querySelectorAll('textarea')]);
  };
  root.addEventListener('focusin', watch);
  root.addEventListener('input', onInput);
  root.addEventListener('focusout', onLeave);
  watch();
  return {
    loaded: () => void whenDrawn(),
    disconnect() {
      observer.disconnect();
      root.removeEventListener('focusin', watch);
      root.removeEventListener('input', onInput);
      root.removeEventListener('focusout', onLeave);
    },
  };
}

/** While somebody types a box only grows, so that each key costs one measure and no more. */
function grow(box: HTMLTextAreaElement): void {
  if (box.scrollHeight > box.clientHeight) box.style.blockSize = heightOf(box);
}

/** Brings boxes to the height of their texts: all are measured at once, then all are set. */
function fit(boxes: readonly HTMLTextAreaElement[]): void {
  for (const box of boxes) box.style.blockSize = 'auto';
  const heights = boxes.map(heightOf);
  for (const [index, box] of boxes.entries()) box.style.blockSize = heights[index] as string;
}

function heightOf(box: HTMLTextAreaElement): string {
  return `${box.scrollHeight + box.offsetHeight - box.clientHeight}px`;
}
