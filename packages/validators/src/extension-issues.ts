import { type Extension, type MessageTable, type Profile, pointerTo } from '@ficha-leccion/schema';
import type { Report } from './report.ts';
import { has, isObject } from './runtime.ts';

/** The box of every document in which entities keep what they add to it. */
const BOX = 'extensiones';

export type ExtensionRunner = typeof addExtensionIssues;

/** Adds what each extension finds in its own entry; it gets to see no other part of the record. */
export function addExtensionIssues(
  report: Report,
  record: unknown,
  extensions: readonly Extension[],
  { messages, profile }: { readonly messages?: MessageTable; readonly profile?: string },
): void {
  const entries = isObject(record) && has(record, BOX) ? record[BOX] : undefined;
  if (!isObject(entries)) return;
  // An extension also says what the document has said already.
  const said = new Set(report.issues?.map(({ code, pointer }) => `${code} ${pointer}`));
  for (const extension of extensions) {
    if (!has(entries, extension.prefix)) continue;
    const place = pointerTo(`/${BOX}`, extension.prefix);
    for (const issue of extension.issuesOf(
      entries[extension.prefix],
      messages,
      profile as Profile,
    )) {
      const pointer = place + issue.pointer;
      if (!said.has(`${issue.code} ${pointer}`)) report.push({ ...issue, pointer });
    }
  }
}
