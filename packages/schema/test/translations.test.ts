import { describe, expect, it } from 'vitest';
import { configurable } from '../generated/configurable.ts';
import { isReleased } from '../scripts/release/problems.ts';
import { untranslated } from '../scripts/release/untranslated.ts';
import { catalogue } from '../src/catalogue.ts';
import { definitionOf } from '../src/definition-of.ts';
import type { BoxModel, FormModel } from '../src/form/form-model.ts';
import { translateForm } from '../src/form/translate-form.ts';

const released = catalogue.filter(isReleased);
const { formModel, translations } = definitionOf('ficha-leccion', '2.0');

describe.each(released)('$document $version', ({ document, version }) => {
  const definition = definitionOf(document, version);

  it('is there in English, whole', () => {
    const { en } = definition.translations;
    expect(en && untranslated(definition.formModel, en)).toEqual([]);
  });

  it.each(Object.entries(definition.translations))(
    '%s has words only for boxes that are filled in, or that an entity may add',
    (_, words) => {
      const added = configurable[`${document}/${version}`] ?? [];
      const boxes = [...boxesOf(definition.formModel), ...added.flatMap(withInner)];
      const templates = boxes.map(({ template }) => template);
      expect(Object.keys(words.boxes ?? {}).filter((each) => !templates.includes(each))).toEqual(
        [],
      );
    },
  );
});

describe('a form in other words', () => {
  const theme = '/temaLeccion';
  const boxIn = (model: FormModel, template: string) =>
    boxesOf(model).find((box) => box.template === template);

  it('keeps every box, limit and name', () => {
    const english = translateForm(formModel, translations.en ?? {});
    const shape = (model: FormModel) =>
      boxesOf(model).map(({ kind, name, template, requiredIn }) => [
        kind,
        name,
        template,
        requiredIn,
      ]);
    expect(shape(english)).toEqual(shape(formModel));
    expect(english.lang).toBe('en');
    expect(boxIn(english, theme)).toMatchObject({ shortLabel: 'Subject', maxLength: 500 });
    expect(boxIn(english, theme)?.foreign).toBeUndefined();
  });

  it('says of which language the words are that a translation lacks', () => {
    const some = { lang: 'qu', boxes: { [theme]: { label: 'Yachay' } } };
    const quechua = translateForm(formModel, some);
    expect(boxIn(quechua, theme)).toMatchObject({ label: 'Yachay', shortLabel: 'Yachay' });
    expect(boxIn(quechua, theme)?.foreign).toBeUndefined();
    expect(boxIn(quechua, '/fechaDiligenciamiento')?.foreign).toEqual({
      label: 'es-CO',
      shortLabel: 'es-CO',
      help: 'es-CO',
    });
    expect(quechua.foreign).toMatchObject({ title: 'es-CO', texts: 'es-CO' });
    expect(boxIn(quechua, '/impacto')?.errors).toEqual({});
  });

  it('takes a house style without any mark, and over a translation', () => {
    const house = { boxes: { [theme]: { help: 'En una frase.' } } };
    expect(JSON.stringify(translateForm(formModel, house))).not.toContain('foreign');
    expect(boxIn(translateForm(formModel, house), theme)?.errors).toEqual({
      'falta-respuesta': 'Escriba el tema de la lección aprendida.',
    });
    const both = translateForm(translateForm(formModel, translations.en ?? {}), house);
    expect(boxIn(both, theme)).toMatchObject({ shortLabel: 'Subject', help: 'En una frase.' });
  });

  it('marks options that are only partly translated', () => {
    const options = { si: 'Arí' };
    const quechua = translateForm(formModel, {
      lang: 'qu',
      boxes: { '/autorizacion/respuesta': { options } },
    });
    expect(boxIn(quechua, '/autorizacion/respuesta')).toMatchObject({
      options: { si: 'Arí', no: 'No' },
      foreign: { label: 'es-CO', shortLabel: 'es-CO', options: 'es-CO' },
    });
  });
});

function boxesOf({ sections }: FormModel): BoxModel[] {
  return sections.flatMap(({ boxes }) => boxes.flatMap(withInner));
}

function withInner(box: BoxModel): BoxModel[] {
  const inner = box.kind === 'list' ? [box.item] : box.kind === 'group' ? box.boxes : [];
  return [box, ...inner.flatMap(withInner)];
}
