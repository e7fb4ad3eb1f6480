/** What steps say to people. */
export const texts = {
  steps: 'Pasos',
  step: (position: number, count: number) => `Paso ${position} de ${count}`,
  all: 'Ver todos los pasos',
  previous: 'Anterior',
  next: 'Siguiente',
  back: 'Volver a la revisión',
  states: {
    untouched: 'Sin empezar',
    begun: 'En curso',
    complete: 'Completo',
  },
  errors: (count: number) => `${count} por corregir`,
  review: 'Revise sus respuestas',
  ready: 'Lea sus respuestas. Si algo no está bien, cámbielo antes de enviar.',
  missing: (count: number) =>
    count === 1
      ? 'Antes de enviar, complete o corrija 1 respuesta.'
      : `Antes de enviar, complete o corrija ${count} respuestas.`,
  change: 'Cambiar',
  unanswered: 'Sin respuesta',
  yes: 'Sí',
} as const;
