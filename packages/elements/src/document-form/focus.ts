/** Moves the focus inside a form's shadow root, without touching location or history. */
import type { LitElement } from 'lit';
import type { Box } from './box-tree.ts';

/** Focuses a box's first control with its label in view. */
export function focusBox(element: LitElement, box: Box): void {
  const root = element.shadowRoot;
  root?.getElementById(`${box.id}-label`)?.scrollIntoView({ block: 'start' });
  controlOf(root, box)?.focus({ preventScroll: true });
}

function controlOf(root: ShadowRoot | null, box: Box): HTMLElement | null | undefined {
  const node = root?.getElementById(box.id);
  if (!(node instanceof HTMLFieldSetElement)) return node;
  const chosen = node.querySelector<HTMLElement>('input:checked');
  return chosen ?? node.querySelector<HTMLElement>('textarea, input, button');
}

/** Focuses a panel or button once it is rendered. */
export async function focusPanel(element: LitElement, id: string): Promise<void> {
  await element.updateComplete;
  const panel = element.shadowRoot?.getElementById(id);
  panel?.focus({ preventScroll: true });
  panel?.scrollIntoView({ block: 'nearest' });
}
