import type { FormController } from '../../form-controller.ts';

/** What steps say to people. */
export interface StepTexts {
  readonly steps: string;
  readonly step: (position: number, count: number) => string;
  readonly all: string;
  readonly previous: string;
  readonly next: string;
  readonly back: string;
  readonly states: {
    readonly untouched: string;
    readonly begun: string;
    readonly complete: string;
  };
  readonly errors: (count: number) => string;
  readonly review: string;
  readonly ready: string;
  readonly missing: (count: number) => string;
  readonly change: string;
  readonly unanswered: string;
  readonly yes: string;
}

const spanish: StepTexts = {
  steps: 'Pasos',
  step: (position, count) => `Paso ${position} de ${count}`,
  all: 'Ver todos los pasos',
  previous: 'Anterior',
  next: 'Siguiente',
  back: 'Volver a la revisión',
  states: {
    untouched: 'Sin empezar',
    begun: 'En curso',
    complete: 'Completo',
  },
  errors: (count) => `${count} por corregir`,
  review: 'Revise sus respuestas',
  ready: 'Lea sus respuestas. Si algo no está bien, cámbielo antes de enviar.',
  missing: (count) =>
    count === 1
      ? 'Antes de enviar, complete o corrija 1 respuesta.'
      : `Antes de enviar, complete o corrija ${count} respuestas.`,
  change: 'Cambiar',
  unanswered: 'Sin respuesta',
  yes: 'Sí',
};

export function stepTexts(form: FormController): StepTexts {
  return form.wording.part('steps', spanish);
}
