/** The parts of a form that load when a page asks for them, each in the way in which it is used. */
import { deepStrictEqual as same } from 'node:assert';
import { definitions } from '@ficha-leccion/schema';
import { tabTo } from '../../examples/portal/test/keyboard.ts';
import type { EnginePage } from './browsers.ts';
import { accessible, focusIsOn, openWhole, until } from './gestures.ts';
import type { Step } from './scenario.ts';

const { identifier: $schema } = definitions['ficha-leccion/v2'].formModel;
const THEME = 'Tema de la lección aprendida';
const NARRATIVE = 'situacionExperiencia';

/** What scripts of ours see first: the form, and what stands in it. */
const FORM = `const form = document.querySelector('ficha-leccion'); const root = form.shadowRoot;`;

export function partsOf(page: EnginePage): Step[] {
  const recordIs = async (expected: object) => {
    same(
      JSON.parse(String(await page.run(inForm('return JSON.stringify(form.record)')))),
      expected,
    );
  };
  const stands = (selector: string, text = '') =>
    until(page, `«${selector}» says «${text}»`, () =>
      page.run(
        inForm(`return !!root.querySelector('${selector}')?.textContent.includes('${text}')`),
      ),
    );
  return [
    {
      name: 'a draft is saved while somebody types, and offered on the next page',
      play: async () => {
        await openWhole(page, 'ficha-leccion?draft-key=usuario-7', 'button.primary');
        await tabTo(page, THEME);
        await page.keyboard.type('Un tema por contar');
        await stands('.saved', 'Guardado a las');
        await openWhole(page, 'ficha-leccion?draft-key=usuario-7', '#drafts button');
        await accessible(page);
        await recordIs({ $schema });
        await tabTo(page, 'Continuar con el borrador');
        await page.keyboard.press('Enter');
        await focusIsOn(page, 'drafts');
        await recordIs({ $schema, temaLeccion: 'Un tema por contar' });
        await page.run(inForm('form.clearDrafts(); return true'));
      },
    },
    {
      name: 'files are chosen and dropped',
      play: async () => {
        await openWhole(page, 'ficha-leccion?archivos', '#files-open');
        await page.run(
          withFile(
            'Elegido',
            `root.querySelector('#files-input').files = files.files;
          root.querySelector('#files-input').dispatchEvent(new Event('change'));`,
          ),
        );
        await focusIsOn(page, 'files');
        await accessible(page);
        await recordIs({ $schema, temaLeccion: 'Elegido' });
        await page.run(
          withFile(
            'Soltado',
            `for (const type of ['dragover', 'drop']) {
          form.dispatchEvent(new DragEvent(type, { dataTransfer: files, bubbles: true, cancelable: true }));
        }`,
          ),
        );
        await stands('#files', 'ya tiene respuestas');
        await tabTo(page, 'Reemplazar las respuestas');
        await page.keyboard.press('Enter');
        await stands('#files', 'Se abrió');
        await recordIs({ $schema, temaLeccion: 'Soltado' });
      },
    },
    {
      name: 'steps lead to the review of the answers, and back',
      play: async () => {
        await openWhole(page, 'ficha-leccion?pasos', 'button.primary');
        for (const id of ['section-caracteristicasEspecificas', 'review']) {
          await tabTo(page, 'Siguiente');
          await page.keyboard.press('Enter');
          await focusIsOn(page, id);
        }
        await accessible(page);
        await tabTo(page, 'Cambiar: Tema');
        await page.keyboard.press('Enter');
        await until(page, 'the box has the focus', async () =>
          page.run(inForm(`return root.activeElement?.localName === 'textarea'`)),
        );
        await page.keyboard.type('Un tema');
        await tabTo(page, 'Volver a la revisión');
        await page.keyboard.press('Enter');
        await focusIsOn(page, 'review');
        await recordIs({ $schema, temaLeccion: 'Un tema' });
      },
    },
    {
      name: 'a place is chosen from the table of its entity',
      play: async () => {
        await openWhole(page, 'ficha-leccion', 'button.primary');
        await page.run(
          inForm(`form.configuracion = { territorio: [
          { codigo: '25175', nombre: 'Chía' }, { codigo: '54001', nombre: 'Cúcuta' }] }; return true`),
        );
        await stands('[role=listbox]');
        await tabTo(page, 'Municipio o departamento');
        await page.keyboard.type('cu');
        await stands('[role=option]', 'Cúcuta');
        await page.keyboard.press('ArrowDown');
        await accessible(page);
        await page.keyboard.press('Enter');
        const territorio = { nombre: 'Cúcuta', codigoDivipola: '54001' };
        await recordIs({ $schema, gestion: { territorio } });
      },
    },
    {
      name: 'what is pasted from Word becomes paragraphs and lists',
      play: async () => {
        await openWhole(page, 'ficha-leccion', 'button.primary');
        await page.run(
          inForm(`const html = '<p>Hubo dos:</p><ul><li>uno</li><li>dos</li></ul>';
          const clipboardData = new DataTransfer();
          clipboardData.setData('text/html', html);
          // Firefox knows no clipboardData of scripts, the others no data.
          const init = { clipboardData, data: html, dataType: 'text/html', bubbles: true, cancelable: true };
          const box = root.querySelector('[name=${NARRATIVE}]');
          box.focus();
          box.dispatchEvent(new ClipboardEvent('paste', init));
          return true`),
        );
        await until(page, 'the text is there', () =>
          page.run(inForm(`return root.querySelector('[name=${NARRATIVE}]').value !== ''`)),
        );
        await recordIs({ $schema, [NARRATIVE]: 'Hubo dos:\n\n- uno\n- dos' });
      },
    },
  ];
}

function inForm(script: string): string {
  return `(() => { ${FORM} ${script} })()`;
}

/** A copy that somebody saved, in a transfer called `files`. */
function withFile(temaLeccion: string, script: string): string {
  const content = JSON.stringify(JSON.stringify({ $schema, temaLeccion }));
  return inForm(`const files = new DataTransfer();
    files.items.add(new File([${content}], 'ficha.json', { type: 'application/json' }));
    ${script} return true`);
}
