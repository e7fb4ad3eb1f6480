import { definitions } from '@ficha-leccion/schema';
import { describe, expect, test } from 'vitest';
import { sharedLesson } from '../src/shared-lesson.ts';
import { answered, ficha, fichaV1 } from './portal.ts';

const { formModel } = definitions['ficha-leccion/v2'];
const boxes = formModel.sections.flatMap((section) => section.boxes);
const shownOf = (record: typeof ficha) =>
  sharedLesson(record)?.sections.flatMap(({ answers }) => answers) ?? [];

describe('sharedLesson', () => {
  test('is nothing without a clear yes', () => {
    for (const answer of ['no', 'contradictoria', 'Sí', '', true, ['si'], undefined]) {
      expect(sharedLesson({ ...ficha, ...answered(answer) })).toBeUndefined();
      expect(sharedLesson({ ...fichaV1, autorizacionDivulgacion: answer })).toBeUndefined();
    }
    const revoked = { autorizacion: { respuesta: 'si', revocadaEl: '2024-06-01' } };
    expect(sharedLesson({ ...ficha, ...revoked })).toBeUndefined();
  });

  test('shows the boxes of the model that hold no personal data, in its order', () => {
    const expected = boxes.filter(
      ({ name, kind, personalData }) =>
        name in ficha && kind !== 'group' && ['none', 'free-text'].includes(personalData),
    );
    expect(shownOf(ficha).map(({ label }) => label)).toEqual(expected.map(({ label }) => label));
  });

  test('is the same for both versions', () => {
    const [old, fresh] = [sharedLesson(fichaV1), sharedLesson(ficha)];
    expect({ ...old, record: undefined }).toEqual({ ...fresh, record: undefined });
  });

  test('shows nothing of other keys, of contacts, of names and of what the entity notes', () => {
    const noted = { otra: 'oculto', area: 'oculto', procedencia: { anotaciones: ['oculto'] } };
    const shown = JSON.stringify(sharedLesson({ ...ficha, ...noted }));
    expect(shown).not.toMatch(/oculto|Ana Ejemplo|3000000101|example\.com/);
  });

  test('takes contact data out of every text, the title included', () => {
    const planted = 'Llame al 300 000 0199 o escriba a ana@example.com.';
    const texts = boxes
      .filter(({ kind }) => kind === 'text' || kind === 'list')
      .map(({ name, kind }) => [name, kind === 'list' ? [planted] : planted]);
    const shown = sharedLesson({ ...ficha, ...Object.fromEntries(texts) });
    const removed = '[dato de contacto retirado]';
    expect(shown?.title).toBe(`Llame al ${removed} o escriba a ${removed}.`);
    const { $schema: _, ...answers } = shown?.record ?? {};
    expect(JSON.stringify([shown?.sections, answers])).not.toMatch(/0199|@/);
  });

  test('writes dates as people do, lists text by text, and a statement as affirmed', () => {
    const { solucionesMejora: _, ...rest } = ficha;
    const record = { ...rest, solucionesMejoraNoHubo: true, planProgramaProyecto: ['uno', 'dos'] };
    const textsOf = (key: string) => {
      const { label } = boxes.find(({ name }) => name === key) ?? {};
      return shownOf(record).find((answer) => answer.label === label)?.texts;
    };
    expect(textsOf('fechaDiligenciamiento')).toEqual(['29/05/2024']);
    expect(textsOf('planProgramaProyecto')).toEqual(['uno', 'dos']);
    expect(textsOf('solucionesMejoraNoHubo')).toEqual(['Sí']);
  });
});
