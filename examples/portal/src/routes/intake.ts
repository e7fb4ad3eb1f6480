import { isUtf8 } from 'node:buffer';
import type { Configuracion } from '@ficha-leccion/elements';
import type { Issue } from '@ficha-leccion/validators';
import type { FastifyInstance } from 'fastify';
import { sendProblem } from '../problem.ts';
import { receivedFicha } from '../received-ficha.ts';
import type { Store } from '../store.ts';

const idempotencyKey = /^[\x21-\x7e]{1,200}$/;

/** `POST /`: takes a complete ficha of any version. 201 `{ id }`, 422 `{ issues }`, or a problem. */
export async function intakeRoutes(
  app: FastifyInstance,
  { store, entity }: { store: Store; entity: Configuracion },
) {
  acceptOnlyJson(app);

  app.post('/', async (request, reply) => {
    const { body, headers } = request;
    const key = headers['idempotency-key'];
    if (headers['content-type'] === undefined) return sendProblem(reply, 415);
    if (key !== undefined && !isIdempotencyKey(key)) return sendProblem(reply, 400);

    // A retry arrived when its first attempt did.
    const arrival = store.arrivalOf(key) ?? new Date();
    const received = receivedFicha(body, arrival, entity);
    if (!received.ok) {
      const { issues } = received;
      request.log.info({ codes: countByCode(issues) }, 'ficha with issues');
      return reply.code(422).send({ issues });
    }
    // Only now, with the ficha on disk, may the sender forget it.
    const id = store.add(received.record, key, received.receivedAs);
    if (id === undefined) return sendProblem(reply, 409);
    return reply.code(201).header('location', `/api/fichas/${id}`).send({ id });
  });
}

/** A form on another site can send text, but no JSON; and letters that are no UTF-8 would be lost. */
export function acceptOnlyJson(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser<Buffer>(
    'application/json',
    { parseAs: 'buffer' },
    (request, body, done) => {
      if (!isUtf8(body)) done(Object.assign(new Error('not UTF-8'), { statusCode: 400 }));
      else parse(request, body.toString('utf8'), done);
    },
  );
}

/** What may stand for one ficha, however often it is sent. */
export function isIdempotencyKey(key: unknown): key is string {
  return typeof key === 'string' && idempotencyKey.test(key);
}

/** Codes only: the pointer of an unknown box is a text of the sender's. */
export function countByCode(issues: readonly Issue[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code } of issues) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
