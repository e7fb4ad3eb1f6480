/** Moves the focus inside a form's shadow root, without touching location or history. */
import type { LitElement } from 'lit';
import type { Box } from './box-tree.ts';

/** Focuses a box's first control with its label in view. */
export function focusBox(element: LitElement, box: Box): void {
  const root = element.shadowRoot;
  const first = firstIn(box);
  const label =
    root?.getElementById(`${box.id}-label`) ?? root?.getElementById(`${first.id}-label`);
  label?.scrollIntoView({ block: 'start' });
  controlOf(root?.getElementById(first.id))?.focus({ preventScroll: true });
}

function firstIn(box: Box): Box {
  const [first] = box.kind === 'list' ? box.items : box.kind === 'group' ? box.boxes : [];
  return first ? firstIn(first) : box;
}

/** Of radio buttons the chosen one, as with the Tab key. */
function controlOf(node: HTMLElement | null | undefined): HTMLElement | null | undefined {
  if (!(node instanceof HTMLFieldSetElement)) return node;
  return node.querySelector<HTMLElement>('input:checked') ?? node.querySelector('input');
}

/** Focuses a panel or button once it is rendered. */
export async function focusPanel(element: LitElement, id: string): Promise<void> {
  await element.updateComplete;
  const panel = element.shadowRoot?.getElementById(id);
  panel?.focus({ preventScroll: true });
  panel?.scrollIntoView({ block: 'nearest' });
}
