import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import csp from '@ficha-leccion/elements/csp.json' with { type: 'json' };
import { begun } from './begun.ts';
import { formPage } from './form-page.ts';

/** Nothing inline but the styles of the form, by their hash. */
const policy = [
  "default-src 'self'",
  `style-src 'self' ${csp['ficha-leccion']['style-src']}`,
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const server = createServer(async ({ url = '/' }, response) => {
  const file = /^\/(?:[\w.-]+\.js)$/.test(url) ? read(`dist${url}`) : undefined;
  if (file) response.writeHead(200, { 'content-type': 'text/javascript' }).end(file);
  else if (url !== '/') response.writeHead(404).end();
  else {
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
    };
    response.writeHead(200, headers).end(await formPage(begun));
  }
});

server.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => console.log(server.address()));

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
