import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { all, answer, box, complete, errors, hasFocus, labels, open, send } from './form-page.ts';

describe('attributes', () => {
  test('a profile that does not exist is said on the console, and the form is there', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const form = await open('<ficha-leccion profile="otro"></ficha-leccion>');
    await expect.element(box(labels.theme)).toBeVisible();
    form.profile = null as never;
    await form.updateComplete;
    expect(form.checkValidity()).toBe(false);
    expect(String(said.mock.calls[0]?.[0])).toContain('no profile «otro»');
    said.mockRestore();
  });

  test('readonly shows everything and lets nothing be edited', async () => {
    const form = await open('<ficha-leccion readonly></ficha-leccion>', complete);
    await userEvent.click(box(labels.theme));
    await userEvent.keyboard('x');
    await userEvent.click(page.getByRole('radio', { name: 'No' }), { force: true });
    expect(form.record).toEqual(complete);
    expect(all(form, 'button, .counter, .mark')).toEqual([]);
    await expect.element(box(labels.theme)).toHaveAttribute('readonly');
  });

  test('readonly leaves every answer within reach, of the keyboard and of the summary', async () => {
    const form = await open('<ficha-leccion readonly></ficha-leccion>', complete);
    form.setIssues([
      { code: 'x' as never, pointer: '/autorizacion/respuesta', message: 'Falta una firma.' },
    ]);
    await userEvent.click(page.getByRole('link', { name: /Falta una firma/ }));
    await hasFocus(page.getByRole('radio', { name: 'Sí' }));
    await userEvent.keyboard('{ArrowDown}');
    expect(form.record).toEqual(complete);
    await expect.element(page.getByRole('radio', { name: 'Sí' })).toBeChecked();
  });

  test.each(['readonly', 'disabled'])(
    'what was answered is plain to see while %s',
    async (state) => {
      const form = await open(`<ficha-leccion ${state}></ficha-leccion>`, complete);
      const signs = all(form, '[type=radio]').map((radio) => [
        radio.matches(':checked'),
        getComputedStyle(radio, '::before').content,
        getComputedStyle(radio).borderStyle,
      ]);
      expect(signs).toEqual([
        [true, '"✓"', 'dashed'],
        [false, 'none', 'dashed'],
      ]);
    },
  );

  test('disabled lets nothing be edited or sent', async () => {
    const form = await open('<ficha-leccion disabled></ficha-leccion>', complete);
    const onSubmit = vi.fn();
    form.addEventListener('record-submit', onSubmit);
    expect(all(form, 'textarea:enabled, input:enabled, button:enabled')).toEqual([]);
    form.requestSubmit();
    expect(onSubmit).not.toHaveBeenCalled();
  });

  test('disabled after a normal form was shown leaves nothing to press', async () => {
    const form = await open();
    await answer(labels.telephone, '300 0000103');
    form.disabled = true;
    await form.updateComplete;
    expect(all(form, 'button:enabled')).toEqual([]);
  });

  test('profile="borrador" sends what is unfinished', async () => {
    const form = await open('<ficha-leccion profile="borrador"></ficha-leccion>');
    await answer(labels.telephone, '555 0101');
    const records: unknown[] = [];
    form.addEventListener('record-submit', (event) => {
      records.push(event.record);
      event.preventDefault();
    });
    await send();
    expect(records).toEqual([expect.objectContaining({ contactos: [{ telefono: '555 0101' }] })]);
    expect(errors(form)).toEqual([]);
  });

  test('a profile counts from the moment it is set', async () => {
    const form = await open();
    form.profile = 'borrador';
    expect(form.checkValidity()).toBe(true);
    form.profile = 'diligenciada';
    expect(form.checkValidity()).toBe(false);
  });

  test('a profile that is taken away is the default one again', async () => {
    const form = await open('<ficha-leccion profile="borrador"></ficha-leccion>');
    form.removeAttribute('profile');
    await form.updateComplete;
    expect(form.profile).toBe('diligenciada');
    expect(form.checkValidity()).toBe(false);
  });

  test('a plain element stays plain in the page', async () => {
    const form = await open();
    expect(form.outerHTML).toBe('<ficha-leccion></ficha-leccion>');
  });
});
