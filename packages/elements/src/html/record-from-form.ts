import type { BoxModel, FormModel, ListModel } from '@ficha-leccion/schema';
import { valueOfText } from '../document-form/box-value.ts';

/** What a browser sends of a form, or a server has read of it. */
export type FormEntries = Iterable<readonly [name: string, value: unknown]>;

/** What was sent, by the steps of its names: `contactos.0.telefono`. */
interface Sent {
  text: string;
  readonly members: Map<string, Sent>;
}

/**
 * The record that a person filled in on a page without script (see `formAsHtml`): takes `FormData` or
 * `URLSearchParams`, and brings every answer into its normal form as the element does. What cannot be
 * read stays as it was typed, and the validator says so; an empty box is an absent key, an empty entry
 * of a list none. Never throws. Only boxes of the form are read, so what the form does not show of a
 * record has to come from where it is kept.
 */
export function recordFromForm(
  entries: FormEntries,
  model: FormModel,
): Readonly<Record<string, unknown>> {
  const boxes = model.sections.flatMap((section) => section.boxes);
  return { $schema: model.identifier, ...membersOf(boxes, sentIn(entries)) };
}

function sentIn(entries: FormEntries): Sent {
  const sent = emptySent();
  for (const [name, value] of entries) {
    let place = sent;
    for (const step of name.split('.')) place = memberOf(place, step);
    // The first of a name counts, as with `get`; a file is no answer.
    if (place.text === '' && typeof value === 'string') place.text = value;
  }
  return sent;
}

function emptySent(): Sent {
  return { text: '', members: new Map() };
}

function memberOf({ members }: Sent, step: string): Sent {
  const member = members.get(step) ?? emptySent();
  members.set(step, member);
  return member;
}

function membersOf(boxes: readonly BoxModel[], { members }: Sent): Record<string, unknown> {
  const answers = boxes.map((box) => [box.name, answerIn(box, members.get(box.name))] as const);
  return Object.fromEntries(answers.filter(([, answer]) => answer !== undefined));
}

function answerIn(box: BoxModel, sent: Sent | undefined): unknown {
  if (!sent) return undefined;
  if (box.kind === 'list') return entriesIn(box, sent);
  if (box.kind !== 'group') return valueOfText(box, sent.text);
  const answers = membersOf(box.boxes, sent);
  const stands = box.always || Object.keys(answers).length > 0;
  return stands ? { ...box.fixed, ...answers } : undefined;
}

/** In the order of their numbers; those that were left empty are none. */
function entriesIn({ item, entries: all }: ListModel, { members }: Sent): unknown[] | undefined {
  const entries = [...members]
    .filter(([step]) => (all ? Object.hasOwn(all, step) : /^[0-9]{1,5}$/.test(step)))
    .sort(([one], [other]) => Number(one) - Number(other))
    .map(([step, sent]) => answerIn(all?.[Number(step)] ?? item, sent))
    .filter((entry) => entry !== undefined);
  return entries.length > 0 ? entries : undefined;
}
