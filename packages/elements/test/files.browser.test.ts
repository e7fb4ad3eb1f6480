/** Opening files and saving copies, as a person does it: by choosing, by dropping, by keyboard. */
import { identifierOf } from '@ficha-leccion/schema';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DocumentFormElement, FormRecord, ImportedRecord } from '../src/index.ts';
import {
  all,
  announced,
  box,
  button,
  complete,
  completeV1,
  focused,
  hasFocus,
  labels,
  open,
  textOf,
  write,
} from './form-page.ts';

const markup = '<ficha-leccion archivos></ficha-leccion>';
const { $schema } = complete;
const theme = { $schema, temaLeccion: 'Un tema por contar' };

afterEach(() => vi.restoreAllMocks());

function jsonFile(content: unknown, name = 'ficha.json'): File {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return new File([text], name, { type: 'application/json' });
}

const word = new File(['PK'], 'ficha.docx');

function drag(type: string, target: EventTarget, ...files: File[]): DragEvent {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  const init = { bubbles: true, composed: true, cancelable: true, dataTransfer };
  const event = new DragEvent(type, init);
  target.dispatchEvent(event);
  return event;
}

/** Drops a file on the form, and waits until the form says what came of it. */
async function drop(form: DocumentFormElement, ...files: File[]): Promise<string> {
  drag('drop', box(labels.theme).element(), ...files);
  await vi.waitFor(() => expect(focused(form)?.id).toBe('files'));
  return textOf(form.shadowRoot?.querySelector('#files-said'));
}

async function withImporter(imported: ImportedRecord | Error): Promise<DocumentFormElement> {
  const form = await open(markup);
  form.importer = () =>
    imported instanceof Error ? Promise.reject(imported) : Promise.resolve(imported);
  await form.updateComplete;
  return form;
}

