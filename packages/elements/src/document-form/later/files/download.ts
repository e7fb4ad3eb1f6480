import type { FormRecord } from '../../../events.ts';

/** How long a browser may take to begin with a download. */
const PATIENCE = 60_000;

/** As many lines as a person would want to read. */
export function jsonOf(record: FormRecord): Blob {
  return new Blob([`${JSON.stringify(record, null, 2)}\n`], { type: 'application/json' });
}

/** Saves under the name of the document and the day: `ficha-leccion-2026-11-22.json`. */
export function download(document_: string, format: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = `${document_}-${today()}.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
}

function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
