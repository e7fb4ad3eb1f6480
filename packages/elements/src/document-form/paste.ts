/** What copied pages and documents consist of; a line without any is pasted by the browser. */
const BLOCKS = /<(?:p|li|br|div|tr|h[1-6])\b/i;

/**
 * Pastes from Word and web pages as text in the form in which narratives are stored: paragraphs and
 * lists as they were. What cannot be read is pasted as plain text; Ctrl+Z takes it back like typing.
 */
export async function paste(event: ClipboardEvent): Promise<void> {
  const box = event.target as HTMLTextAreaElement;
  const data = event.clipboardData;
  const html = data?.getData('text/html') ?? '';
  if (box.readOnly || !BLOCKS.test(html)) return;
  const plain = data?.getData('text/plain');
  event.preventDefault();
  const text = await import('./later/pasting.ts').then(
    ({ textOfHtml }) => textOfHtml(html),
    () => plain,
  );
  box.focus();
  document.execCommand('insertText', false, text ?? plain);
}
