import { type BoxModel, definitions, type FormModel } from '@ficha-leccion/schema';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { addPlan, all, box, button, labels, open, textOf } from './form-page.ts';

const versions = [
  { version: '1', ...definitions['ficha-leccion/v1'] },
  { version: '2', ...definitions['ficha-leccion/v2'] },
];
const { formModel } = definitions['ficha-leccion/v2'];
const openVersion = (version: string) =>
  open(`<ficha-leccion version="${version}"></ficha-leccion>`);
const withoutMark = (text: string) => text.replace(/\s*\*$/, '');
const isRequired = ({ requiredIn }: BoxModel) => requiredIn.includes('diligenciada');

/** The boxes as an empty form shows them: one entry a list, and a group of one box as that box. */
function shownIn(boxes: readonly BoxModel[], isAsked = true): readonly ShownBox[] {
  return boxes.flatMap((box) => shownOf(box, box.label, isAsked && isRequired(box)));
}

interface ShownBox {
  readonly model: BoxModel;
  readonly name: string;
  readonly isRequired: boolean;
}

function shownOf(model: BoxModel, name: string, required: boolean): readonly ShownBox[] {
  const own = { model, name, isRequired: required };
  if (model.kind === 'list') return [own, ...shownOf(model.item, `${model.item.label} 1`, false)];
  if (model.kind !== 'group') return [own];
  const inside = shownIn(model.boxes, required);
  return model.boxes.length === 1 ? inside : [own, ...inside];
}

const boxesOf = ({ sections }: FormModel) => shownIn(sections.flatMap(({ boxes }) => boxes));
const isTitled = ({ model }: ShownBox) => model.kind !== 'checkbox';

describe('the words of the paper', () => {
  test.each(versions)('every label of version $version', async ({ version, formModel }) => {
    const form = await openVersion(version);
    const shown = all(form, '.label').map((label) => withoutMark(textOf(label)));
    expect(shown).toEqual(
      boxesOf(formModel)
        .filter(isTitled)
        .map(({ name }) => name),
    );
  });

  test('title, bands, introduction and notes stand to the letter', async () => {
    const form = await open();
    const sentences = all(form, 'h2, h3, p').map(textOf);
    for (const sentence of [
      formModel.title,
      ...formModel.introduction,
      ...formModel.sections.map((section) => section.title),
      ...formModel.closing,
    ]) {
      expect(sentences).toContain(sentence);
    }
    expect(textOf(all(form, '.closing')[0])).toContain(
      'la ley 1581 de 2012, "Por el cual se dictan disposiciones generales',
    );
  });

  test('a host may put its own notice before the first box', async () => {
    const form = await open('<ficha-leccion><p slot="aviso">Aviso propio.</p></ficha-leccion>');
    const slot = form.shadowRoot?.querySelector('slot');
    expect(slot?.assignedElements().map(textOf)).toEqual(['Aviso propio.']);
    const [first] = all(form, 'textarea');
    const order = first && slot?.compareDocumentPosition(first);
    expect(order).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test.each(versions)('the asterisks of version $version', async ({ version, formModel }) => {
    const form = await openVersion(version);
    await expect.element(page.getByText(/marcadas con asterisco/)).toBeVisible();
    const marked = all(form, '.label:has(.mark)').map((label) => withoutMark(textOf(label)));
    const required = boxesOf(formModel).filter((box) => box.isRequired);
    expect(marked).toEqual(required.map(({ name }) => name));
  });

  test('a draft has no required boxes, so it has neither asterisks nor their legend', async () => {
    const form = await open('<ficha-leccion profile="borrador"></ficha-leccion>');
    expect(all(form, '.mark')).toEqual([]);
    await expect.element(page.getByText(/marcadas con asterisco/)).not.toBeInTheDocument();
  });
});

describe('what a screen reader is told', () => {
  test.each(versions)('the names of version $version', async ({ version, formModel }) => {
    await openVersion(version);
    for (const { model, name } of boxesOf(formModel)) {
      if (model.kind === 'list' || model.kind === 'group') {
        await expect.element(page.getByRole('group', { name, exact: true })).toBeVisible();
        if (model.kind === 'list') await expect.element(button(model.add)).toBeVisible();
      } else if (model.kind === 'choice') {
        await expect.element(page.getByRole('radiogroup', { name })).toBeVisible();
        for (const [value, option] of Object.entries(model.options)) {
          const radios = page.getByRole('radio', { name: option, exact: true });
          expect(radios.elements()).toHaveLength(model.notOffered?.includes(value) ? 0 : 1);
        }
      } else if (model.kind === 'checkbox') {
        await expect.element(page.getByRole('checkbox', { name })).toBeVisible();
      } else {
        await expect.element(box(name)).toBeVisible();
      }
    }
    await expect.element(page.getByRole('form', { name: formModel.title })).toBeVisible();
    await expect.element(page.getByRole('heading', { name: formModel.title })).toBeVisible();
  });

  test('the hint describes its box, and the error after it', async () => {
    const form = await open();
    const telephone = box(labels.telephone);
    const hint = boxesOf(formModel).find(({ name }) => name === labels.telephone)?.model.help ?? '';
    await expect.element(telephone).toHaveAccessibleDescription(hint);
    const pointer = '/contactos/0/telefono';
    form.setIssues([{ code: 'texto-vacio', pointer, message: 'Otra vez.' }]);
    await expect.element(telephone).toHaveAccessibleDescription(`${hint} Error: Otra vez.`);
    await expect.element(telephone).toHaveAttribute('aria-invalid', 'true');
  });

  test('required boxes say so, and nothing is in error at first', async () => {
    const form = await open();
    const scalars = boxesOf(formModel).filter(
      ({ model: { kind, name } }) => kind !== 'list' && kind !== 'group' && name !== '*',
    );
    const controls = all(form, '[aria-required]').filter(
      (node) => node.getAttribute('name') !== '*',
    );
    expect(controls.map((node) => node.ariaRequired)).toEqual(
      scalars.map(({ isRequired }) => String(isRequired)),
    );
    expect(all(form, '[aria-invalid=true]')).toEqual([]);
  });

  test('a required list says so as well', async () => {
    await open();
    await expect.element(box(labels.plan(1))).toHaveAttribute('aria-required', 'true');
    await expect.element(button(addPlan)).toBeVisible();
    await expect
      .element(box('Solución o acción de mejora 1'))
      .toHaveAttribute('aria-required', 'false');
  });

  test('what the browser may fill in is named', async () => {
    await open();
    await expect.element(box(labels.entity)).toHaveAttribute('autocomplete', 'organization');
    await expect.element(box(labels.telephone)).toHaveAttribute('autocomplete', 'tel');
    await expect.element(box(labels.email)).toHaveAttribute('autocomplete', 'email');
  });
});

test('nothing is chosen beforehand in the question of consent', async () => {
  const form = await open();
  expect(all(form, 'input[type=radio]')).toHaveLength(2);
  expect(all(form, 'input:checked')).toEqual([]);
  expect(form.record).not.toHaveProperty('autorizacion');
});
