/**
 * A portal of one page per element, under a strict policy that counts what breaks it. It answers as
 * a proxy, too: whatever the host, the page is ours.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

type AnyRecord = Readonly<Record<string, unknown>>;

const DIST = join(import.meta.dirname, '../../packages/elements/dist');
const PAGE_SCRIPT = readFileSync(join(import.meta.dirname, 'page/page.js'));

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
  'report-uri /violations',
].join('; ');

export interface Service {
  readonly port: number;
  /** What was sent, by the tag of its form. */
  readonly records: ReadonlyMap<string, AnyRecord>;
  /** What pages did against the policy. */
  readonly violations: readonly string[];
  close(): void;
}

export async function serve(): Promise<Service> {
  const records = new Map<string, AnyRecord>();
  const violations: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://any');
    const [, first = '', second = ''] = pathname.split('/');
    if (request.method === 'POST') {
      const body = (await request.toArray()).join('');
      if (first === 'violations') violations.push(body);
      else {
        const record = JSON.parse(body) as AnyRecord;
        records.set(tagOf(record), record);
      }
      send(response, 'application/json', JSON.stringify({ id: 'FL-2026-000001' }));
    } else if (first === 'records') {
      const record = records.get(second.replace('-vista', ''));
      send(response, 'application/json', JSON.stringify(record ?? {}));
    } else if (first === 'page.js') {
      send(response, 'text/javascript', PAGE_SCRIPT);
    } else if (first.endsWith('.js')) {
      send(response, 'text/javascript', readFileSync(join(DIST, first)));
    } else if (/^(?:ficha-leccion|nota-conocimiento)(?:-vista)?$/.test(first)) {
      send(response, 'text/html; charset=utf-8', pageWith(first, searchParams));
    } else response.writeHead(204).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    records,
    violations,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The part of a record's identifier that is also its tag. */
function tagOf({ $schema }: AnyRecord): string {
  return String($schema).split('/').at(-2) ?? '';
}

/** The parameters of the address are the attributes of the element. */
function pageWith(tag: string, parameters: URLSearchParams): string {
  const attributes = [...parameters].map(([name, value]) => ` ${name}="${value}"`).join('');
  return `<!doctype html>
<html lang="es-CO">
  <head>
    <meta charset="utf-8">
    <title>Lecciones aprendidas</title>
    <script type="module" src="/${tag}.bundle.js"></script>
    <script type="module" src="/page.js"></script>
  </head>
  <body>
    <main>
      <h1>Lecciones aprendidas</h1>
      <${tag}${attributes}></${tag}>
    </main>
  </body>
</html>`;
}

function send(response: ServerResponse, type: string, body: string | Buffer): void {
  response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY });
  response.end(body);
}
