import type { FastifyInstance } from 'fastify';
import { isManager } from '../manager.ts';
import { sendProblem } from '../problem.ts';
import type { Store, StoredFicha } from '../store.ts';

interface Options {
  readonly store: Store;
  readonly adminToken: string;
}

interface Page {
  readonly limit: number;
  readonly before?: string;
}

const pageSchema = {
  type: 'object',
  properties: {
    limit: { type: 'integer', minimum: 1, maximum: 500, default: 100 },
    before: { type: 'string', maxLength: 40 },
  },
};

/** `GET /` and `GET /:id`: the whole fichas, for who has the token. */
export async function administrationRoutes(app: FastifyInstance, { store, adminToken }: Options) {
  app.addHook('onRequest', async (request, reply) => {
    if (isManager(request.headers.authorization, adminToken)) return;
    reply.header('www-authenticate', 'Bearer realm="fichas"');
    return sendProblem(reply, 401);
  });

  app.get<{ Querystring: Page }>('/', { schema: { querystring: pageSchema } }, async (request) => {
    const { limit, before } = request.query;
    const fichas: StoredFicha[] = [];
    for (const ficha of store.newest(before)) {
      if (fichas.length === limit) {
        return { fichas, next: `/api/fichas?limit=${limit}&before=${fichas.at(-1)?.id}` };
      }
      fichas.push(ficha);
    }
    return { fichas };
  });

  app.get<{ Params: { id: string } }>('/:id', async (request, reply) => {
    return store.find(request.params.id) ?? sendProblem(reply, 404);
  });
}
