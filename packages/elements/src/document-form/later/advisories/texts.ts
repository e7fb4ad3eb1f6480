import type { FormController } from '../../form-controller.ts';

/** What is said of what somebody should look at again. */
export interface AdvisoryTexts {
  readonly prefix: string;
  readonly title: string;
  readonly hide: string;
  readonly hidden: string;
}

const spanish: AdvisoryTexts = {
  prefix: 'Aviso:',
  title: 'Avisos sobre lo que escribió',
  hide: 'Ocultar',
  hidden: 'Aviso oculto.',
};

export function advisoryTexts(form: FormController): AdvisoryTexts {
  return form.wording.part('advisories', spanish);
}
