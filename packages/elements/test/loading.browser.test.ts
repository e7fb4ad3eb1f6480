/** While what loads later is not there; in one test, for afterwards the page has it. */
import { expect, test } from 'vitest';
import type { DocumentFormElement, FormRecord } from '../src/index.ts';
import { all, complete, completeV1 } from './form-page.ts';

function formWith(record: FormRecord): DocumentFormElement {
  const form = document.createElement('ficha-leccion');
  document.body.append(form);
  form.record = record;
  return form;
}

test('a record of another version is held as it was given, and can be carried, sent, replaced', async () => {
  const held = formWith(completeV1);
  const replaced = formWith(completeV1);
  const sent = formWith(completeV1);
  const refused = formWith(completeV1);
  const records: unknown[] = [];
  sent.addEventListener('record-submit', (event) => records.push(event.record));

  expect(held.record).toEqual(completeV1);
  expect([held.checkValidity(), held.reportValidity()]).toEqual([false, false]);
  replaced.record = { temaLeccion: 'Otro tema' };
  sent.requestSubmit();
  refused.setIssues([{ code: 'texto-largo', pointer: '/temaLeccion', message: 'Muy largo.' }]);
  expect(records).toEqual([]);

  await Promise.all([held, replaced, sent, refused].map((form) => form.updateComplete));
  expect(held.record).toEqual(complete);
  expect(held.checkValidity()).toBe(true);
  expect(all(held, '.summary, :read-only:is(textarea)')).toEqual([]);
  expect(replaced.record).toEqual({ $schema: complete.$schema, temaLeccion: 'Otro tema' });
  expect(records).toEqual([complete]);
  await refused.updateComplete;
  expect(all(refused, '#summary li')).toHaveLength(1);
});
