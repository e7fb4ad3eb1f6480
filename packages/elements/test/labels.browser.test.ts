import { definitions, type ScalarModel } from '@ficha-leccion/schema';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { addPlan, all, box, button, labels, open, textOf } from './form-page.ts';

const { formModel } = definitions['ficha-leccion/1.0'];
const boxes = formModel.sections.flatMap((section) => section.boxes);
const withoutMark = (text: string) => text.replace(/\s*\*$/, '');

describe('the words of the paper', () => {
  test('every label stands to the letter and in the order of the form', async () => {
    const form = await open();
    const shown = all(form, '.label').map((label) => withoutMark(textOf(label)));
    const expected = boxes.flatMap((model) =>
      model.kind === 'list' ? [model.label, `${model.item.label} 1`] : [model.label],
    );
    expect(shown).toEqual(expected);
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

  test('the legend explains the asterisk of exactly the required boxes', async () => {
    const form = await open();
    await expect.element(page.getByText(/marcadas con asterisco/)).toBeVisible();
    const marked = all(form, '.label:has(.mark)').map((label) => withoutMark(textOf(label)));
    const required = boxes.filter(({ requiredIn }) => requiredIn.includes('diligenciada'));
    expect(marked).toEqual(required.map(({ label }) => label));
  });

  test('a draft has no required boxes, so it has neither asterisks nor their legend', async () => {
    const form = await open('<ficha-leccion profile="borrador"></ficha-leccion>');
    expect(all(form, '.mark')).toEqual([]);
    await expect.element(page.getByText(/marcadas con asterisco/)).not.toBeInTheDocument();
  });
});

describe('what a screen reader is told', () => {
  test('the name of every control is its label', async () => {
    await open();
    for (const model of boxes) {
      if (model.kind === 'list') {
        await expect.element(page.getByRole('group', { name: model.label })).toBeVisible();
        await expect.element(box(`${model.item.label} 1`)).toBeVisible();
        await expect.element(button(model.add)).toBeVisible();
      } else if (model.kind === 'choice') {
        await expect.element(page.getByRole('radiogroup', { name: model.label })).toBeVisible();
        for (const name of Object.values(model.options)) {
          await expect.element(page.getByRole('radio', { name, exact: true })).toBeVisible();
        }
      } else {
        await expect.element(box(model.label)).toBeVisible();
      }
    }
    await expect.element(page.getByRole('form', { name: formModel.title })).toBeVisible();
    await expect.element(page.getByRole('heading', { name: formModel.title })).toBeVisible();
  });

  test('the hint describes its box, and the error after it', async () => {
    const form = await open();
    const telephone = box(labels.telephone);
    const hint = boxes.find(({ name }) => name === 'numeroContacto')?.help ?? '';
    await expect.element(telephone).toHaveAccessibleDescription(hint);
    form.setIssues([{ code: 'texto-vacio', pointer: '/numeroContacto', message: 'Otra vez.' }]);
    await expect.element(telephone).toHaveAccessibleDescription(`${hint} Error: Otra vez.`);
    await expect.element(telephone).toHaveAttribute('aria-invalid', 'true');
  });

  test('required boxes say so, and nothing is in error at first', async () => {
    const form = await open();
    const scalars = boxes.filter((model): model is ScalarModel => model.kind !== 'list');
    const controls = all(form, '[aria-required]').filter(
      (node) => node.getAttribute('name') !== '*',
    );
    expect(controls.map((node) => node.ariaRequired)).toEqual(
      scalars.map(({ requiredIn }) => String(requiredIn.includes('diligenciada'))),
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
  expect(form.record).not.toHaveProperty('autorizacionDivulgacion');
});
