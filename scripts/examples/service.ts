/** Serves every example at a host of its own, and takes their records as a service would. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** What the service finds wrong with every first record. */
export const ISSUE = {
  code: 'tema-repetido',
  pointer: '/temaLeccion',
  message: 'Ya hay una lección con este tema. Escriba qué la hace diferente.',
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.aspx': 'text/html; charset=iso-8859-1',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** Nothing inline, and markup from strings only of those who say so by name. */
const POLICY = [
  "default-src 'self'",
  'frame-src http://fichas.example',
  "require-trusted-types-for 'script'",
  'trusted-types lit-html vue svelte-trusted-html angular react',
].join('; ');

export interface Service {
  readonly port: number;
  /** The records that a host received, in order. */
  received(host: string): readonly Record<string, unknown>[];
  close(): void;
}

/** By host a folder, or the address of the example's own server. Listens on a free port; the browser maps the hosts to it. */
export async function serve(folders: ReadonlyMap<string, string>): Promise<Service> {
  const received = new Map<string, Record<string, unknown>[]>();
  const server = createServer(async (request, response) => {
    const host = request.headers.host ?? '';
    const records = received.get(host) ?? [];
    received.set(host, records);
    if (request.method === 'POST') await take(request, response, records, folders.get(host));
    else if (folders.get(host)?.startsWith('http:'))
      await passOn(request, response, folders.get(host));
    else sendFile(response, folders.get(host), request.url ?? '/');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    received: (host) => received.get(host) ?? [],
    close: () => closeNow(server),
  };
}

/** The first record is sent back, every other is stored. */
async function take(
  request: IncomingMessage,
  response: ServerResponse,
  records: Record<string, unknown>[],
  folder = '',
): Promise<void> {
  const body = await bodyOf(request);
  const isPage = request.url !== '/api/fichas';
  // The old page is in ISO-8859-1, and so is what its form sends.
  const record = JSON.parse(isPage ? (new URLSearchParams(body).get('ficha') ?? '') : body);
  records.push(record);
  const answer = records.length === 1 ? { issues: [ISSUE] } : { id: 'FL-2026-000001' };
  if (isPage)
    return sendPageAgain(response, join(folder, request.url ?? ''), { ...answer, record });
  response.writeHead(records.length === 1 ? 422 : 201, { 'content-type': 'application/json' });
  response.end(JSON.stringify(answer));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** As code-behind does: the same page, with the answer in it. */
function sendPageAgain(response: ServerResponse, file: string, answer: object): void {
  const json = JSON.stringify(answer).replace(
    /[<\x80-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const page = readFileSync(file, 'latin1').replace('>null<', () => `>${json}<`);
  response.writeHead(200, { 'content-type': TYPES['.aspx'], 'content-security-policy': POLICY });
  response.end(Buffer.from(page, 'latin1'));
}

/** Answers with what the example's own server says, its policy included. */
async function passOn(request: IncomingMessage, response: ServerResponse, address = '') {
  const answer = await fetch(new URL(request.url ?? '/', address));
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(Buffer.from(await answer.arrayBuffer()));
}

function sendFile(response: ServerResponse, folder = '', url: string): void {
  const { pathname } = new URL(url, 'http://any');
  const file = join(folder, pathname === '/' ? 'index.html' : pathname);
  if (folder === '' || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY });
  response.end(readFileSync(file));
}

function closeNow(server: Server): void {
  server.close();
  server.closeAllConnections();
}
