import type { FormModel } from '@ficha-leccion/schema';
import { paperBoxes } from '../../layout/paper-box.ts';
import { valuesAt } from './values-at.ts';

/** The document and the date on it: `ficha-leccion-2024-05-29`; without one, the document alone. */
export function fileNameOf(record: unknown, form: FormModel): string {
  const dated = paperBoxes(form, []).find(
    ({ model }) => model.kind === 'normalized' && model.control === 'date',
  );
  const [date] = dated ? valuesAt(record, dated.template) : [];
  const written = typeof date?.value === 'string' ? date.value : '';
  return /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(written)
    ? `${form.document}-${written}`
    : form.document;
}
