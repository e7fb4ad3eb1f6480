import multipart from '@fastify/multipart';
import { reportPage, reportPolicy, Tally } from '@ficha-leccion/documents/report';
import { civilToday } from '@ficha-leccion/schema';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DocumentReader } from '../import/document-reader.ts';
import { importFiles, type UploadedFile } from '../import/import-files.ts';
import { MEGABYTE, uploadLimits } from '../import/upload-limits.ts';
import { isManager } from '../manager.ts';
import { type ImportProblem, importPage, isImportProblem } from '../pages/import-page.ts';
import { passwordPage } from '../pages/password-page.ts';
import { isSameOrigin } from '../same-origin.ts';
import type { Store } from '../store.ts';
import { sendPage } from './public-pages.ts';

interface Options {
  readonly store: Store;
  readonly adminToken: string;
}

/** `GET /` and `POST /`: many filled-in files become drafts, for who has the token. */
export async function fileImportRoutes(app: FastifyInstance, { store, adminToken }: Options) {
  const reader = new DocumentReader();
  app.addHook('onClose', () => reader.end());
  app.register(multipart, {
    limits: { files: uploadLimits.files, fileSize: uploadLimits.fileMegabytes * MEGABYTE },
    // A file that is too large does not keep the others from being read.
    throwFileSizeLimit: false,
  });
  app.setErrorHandler((error, request, reply) => {
    const { statusCode } = error as { readonly statusCode?: number };
    const status = isImportProblem(statusCode) ? statusCode : 500;
    if (status === 500) request.log.error({ err: error }, 'unexpected error');
    return sendProblemPage(reply, status);
  });

  app.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    // Without any, browsers would hide from where the files come.
    reply.header('referrer-policy', 'same-origin');
    if (!isManager(request.headers.authorization, adminToken)) {
      reply.header('www-authenticate', 'Basic realm="administracion", charset="UTF-8"');
      return sendPage(reply.code(401), passwordPage());
    }
    if (request.method === 'POST') return refuseUnread(request, reply);
  });

  app.get('/', async (_, reply) => sendPage(reply, importPage()));

  app.post('/', async (request, reply) => {
    const files = await filesOf(request);
    if (files.length === 0) return sendProblemPage(reply, 422);
    const today = civilToday('America/Bogota');
    const reported = await importFiles(files, { store, reader, today });
    const tally = new Tally();
    for (const file of reported) tally.add(file);
    request.log.info({ files: tally.files }, 'files imported');
    const link = { href: '/administracion/borradores', text: 'Completar los borradores' };
    return reply
      .header('content-security-policy', `${reportPolicy}; frame-ancestors 'none'`)
      .type('text/html; charset=utf-8')
      .send(reportPage(reported, { today, link }));
  });
}

/** What is refused by its headers alone. */
function refuseUnread(request: FastifyRequest, reply: FastifyReply): FastifyReply | undefined {
  if (!isSameOrigin(request)) return sendProblemPage(reply, 403);
  if (!request.headers['content-type']?.startsWith('multipart/form-data')) {
    return sendProblemPage(reply, 415);
  }
  const length = Number(request.headers['content-length'] ?? Number.POSITIVE_INFINITY);
  return length <= uploadLimits.megabytes * MEGABYTE ? undefined : sendProblemPage(reply, 413);
}

/** All files, once they are here: reading them may take longer than a sender may. */
async function filesOf(request: FastifyRequest): Promise<UploadedFile[]> {
  const files: UploadedFile[] = [];
  try {
    for await (const part of request.files()) {
      const bytes = await part.toBuffer();
      // What a browser sends when nothing was chosen.
      if (!part.filename && bytes.length === 0) continue;
      files.push({ name: part.filename, ...(!part.file.truncated && { bytes }) });
    }
  } catch (error) {
    // Whatever else goes wrong while they come is the fault of what was sent.
    throw Object.assign(new Error('upload', { cause: error }), { statusCode: statusOf(error) });
  }
  return files;
}

const statusOf = (error: unknown) => (error as { statusCode?: number }).statusCode ?? 400;

function sendProblemPage(reply: FastifyReply, problem: ImportProblem): FastifyReply {
  return sendPage(reply.code(problem), importPage(problem));
}
