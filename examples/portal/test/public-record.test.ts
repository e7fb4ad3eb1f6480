import { definitions } from '@ficha-leccion/schema';
import { describe, expect, test } from 'vitest';
import { REMOVED } from '../src/contact-data.ts';
import { publicRecord } from '../src/public-record.ts';
import { ficha } from './portal.ts';

const { sections } = definitions['ficha-leccion/1.0'].formModel;
const boxes = sections.flatMap((section) => section.boxes);

describe('publicRecord', () => {
  test('is nothing without a clear yes', () => {
    for (const answer of ['no', 'Sí', '', true, ['si'], undefined]) {
      expect(publicRecord({ ...ficha, autorizacionDivulgacion: answer })).toBeUndefined();
    }
  });

  test('shows the boxes of the model that hold no personal data, in its order', () => {
    const allowed = boxes.filter(
      ({ name, personalData }) =>
        name in ficha &&
        name !== 'autorizacionDivulgacion' &&
        ['none', 'free-text'].includes(personalData),
    );
    const shown = publicRecord(ficha)?.sections.flatMap(({ answers }) => answers);
    expect(shown?.map(({ label }) => label)).toEqual(allowed.map(({ label }) => label));
    expect(shown).not.toHaveLength(boxes.length);
  });

  test('shows nothing of keys that the model does not have', () => {
    const shown = JSON.stringify(publicRecord({ ...ficha, otra: 'oculto' }));
    expect(shown).not.toMatch(/oculto|Ana Ejemplo|3000000101|example\.com/);
  });

  test('takes contact data out of every text, the title included', () => {
    const planted = 'Llame al 300 000 0199 o escriba a ana@example.com.';
    const texts = boxes.map(({ name, kind }) => [name, kind === 'list' ? [planted] : planted]);
    const everywhere = { ...ficha, ...Object.fromEntries(texts), autorizacionDivulgacion: 'si' };
    const shown = publicRecord(everywhere);
    expect(shown?.title).toBe(`Llame al ${REMOVED} o escriba a ${REMOVED}.`);
    expect(JSON.stringify(shown)).not.toMatch(/0199|@/);
  });

  test('writes dates as people do, and lists text by text', () => {
    const shown = publicRecord({ ...ficha, planProgramaProyecto: ['uno', 'dos'] });
    const answers = shown?.sections.flatMap((section) => section.answers) ?? [];
    const textsOf = (key: string) => {
      const { label } = boxes.find(({ name }) => name === key) ?? {};
      return answers.find((answer) => answer.label === label)?.texts;
    };
    expect(textsOf('fechaDiligenciamiento')).toEqual(['29/05/2024']);
    expect(textsOf('planProgramaProyecto')).toEqual(['uno', 'dos']);
  });
});
