import { esCO } from '@ficha-leccion/schema';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DocumentFormElement } from '../src/index.ts';
import { all, box, button, errors, focused, hasFocus, open, summary, textOf } from './form-page.ts';
import { toyModel, toyValidator } from './toy-document.ts';

class ToyElement extends DocumentFormElement {
  constructor() {
    super({ 1: { model: toyModel, validator: toyValidator, messages: esCO } });
  }
}
customElements.define('documento-juguete', ToyElement);

const openToy = (record?: ToyElement['record']) =>
  open('<documento-juguete></documento-juguete>', record);
const twoResults = {
  titulo: 'Un título',
  proyecto: { resultados: [{ logro: 'uno', cifras: ['10', '20'] }, { cifras: ['30', '40'] }] },
};

describe('a document with groups in lists and lists in groups', () => {
  test('is rendered from its form model alone', async () => {
    const form = await openToy(twoResults);
    expect(all(form, 'legend').map(textOf)).toEqual([
      'Proyecto',
      'Resultados',
      'Resultado 1',
      'Cifras',
      'Resultado 2',
      'Cifras',
      '¿Se comparte?',
    ]);
    expect(form.record).toEqual({ $schema: toyModel.identifier, ...twoResults });
  });

  test('is filled in by keyboard, entry by entry', async () => {
    const form = await openToy();
    await userEvent.click(box('Título'));
    await userEvent.keyboard('T');
    await userEvent.click(button('Agregar otro resultado'));
    await hasFocus(box('Logro').nth(1));
    await userEvent.keyboard('segundo{Tab}3 de mayo de 2024{Tab}7');
    expect(form.record).toMatchObject({
      titulo: 'T',
      proyecto: { resultados: [{ logro: 'segundo', fecha: '2024-05-03', cifras: ['7'] }] },
    });
  });

  test('moves a whole group with everything in it', async () => {
    const form = await openToy(twoResults);
    await userEvent.click(button('Bajar: Resultado 1'));
    await hasFocus(button('Subir: Resultado 2'));
    expect(form.record).toMatchObject({
      proyecto: { resultados: [{ cifras: ['30', '40'] }, { logro: 'uno', cifras: ['10', '20'] }] },
    });
  });

  test('removes an inner entry from its own list only', async () => {
    const form = await openToy(twoResults);
    await userEvent.click(button('Quitar: Cifra 1').nth(1));
    expect(form.record).toMatchObject({
      proyecto: { resultados: [{ cifras: ['10', '20'] }, { cifras: ['40'] }] },
    });
  });
});

describe('an error deep in the record', () => {
  test('lands on its box, past an empty entry before it', async () => {
    const form = await openToy({
      titulo: 'T',
      proyecto: { resultados: [{ logro: 'uno' }, { logro: 'dos', cifras: ['1', 'sin número'] }] },
    });
    const [first] = all(form, 'textarea[name=logro]');
    await userEvent.click(first as HTMLElement);
    await userEvent.keyboard('{Control>}a{/Control}{Delete}');
    await userEvent.click(button('Enviar'));
    await vi.waitFor(() => expect(focused(form)?.id).toBe('summary'));
    expect(summary(form)).toEqual(['Cifra: Escriba un número.']);
    await userEvent.click(page.getByRole('link'));
    const wrong = all(form, 'textarea[name="*"]').find(
      (node) => (node as HTMLTextAreaElement).value === 'sin número',
    );
    expect(focused(form)).toBe(wrong);
    expect(wrong?.getAttribute('aria-invalid')).toBe('true');
  });

  test('of a required box in a group is shown at that box', async () => {
    const form = await openToy(twoResults);
    await userEvent.click(button('Enviar'));
    expect(errors(form)).toEqual(['Error: Escriba el logro.']);
    const wrong = all(form, 'textarea[name=logro]').map((node) => node.ariaInvalid);
    expect(wrong).toEqual(['false', 'true']);
  });
});
