/** What copied pages and documents consist of; a line without any is pasted by the browser. */
const BLOCKS = /<(?:p|li|br|div|tr|h[1-6])\b/i;

/**
 * Pastes from Word and web pages as text in the form in which narratives are stored: paragraphs and
 * lists as they were. Plain text, and what cannot be read, is left to the browser.
 */
export async function paste(event: ClipboardEvent): Promise<void> {
  const box = event.target as HTMLTextAreaElement;
  const html = event.clipboardData?.getData('text/html') ?? '';
  if (box.readOnly || !BLOCKS.test(html)) return;
  const plain = event.clipboardData?.getData('text/plain') ?? '';
  event.preventDefault();
  insert(box, (await textOf(html)) ?? plain);
}

async function textOf(html: string): Promise<string | undefined> {
  try {
    const { textOfHtml } = await import('./later/pasting.ts');
    return textOfHtml(html);
  } catch (error) {
    console.error('What was pasted could not be tidied.', error);
    return undefined;
  }
}

/** As typing does, so that Ctrl+Z takes it back; where there is no such command, without that. */
function insert(box: HTMLTextAreaElement, text: string): void {
  box.focus();
  if (box.ownerDocument.execCommand('insertText', false, text)) return;
  box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
