import { join } from 'node:path';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import type { Configuracion } from '@ficha-leccion/elements';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type LogStream, quietLogger } from './logging.ts';
import { notFoundPage } from './pages/not-found-page.ts';
import { problemStatusOf, sendProblem } from './problem.ts';
import { administrationRoutes } from './routes/administration.ts';
import { draftRoutes } from './routes/drafts.ts';
import { fileImportRoutes } from './routes/file-import.ts';
import { intakeRoutes } from './routes/intake.ts';
import { plainFormRoutes } from './routes/plain-form.ts';
import { publicPages, sendPage } from './routes/public-pages.ts';
import type { Store } from './store.ts';

export interface ServiceOptions {
  readonly store: Store;
  readonly adminToken: string;
  readonly entity: Configuracion;
  readonly logStream?: LogStream;
}

const portal = join(import.meta.dirname, '..');

/** `<ficha-leccion>` works under this policy: nothing inline, and no markup from strings but Lit's. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    'default-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'self'"],
    'object-src': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['lit-html'],
  },
};

/** The service, not yet listening. It does not close the store. */
export function buildService({
  store,
  adminToken,
  entity,
  logStream,
}: ServiceOptions): FastifyInstance {
  const app = fastify({
    bodyLimit: 1024 * 1024,
    // A sender that stalls would otherwise hold its connection for ever; many files take minutes.
    requestTimeout: 300_000,
    logger: quietLogger(logStream),
    frameworkErrors: answerError,
  });
  app.setErrorHandler(answerError);
  app.setNotFoundHandler(answerNotFound);
  // While stopping: else the browser keeps its connection, and the process waits for it.
  app.addHook('onSend', async (_, reply) => {
    if (!app.server.listening) reply.header('connection', 'close');
  });

  // The three that are off have no effect on plain http, where browsers warn about them.
  app.register(helmet, {
    contentSecurityPolicy,
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  });
  const root = [join(portal, 'public'), join(portal, 'dist/public')];
  app.register(fastifyStatic, { root, prefix: '/assets/' });
  app.register(plainFormRoutes, { store, entity });
  app.register(publicPages, { store });
  app.register(fileImportRoutes, { prefix: '/administracion/importar', store, adminToken });
  app.register(draftRoutes, {
    prefix: '/administracion/borradores',
    store,
    adminToken,
    entity,
  });
  app.register(api, { prefix: '/api/fichas', store, adminToken, entity });
  return app;
}

async function api(
  app: FastifyInstance,
  { store, adminToken, entity }: ServiceOptions,
): Promise<void> {
  app.addHook('onRequest', async (_, reply) => {
    reply.header('cache-control', 'no-store');
  });
  app.register(intakeRoutes, { store, entity });
  app.register(administrationRoutes, { store, adminToken });
}

function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = problemStatusOf(error);
  if (status === 500) request.log.error({ err: error }, 'unexpected error');
  return sendProblem(reply, status);
}

function answerNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (request.url.startsWith('/api/')) return sendProblem(reply, 404);
  return sendPage(reply.code(404), notFoundPage());
}
