import type { FastifyReply } from 'fastify';

/** What went wrong with a request. Fixed sentences: nothing of what was sent is said back. */
const problems = {
  400: {
    title: 'La solicitud no se entiende',
    detail:
      'Envíe la ficha como un objeto JSON en UTF-8, sin claves «__proto__» ni «constructor». La cabecera Idempotency-Key, si la usa, lleva de 1 a 200 caracteres visibles.',
  },
  401: {
    title: 'Falta la autorización',
    detail: 'Envíe la cabecera Authorization: Bearer con la clave de administración.',
  },
  403: {
    title: 'La solicitud vino de otra página',
    detail: 'Abra la página en este portal y envíela desde ahí.',
  },
  404: { title: 'No existe', detail: 'No hay nada en esta dirección.' },
  409: {
    title: 'La clave ya se usó con otra ficha',
    detail:
      'Esta Idempotency-Key llegó antes con una ficha diferente. Use una clave nueva para cada ficha.',
  },
  410: {
    title: 'El borrador ya se recibió',
    detail: 'Alguien lo completó y lo envió antes, con otras respuestas. Abra la ficha recibida.',
  },
  413: { title: 'La ficha es demasiado grande', detail: 'Una ficha puede ocupar hasta 1 MiB.' },
  415: {
    title: 'El tipo de contenido no se admite',
    detail: 'Envíe la ficha con la cabecera Content-Type: application/json.',
  },
  500: {
    title: 'El servicio falló',
    detail: 'La ficha no quedó guardada. Inténtelo de nuevo más tarde.',
  },
} as const;

/** The HTTP statuses that this service explains. */
export type ProblemStatus = keyof typeof problems;

/** The status to answer with for an error: its own if it is explained here. */
export function problemStatusOf(error: unknown): ProblemStatus {
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  if (typeof status !== 'number' || status >= 500 || status < 400) return 500;
  return status in problems ? (status as ProblemStatus) : 400;
}

/** Answers with a problem of RFC 9457. */
export function sendProblem(reply: FastifyReply, status: ProblemStatus): FastifyReply {
  return reply
    .code(status)
    .type('application/problem+json; charset=utf-8')
    .send({ type: 'about:blank', status, ...problems[status] });
}
