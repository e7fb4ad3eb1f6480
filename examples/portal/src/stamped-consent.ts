import { createHash } from 'node:crypto';
import type { Configuracion } from '@ficha-leccion/elements';
import { definitions, type Field } from '@ficha-leccion/schema';
import type { FichaRecord } from './store.ts';

const { fields, formModel } = definitions['ficha-leccion/v2'];

/**
 * A ficha with the evidence that only the service can give of a consent from the online form: the
 * day on which it arrived, whatever day was sent, and the digest of the notice that was shown. A consent
 * given on paper says itself when.
 */
export function stampedConsent(
  body: unknown,
  arrival: Date,
  { tratamiento }: Configuracion = {},
): unknown {
  const record = groupOf(body);
  const consent = boxOf('consent');
  const evidence = groupOf(record?.[consent.name]);
  if (record?.$schema !== formModel.identifier || !evidence) return body;
  if (!fields.every((field) => isOfForm(field, consent, evidence))) return body;
  const isOurNotice =
    tratamiento && evidence[boxOf('notice-version').name] === tratamiento.aviso.version;
  return {
    ...record,
    [consent.name]: {
      ...evidence,
      ...(isOurNotice && { [boxOf('notice-digest').name]: digestOf(tratamiento.aviso.texto) }),
      [boxOf('consent-date').name]: civilDate(arrival),
    },
  };
}

function boxOf(role: NonNullable<Field['role']>): Field {
  return fields.find((field) => field.role === role) as Field;
}

/** Whether what a form writes by itself stands in the group. */
function isOfForm({ template, name, onForm }: Field, group: Field, value: FichaRecord): boolean {
  return onForm === undefined || template !== `${group.template}/${name}` || value[name] === onForm;
}

function groupOf(value: unknown): FichaRecord | undefined {
  const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isGroup ? (value as FichaRecord) : undefined;
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** In the zone of the document: at midnight in London it is still yesterday in Bogotá. */
function civilDate(moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: formModel.timeZone }).format(moment);
}
