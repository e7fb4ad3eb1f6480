/** How long a press may last before the form is rendered all the same. */
const LONGEST_PRESS = 1_000;

/**
 * Settles when a press of mouse or finger is over and what it clicked has been heard.
 *
 * Pressing a button leaves the box that had the focus, and what is then said of that box moves the
 * button: rendered at once, the press would end beside it, and browsers would see no click.
 */
export function endOfPress(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const end = () => setTimeout(resolve);
    for (const type of ['click', 'pointercancel']) {
      document.addEventListener(type, end, { capture: true, once: true });
    }
    setTimeout(resolve, LONGEST_PRESS);
  });
}
