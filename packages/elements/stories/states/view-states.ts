/** The states that every view has, once for all of them. */
import { expect } from 'storybook/test';
import type { FormRecord } from '../../src/index.ts';
import { type ViewStory, viewIn } from '../canvas/view-story.ts';

export interface ViewSubject {
  /** A record with answers in many of its boxes. */
  readonly record: FormRecord;
  /** Something that it says, to the letter. */
  readonly said: string;
  /** A record of a document that this view does not show. */
  readonly other: FormRecord;
}

type StateName =
  | 'completa'
  | 'enBlanco'
  | 'deOtroDocumento'
  | 'oscura'
  | 'coloresGovco'
  | 'angosta'
  | 'enIngles'
  | 'cssHostil'
  | 'bajoOtrosTitulos'
  | 'deDerechaAIzquierda';

export function viewStates({
  record,
  said,
  other,
}: ViewSubject): Readonly<Record<StateName, ViewStory>> {
  const reads: NonNullable<ViewStory['play']> = async ({ canvasElement }) => {
    const { view, inside } = await viewIn(canvasElement);
    expect(inside.getByText(said)).toBeVisible();
    // What somebody copies is the text of the author.
    getSelection()?.selectAllChildren(view);
    getSelection()?.removeAllRanges();
    expect(view.record).toEqual(JSON.parse(JSON.stringify(record)));
  };
  const on = (page: ViewStory['args']): ViewStory => ({ args: { record, ...page }, play: reads });
  return {
    completa: on({}),
    enBlanco: {
      args: { blank: true },
      play: async ({ canvasElement }) => {
        const { view, inside } = await viewIn(canvasElement);
        expect(inside.getByText(/siga en otra hoja/)).toBeVisible();
        expect(view.shadowRoot?.querySelectorAll('.rule').length).toBeGreaterThan(10);
      },
    },
    deOtroDocumento: {
      args: { record: other },
      play: async ({ canvasElement }) => {
        const { view, inside } = await viewIn(canvasElement);
        expect(inside.getByText(/es de otro tipo/)).toBeVisible();
        view.record = record;
        await view.updateComplete;
        expect(inside.getByText(said)).toBeVisible();
        view.record = other;
        await view.updateComplete;
      },
    },
    oscura: on({ page: 'dark' }),
    coloresGovco: on({ page: 'govco' }),
    angosta: {
      ...on({}),
      globals: { viewport: { value: 'narrow' } },
      play: async (context) => {
        await reads(context);
        expect(innerWidth).toBe(320);
        const { scrollWidth, clientWidth } = document.documentElement;
        expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
      },
    },
    enIngles: on({ lang: 'en' }),
    cssHostil: {
      ...on({ page: 'hostile' }),
      play: async (context) => {
        await reads(context);
        const { scrollWidth, clientWidth } = document.documentElement;
        expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
      },
    },
    bajoOtrosTitulos: {
      args: { record },
      play: async ({ canvasElement }) => {
        const { view, inside } = await viewIn(canvasElement);
        expect(inside.getAllByRole('heading', { level: 2 })).toHaveLength(1);
        view.headingLevel = 1;
        await view.updateComplete;
        expect(inside.getAllByRole('heading', { level: 1 })).toHaveLength(1);
        view.headingLevel = 2;
        await view.updateComplete;
      },
    },
    deDerechaAIzquierda: on({ page: 'rightToLeft' }),
  };
}
