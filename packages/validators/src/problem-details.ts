import type { Issue } from '@ficha-leccion/schema';

/** Problem details of RFC 9457, to be sent as `application/problem+json`. */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance?: string;
  /** Extension member: `setIssues` of the elements takes it as it is. */
  readonly issues: readonly Issue[];
}

export interface ProblemOptions {
  /** A URI that names the kind of problem; `about:blank` by default. */
  readonly type?: string;
  /** The HTTP status of the answer; 422 by default. */
  readonly status?: number;
  /** A URI that names this occurrence. */
  readonly instance?: string;
  /** BCP 47; English for `en…`, Spanish for any other. */
  readonly lang?: string;
}

/** What a service answers to a record that it refuses. Holds no value of the record. */
export function problemDetails(
  issues: readonly Issue[],
  { type = 'about:blank', status = 422, instance, lang = 'es-CO' }: ProblemOptions = {},
): ProblemDetails {
  const { title, detail } = lang.startsWith('en') ? english(issues.length) : spanish(issues.length);
  return { type, title, status, detail, ...(instance !== undefined && { instance }), issues };
}

function spanish(count: number) {
  return {
    title: 'El registro no se recibió',
    detail: `Corrija ${count === 1 ? 'el hallazgo' : `los ${count} hallazgos`} de «issues» y envíelo de nuevo.`,
  };
}

function english(count: number) {
  return {
    title: 'The record was not accepted',
    detail: `Mend the ${count === 1 ? 'finding' : `${count} findings`} in “issues” and send it again.`,
  };
}
