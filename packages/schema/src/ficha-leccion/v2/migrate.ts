import { isObject } from '../../dialect/json.ts';
import { pointerTo } from '../../dialect/pointer.ts';
import type { Move, Moved, Refused, Step } from '../../migrate/step.ts';
import { groupOf } from '../../rules/read.ts';

/** The paper's number and address are those of one person: the first contact. */
const CONTACT = { numeroContacto: 'telefono', correoInstitucional: 'correo' } as const;

const contacts: Step = {
  name: 'contactos',
  older: Object.keys(CONTACT),
  newer: ['contactos'],
  up(boxes) {
    const moves = Object.entries(CONTACT).filter(([key]) => Object.hasOwn(boxes, key));
    const contact = Object.fromEntries(moves.map(([from, to]) => [to, boxes[from]]));
    return {
      boxes: { contactos: [contact] },
      moves: moves.map(([from, to]) => ({ from: `/${from}`, to: `/contactos/0/${to}` })),
    };
  },
  down({ contactos }) {
    if (!Array.isArray(contactos)) return { code: 'tipo-lista', pointer: '/contactos' };
    const [first, ...others] = contactos;
    if (first !== undefined && !isObject(first)) {
      return { code: 'tipo-grupo', pointer: '/contactos/0' };
    }
    const contact = groupOf(first);
    const moves = Object.entries(CONTACT).filter(([, key]) => Object.hasOwn(contact, key));
    const left = Object.keys(contact).filter((key) => !moves.some(([, to]) => to === key));
    return {
      boxes: Object.fromEntries(moves.map(([to, from]) => [to, contact[from]])),
      moves: moves.map(([to, from]) => ({ from: `/contactos/0/${from}`, to: `/${to}` })),
      lost: [
        ...(contactos.length === 0 ? ['/contactos'] : []),
        ...(moves.length + left.length === 0 && first !== undefined ? ['/contactos/0'] : []),
        ...left.map((key) => pointerTo('/contactos/0', key)),
        ...others.map((_, index) => `/contactos/${index + 1}`),
      ],
    };
  },
};

const authorisation: Step = {
  name: 'autorizacion',
  older: ['autorizacionDivulgacion'],
  newer: ['autorizacion'],
  up: ({ autorizacionDivulgacion: respuesta }) => ({
    boxes: { autorizacion: { respuesta } },
    moves: [{ from: '/autorizacionDivulgacion', to: '/autorizacion/respuesta' }],
  }),
  down: ({ autorizacion }) => answerOf(autorizacion),
};

/** The paper has room for Sí or No; an answer that is both, and the evidence of it, have no box. */
function answerOf(autorizacion: unknown): Moved | Refused {
  if (!isObject(autorizacion)) return { code: 'tipo-grupo', pointer: '/autorizacion' };
  const { respuesta, ...evidence } = autorizacion;
  const isAnswer = respuesta !== undefined && respuesta !== 'contradictoria';
  const moves: Move[] = isAnswer
    ? [{ from: '/autorizacion/respuesta', to: '/autorizacionDivulgacion' }]
    : [];
  const isEmpty = Object.keys(autorizacion).length === 0;
  const lost = isEmpty
    ? ['/autorizacion']
    : Object.keys(evidence).map((key) => pointerTo('/autorizacion', key));
  return {
    boxes: isAnswer ? { autorizacionDivulgacion: respuesta } : {},
    moves,
    lost: respuesta === 'contradictoria' ? ['/autorizacion/respuesta', ...lost] : lost,
  };
}

/** Whatever else only this version has is left out on the way down, by name, without a step. */
export const steps: readonly Step[] = [contacts, authorisation];
