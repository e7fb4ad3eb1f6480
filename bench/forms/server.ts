/** Serves the page of each form as a portal would: its script compressed, from the address of the page. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { FormContender } from './contenders.ts';

/** Where its page is; with `?strict` it comes under {@link POLICY}. */
export interface ServedForm extends FormContender {
  readonly url: string;
  /** Bytes of its script, as a page loads it. */
  readonly brotli: number;
}

/** What ours loads later. */
const LATER = dirname(
  fileURLToPath(import.meta.resolve('@ficha-leccion/elements/ficha-leccion.bundle.js')),
);
const PAGE =
  '<!doctype html><html lang="es-CO"><title>Ficha</title><main><h1>Ficha</h1><div id="place"></div></main><script type="module" src="form.js"></script></html>';
/** What a strict portal sends. */
const POLICY = "default-src 'self'; script-src 'self'; style-src 'self'";
/** Until all controls are there, laid out. */
const MOUNT = `
  globalThis.violations = 0;
  document.addEventListener('securitypolicyviolation', () => globalThis.violations++);
  const place = document.querySelector('#place');
  await globalThis.bench.mount(place);
  place.getBoundingClientRect();
  globalThis.mounted = performance.now();`;

export async function served(contenders: readonly FormContender[]) {
  const scripts = contenders.map(({ script }) => brotliCompressSync(`${script}${MOUNT}`));
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://portal.example');
    const script = scripts[Number(pathname.split('/')[1])];
    const file = join(LATER, basename(pathname));
    const send = (headers: OutgoingHttpHeaders, body: string | Buffer) =>
      response.writeHead(200, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
    const type = { 'content-type': 'text/javascript; charset=utf-8' };
    if (pathname.endsWith('/')) {
      const policy = search === '?strict' ? { 'content-security-policy': POLICY } : {};
      send({ 'content-type': 'text/html; charset=utf-8', ...policy }, PAGE);
    } else if (script && basename(pathname) === 'form.js') {
      send({ ...type, 'content-encoding': 'br' }, script);
    } else if (pathname.endsWith('.js') && existsSync(file)) {
      send(type, readFileSync(file));
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const forms: ServedForm[] = contenders.map((contender, at) => ({
    ...contender,
    url: `http://127.0.0.1:${port}/${at}/`,
    brotli: scripts[at]?.length ?? 0,
  }));
  return { forms, close: () => server.close() };
}
