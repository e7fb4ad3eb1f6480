import type { Configuracion } from '@ficha-leccion/elements';
import type { FastifyInstance } from 'fastify';
import { isManager } from '../manager.ts';
import { draftListPage } from '../pages/draft-list-page.ts';
import { draftPage } from '../pages/draft-page.ts';
import { passwordPage } from '../pages/password-page.ts';
import { sendProblem } from '../problem.ts';
import { receivedFicha } from '../received-ficha.ts';
import { isSameOrigin } from '../same-origin.ts';
import { themeOf } from '../shared-lesson.ts';
import type { Store } from '../store.ts';
import { acceptOnlyJson, countByCode } from './intake.ts';
import { sendPage } from './public-pages.ts';

interface Options {
  readonly store: Store;
  readonly adminToken: string;
  readonly entity: Configuracion;
}

/** `GET /`, `GET /:id` and `POST /:id`: the manager completes what was read from files. */
export async function draftRoutes(app: FastifyInstance, { store, adminToken, entity }: Options) {
  // The manager is not the person whose data they are, and can consent to nothing for them: the notice is
  // not shown, and a consent that the file brought stays as it came.
  const { tratamiento: _, ...reviewing } = entity;
  acceptOnlyJson(app);
  app.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store').header('referrer-policy', 'same-origin');
    if (!isManager(request.headers.authorization, adminToken)) {
      reply.header('www-authenticate', 'Basic realm="administracion", charset="UTF-8"');
      return sendPage(reply.code(401), passwordPage());
    }
    if (request.method === 'POST' && !isSameOrigin(request)) return sendProblem(reply, 403);
  });

  app.get<{ Querystring: { recibida?: string } }>('/', async ({ query }, reply) => {
    const drafts = [...store.drafts()].map(({ id, record }) => ({
      id,
      title: themeOf(record) ?? '',
    }));
    const received = store.find(String(query.recibida));
    return sendPage(
      reply,
      draftListPage(drafts, received?.state === 'recibida' ? received.id : undefined),
    );
  });

  app.get<{ Params: { id: string } }>('/:id', async (request, reply) => {
    const draft = store.find(request.params.id);
    if (draft?.state !== 'porRevisar') return reply.callNotFound();
    return sendPage(reply, draftPage(draft, reviewing));
  });

  app.post<{ Params: { id: string } }>('/:id', async (request, reply) => {
    const { id } = request.params;
    const draft = store.find(id);
    if (!draft) return sendProblem(reply, 404);
    const received = receivedFicha(request.body, new Date(), reviewing);
    if (!received.ok) {
      request.log.info({ codes: countByCode(received.issues) }, 'draft with issues');
      return reply.code(422).send({ issues: received.issues });
    }
    const isDone = store.completeDraft(id, received.record, received.receivedAs);
    return isDone ? reply.code(201).send({ id }) : sendProblem(reply, 410);
  });
}
