import { esCO } from '../messages/es-CO.ts';
import { type MessageTable, sentenceFor } from '../messages/message-table.ts';
import type { Unknown } from '../review/known-version.ts';
import type { Lack } from './authorisation.ts';

/** Why a record is not given to an audience, and what to do about it. */
export interface Refusal {
  readonly ok: false;
  readonly code: Lack | Unknown;
  readonly message: string;
}

const spanish: Readonly<Record<Lack, string>> = {
  'sin-autorizacion':
    'Este documento no está autorizado para salir del área. Pida a quien responde por él que autorice compartirlo.',
  'sin-decision-de-publicar':
    'Falta la decisión de publicar. Registre que se autoriza, que una persona leyó el texto y que la información es pública.',
};

const english: Readonly<Record<Lack, string>> = {
  'sin-autorizacion':
    'This document may not leave its area. Ask whoever answers for it to authorise sharing it.',
  'sin-decision-de-publicar':
    'The decision to publish is missing. Record that it is authorised, that a person read the text and that the information is public.',
};

export function refusal(code: Lack | Unknown, messages: MessageTable = esCO): Refusal {
  const own = messages.lang.startsWith('es') ? spanish : english;
  const message = isLack(code) ? own[code] : sentenceFor(messages, code, {});
  return { ok: false, code, message };
}

function isLack(code: Lack | Unknown): code is Lack {
  return Object.hasOwn(spanish, code);
}