describe('a copy', () => {
  test('is opened by choosing it, dragging is never needed', async () => {
    const form = await open(markup);
    await expect.element(button('Abrir un archivo')).toBeVisible();
    const input = form.shadowRoot?.querySelector<HTMLInputElement>('#files-input');
    const clicked = vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(() => {});
    await userEvent.click(button('Abrir un archivo'));
    expect(clicked).toHaveBeenCalledOnce();
    const chosen = new DataTransfer();
    chosen.items.add(jsonFile(complete));
    if (input) input.files = chosen.files;
    input?.dispatchEvent(new Event('change'));
    await hasFocus(page.getByRole('group', { name: 'Se abrió «ficha.json».' }));
    expect(form.record).toEqual(complete);
  });

  test('of the version before is brought along', async () => {
    const form = await open(markup);
    await drop(form, jsonFile(completeV1));
    expect(form.record).toEqual(complete);
  });

  test('takes the place of answers only when the person says so, and can be undone', async () => {
    const form = await open(markup);
    const changes: FormRecord[] = [];
    await write(labels.theme, 'Lo mío');
    form.addEventListener('record-change', ({ record }) => changes.push(record));
    expect(await drop(form, jsonFile(complete))).toMatch(/ya tiene respuestas/);
    expect(form.record.temaLeccion).toBe('Lo mío');
    await userEvent.click(button('Dejar las que están'));
    await hasFocus(button('Abrir un archivo'));

    await drop(form, jsonFile(complete));
    await userEvent.click(button('Reemplazar las respuestas'));
    await hasFocus(page.getByRole('group', { name: /^Se abrió/ }));
    expect(form.record).toEqual(complete);
    await userEvent.click(button('Deshacer'));
    expect(form.record).toEqual({ $schema, temaLeccion: 'Lo mío' });
    expect(announced(form)).toBe('El formulario quedó como estaba.');
    expect(changes).toEqual([complete, form.record]);
  });

  test('leaves what the page locked as it is', async () => {
    const form = await open(markup, { entidadYArea: 'Entidad Ejemplo' });
    form.bloqueadas = ['/entidadYArea'];
    await drop(form, jsonFile(complete));
    await userEvent.click(button('Reemplazar las respuestas'));
    expect(form.record).toEqual({ ...complete, entidadYArea: 'Entidad Ejemplo' });
  });

  test('of a newer minor says what has no box here', async () => {
    const form = await open(markup);
    const newer = { ...theme, $schema: identifierOf('ficha-leccion', '2.99'), nueva: '<b>Más</b>' };
    await drop(form, jsonFile(newer));
    expect(form.record).toEqual(theme);
    await userEvent.click(page.getByText('Un texto del archivo no tiene casilla'));
    await expect.element(page.getByText('<b>Más</b>')).toBeVisible();
  });

  test.each([
    ['no JSON', '{"tema', 'El archivo está dañado'],
    ['no record', [complete], 'El archivo está dañado'],
    [
      'deeper than any record',
      `{"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      'El archivo está dañado',
    ],
    [
      'another document',
      { ...theme, $schema: identifierOf('nota-conocimiento', '1.0') },
      'El archivo no es una copia',
    ],
    ['a record without $schema', { temaLeccion: 'x' }, 'El archivo no es una copia'],
    [
      'a newer major',
      { ...theme, $schema: identifierOf('ficha-leccion', '9.0') },
      'El archivo es de una versión más nueva',
    ],
  ])('that is %s is refused with a sentence', async (_, content, sentence) => {
    const form = await open(markup);
    expect(await drop(form, jsonFile(content))).toMatch(sentence);
    expect(form.record).toEqual({ $schema });
  });

  test('in another encoding is refused, for it would open with other letters in it', async () => {
    const form = await open(markup);
    const latin1 = Uint8Array.from(
      JSON.stringify({ ...theme, temaLeccion: 'Educación' }),
      (letter) => letter.charCodeAt(0),
    );
    const file = new File([latin1], 'ficha.json');
    expect(await drop(form, file)).toMatch('El archivo está dañado');
    expect(form.record).toEqual({ $schema });
    await drop(form, jsonFile(`\ufeff${JSON.stringify(theme)}`));
    await vi.waitFor(() => expect(form.record).toEqual(theme));
  });

  test('that is too large is refused unread', async () => {
    const form = await open(markup);
    const file = jsonFile(complete);
    Object.defineProperty(file, 'size', { value: 10_000_001 });
    const read = vi.spyOn(file, 'arrayBuffer');
    expect(await drop(form, file)).toMatch('demasiado grande');
    expect(read).not.toHaveBeenCalled();
  });

  test('of hostile strings shows them as text', async () => {
    const form = await open(markup);
    const hostile = '<img src=x onerror="globalThis.broken=true">';
    await drop(
      form,
      jsonFile(
        { $schema, temaLeccion: hostile, [hostile]: hostile, __proto__x: 1 },
        `${hostile}.json`,
      ),
    );
    await expect.element(box(labels.theme)).toHaveValue(hostile);
    expect(all(form, 'img')).toEqual([]);
    expect('broken' in globalThis).toBe(false);
  });

  test('is saved as JSON, under the name of the document and the day', async () => {
    const form = await open(markup, theme);
    const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    const made = vi.spyOn(URL, 'createObjectURL');
    await userEvent.click(button('Descargar una copia'));
    const link = saved.mock.instances[0] as HTMLAnchorElement;
    expect(link.download).toMatch(/^ficha-leccion-\d{4}-\d\d-\d\d\.json$/);
    const [blob] = made.mock.calls[0] ?? [];
    expect(JSON.parse(await (blob as Blob).text())).toEqual(form.record);
  });

  test('is saved in other formats of the page; a failure is said', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    const form = await open(markup, theme);
    const write = vi.fn(async () => new Blob(['PK']));
    const fail = () => Promise.reject(new Error('sin red'));
    form.exporters = [
      { label: 'Descargar en Word', format: 'docx', export: write },
      { label: 'Descargar la página', format: 'html', export: fail },
    ];
    await userEvent.click(button('Descargar en Word'));
    await vi.waitFor(() => expect(saved).toHaveBeenCalledOnce());
    expect((saved.mock.instances[0] as HTMLAnchorElement).download).toMatch(/\.docx$/);
    expect(write).toHaveBeenCalledWith(form.record);
    await userEvent.click(button('Descargar la página'));
    await vi.waitFor(() => expect(announced(form)).toMatch(/^La copia no se pudo hacer/));
  });
});

describe('a file of another format', () => {
  const doubtful: ImportedRecord = {
    record: { ...complete, fechaDiligenciamiento: '2022-11-29' },
    fields: [
      { pointer: '/temaLeccion', state: 'read', certainty: 'certain', literal: 'x' },
      {
        pointer: '/fechaDiligenciamiento',
        state: 'read',
        certainty: 'likely',
        literal: '29/11/22',
      },
      {
        pointer: '/autorizacion',
        state: 'unreadable',
        certainty: 'doubtful',
        literal: 'Sí X No X',
      },
    ],
    warnings: [
      { pointer: '/fechaDiligenciamiento', message: 'El año está escrito con dos cifras.' },
      { pointer: '/noEsta', message: 'De una casilla que no está.' },
      { message: 'Hay un texto que no pertenece a ninguna casilla.' },
    ],
    leftovers: [{ text: 'Visto bueno' }],
  };

  test('fills in the form and marks what is to be checked, with reason and source', async () => {
    const form = await withImporter(doubtful);
    expect(await drop(form, word)).toBe('Se abrió «ficha.docx». Revise estas 2 casillas:');
    expect(form.record).toEqual(doubtful.record);
    const links = all(form, '#files li').map(textOf);
    expect(links).toEqual([
      'Fecha de diligenciamiento: El año está escrito con dos cifras.',
      'Autorización para compartir: Revise que sea la respuesta de esta casilla.',
    ]);
    const panel = textOf(form.shadowRoot?.querySelector('#files'));
    expect(panel).toMatch(/De una casilla que no está\. ?Hay un texto que no pertenece/);
    expect(panel).toMatch('Visto bueno');
    await expect
      .element(box(labels.date))
      .toHaveAccessibleDescription(/dos cifras\. En el archivo dice: 29\/11\/22/);
    await userEvent.click(page.getByRole('link', { name: /^Fecha/ }));
    await hasFocus(box(labels.date));
  });

  test('loses its marks one by one, by confirming or editing', async () => {
    const form = await withImporter(doubtful);
    await drop(form, word);
    await userEvent.click(button(/^Está bien así: Fecha/));
    await hasFocus(page.getByRole('radio', { name: 'Sí' }));
    expect(all(form, '.check')).toHaveLength(1);
    await userEvent.click(page.getByRole('radio', { name: 'No', exact: true }));
    await vi.waitFor(() => expect(all(form, '.check')).toHaveLength(0));
    expect(textOf(form.shadowRoot?.querySelector('#files-said'))).toMatch('No quedan casillas');
  });

  test('that the importer refuses is said in its sentence; other errors in ours', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const refusal = Object.assign(new Error('El archivo contiene macros.'), { code: 'con-macros' });
    expect(await drop(await withImporter(refusal), word)).toBe('El archivo contiene macros.');
    const mistake = new TypeError('undefined is not a function');
    expect(await drop(await withImporter(mistake), word)).toMatch(/^El archivo no se pudo leer/);
  });

  test('is refused where the page reads none, and so are several at once', async () => {
    const form = await open(markup);
    expect(await drop(form, word)).toMatch(/^Aquí solo se puede abrir una copia/);
    const another = await open(markup);
    expect(await drop(another, word, word)).toBe('Elija un solo archivo.');
  });
});

describe('dragging', () => {
  test('a file beside the form does not leave the page; a text is none of ours', async () => {
    const form = await open(markup);
    expect(drag('dragover', document.body, word).defaultPrevented).toBe(true);
    expect(drag('drop', document.body, word).defaultPrevented).toBe(true);
    expect(drag('drop', form).defaultPrevented).toBe(false);
    await form.updateComplete;
    expect(all(form, '#files')).toEqual([]);
  });

  test('over the form is shown, and nothing is opened while it cannot be edited', async () => {
    const form = await open(markup);
    drag('dragover', box(labels.theme).element(), word);
    await expect.element(page.getByText('Suelte aquí el archivo para abrirlo')).toBeVisible();
    drag('dragleave', form, word);
    await expect
      .element(page.getByText('Suelte aquí el archivo para abrirlo'))
      .not.toBeInTheDocument();
    form.readonly = true;
    await form.updateComplete;
    drag('drop', form, jsonFile(complete));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(form.record).toEqual({ $schema });
    await expect.element(button('Abrir un archivo')).not.toBeInTheDocument();
    await expect.element(button('Descargar una copia')).toBeVisible();
  });
});
