import { randomUUID } from 'node:crypto';
import { type Configuracion, configuredForm, recordFromForm } from '@ficha-leccion/elements/html';
import { fichaLeccionV2Form } from '@ficha-leccion/schema';
import type { Issue } from '@ficha-leccion/validators';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { formPage } from '../pages/form-page.ts';
import { plainFormPage } from '../pages/plain-form-page.ts';
import { isSendingProblem, problemPage, type SendingProblem } from '../pages/problem-page.ts';
import { receivedPage } from '../pages/received-page.ts';
import { receivedFicha } from '../received-ficha.ts';
import { isSameOrigin } from '../same-origin.ts';
import type { FichaRecord, Store } from '../store.ts';
import { visitOf } from '../visit.ts';
import { countByCode, isIdempotencyKey } from './intake.ts';
import { sendPage } from './public-pages.ts';

/** A ficha of 1 MiB, each byte of it as `%C3`. */
const bodyLimit = 3 * 1024 * 1024;

/** The form with and without script: `GET /`, `POST /` of what the plain form sends, `GET /recibidas/:id`. */
export async function plainFormRoutes(
  app: FastifyInstance,
  { store, entity }: { store: Store; entity: Configuracion },
) {
  const model = configuredForm(fichaLeccionV2Form, entity);
  acceptOnlyForms(app);
  app.addHook('onRequest', async (request, reply) => {
    // Without any, browsers would hide from where the form comes.
    reply.header('cache-control', 'no-store').header('referrer-policy', 'same-origin');
    if (request.method === 'POST' && !isSameOrigin(request)) return sendProblemPage(reply, 403);
  });
  app.setErrorHandler((error, request, reply) => {
    const { statusCode } = error as { readonly statusCode?: number };
    const status = isSendingProblem(statusCode) ? statusCode : 500;
    if (status === 500) request.log.error({ err: error }, 'unexpected error');
    return sendProblemPage(reply, status);
  });

  app.get('/', async (request, reply) =>
    sendPage(reply, formPage({ model, entity, visit: visitOf(request, reply), key: randomUUID() })),
  );

  app.post<{ Body: URLSearchParams | undefined }>('/', { bodyLimit }, async (request, reply) => {
    const { body } = request;
    if (!body) return sendProblemPage(reply, 415);
    const key = body.get('idempotencyKey');
    if (!isIdempotencyKey(key)) return sendProblemPage(reply, 400);
    const record = recordFromForm(body, model) as FichaRecord;
    const sentBack = (status: 409 | 422, issues: readonly SentBack[], nextKey: string) =>
      sendPage(reply.code(status), plainFormPage({ model, record, issues, key: nextKey }));

    // A second press arrived when the first did.
    const received = receivedFicha(record, store.arrivalOf(key) ?? new Date(), entity);
    if (!received.ok) {
      request.log.info({ codes: countByCode(received.issues) }, 'ficha with issues');
      return sentBack(422, received.issues, key);
    }
    const id = store.add(received.record, key, received.receivedAs);
    if (id === undefined) return sentBack(409, [alreadyReceived], randomUUID());
    // Reloading the page that follows sends nothing again.
    return reply.redirect(`/recibidas/${id}`, 303);
  });

  app.get<{ Params: { id: string } }>('/recibidas/:id', async (request, reply) => {
    const ficha = store.find(request.params.id);
    if (ficha?.state !== 'recibida') return reply.callNotFound();
    return sendPage(reply, receivedPage(ficha.id));
  });
}

type SentBack = Pick<Issue, 'pointer' | 'message'>;

/** Somebody went back, changed an answer and sent again. */
const alreadyReceived: SentBack = {
  pointer: '',
  message:
    'Esta ficha ya se recibió, con otras respuestas. Para enviar también estas, como otra ficha, envíela de nuevo.',
};

/** Letters that are no UTF-8 would be lost: `decodeURIComponent` refuses them, `URLSearchParams` does not. */
function acceptOnlyForms(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser<string>(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_, body, done) => {
      try {
        decodeURIComponent(body);
        done(null, new URLSearchParams(body));
      } catch {
        done(Object.assign(new Error('not UTF-8'), { statusCode: 400 }));
      }
    },
  );
}

function sendProblemPage(reply: FastifyReply, problem: SendingProblem): FastifyReply {
  return sendPage(reply.code(problem), problemPage(problem));
}
