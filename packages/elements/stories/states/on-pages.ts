/** The form on pages of every kind, its errors shown. */
import { expect } from 'storybook/test';
import { formIn } from '../canvas/form-on-canvas.ts';
import type { FormStory } from '../canvas/form-story.ts';
import type { FormSubject } from './form-subject.ts';
import { showsErrors, withErrors } from './shown-errors.ts';

export function onPages(subject: FormSubject) {
  const { text } = subject;
  const errors = withErrors(subject);
  return {
    oscura: { args: { ...errors, page: 'dark' }, play: showsErrors },
    coloresGovco: { args: { ...errors, page: 'govco' }, play: showsErrors },
    angosta: {
      args: errors,
      globals: { viewport: { value: 'narrow' } },
      play: async (context) => {
        await showsErrors(context);
        expect(innerWidth).toBe(320);
        const { scrollWidth, clientWidth } = document.documentElement;
        expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
      },
    },
    enIngles: {
      args: { ...errors, lang: 'en' },
      play: async (context) => {
        await showsErrors(context);
        const { inside } = await formIn(context.canvasElement);
        expect(inside.getByText('There is something to correct')).toBeVisible();
      },
    },
    cssHostil: {
      args: { ...errors, page: 'hostile' },
      play: async (context) => {
        await showsErrors(context);
        const { form } = await formIn(context.canvasElement);
        const title = form.shadowRoot?.getElementById('title') as HTMLElement;
        expect(getComputedStyle(title).display).toBe('block');
        const { scrollWidth, clientWidth } = document.documentElement;
        expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
      },
    },
    bajoOtrosTitulos: {
      args: { ...errors, headingLevel: 2 },
      play: async (context) => {
        const { form, inside } = await formIn(context.canvasElement);
        expect(inside.getByRole('heading', { level: 2 })).toHaveTextContent(form.model.title);
        form.headingLevel = 3;
        await form.updateComplete;
        expect(inside.getByRole('heading', { level: 3 })).toHaveTextContent(form.model.title);
        form.headingLevel = 2;
        await showsErrors(context);
      },
    },
    deDerechaAIzquierda: {
      args: { ...errors, page: 'rightToLeft' },
      play: async (context) => {
        await showsErrors(context);
        const { inside } = await formIn(context.canvasElement);
        expect(getComputedStyle(inside.getByLabelText(text.label)).direction).toBe('ltr');
      },
    },
    encabezadoFijo: {
      args: { ...errors, page: 'stickyHeader' },
      play: async (context) => {
        await showsErrors(context);
        const { form } = await formIn(context.canvasElement);
        const top = form.shadowRoot?.activeElement?.getBoundingClientRect().top;
        expect(top).toBeGreaterThanOrEqual(80);
      },
    },
  } satisfies Readonly<Record<string, FormStory>>;
}
