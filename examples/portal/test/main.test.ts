import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ficha, temporaryFolder } from './portal.ts';
import { startProcess } from './process.ts';

describe('the process', () => {
  test('says where everything is, and how to read the API', async () => {
    using folder = temporaryFolder();
    const service = await startProcess({ DATA_DIR: join(folder.path, 'nueva/carpeta') });
    const { address } = service;
    expect(service.output()).toContain(`${address}/lecciones`);
    const token = /Authorization: Bearer ([\w-]{32})"/.exec(service.output())?.[1];
    const headers = { authorization: `Bearer ${token}` };
    expect(await (await fetch(`${address}/api/fichas`, { headers })).json()).toEqual({
      fichas: [],
    });
    service.kill('SIGTERM');
    expect(await service.ended).toBe(0);
  });

  test('does not print a token that was set', async () => {
    using folder = temporaryFolder();
    const service = await startProcess({ DATA_DIR: folder.path, ADMIN_TOKEN: 'muy-secreto' });
    expect(service.output()).toContain('Bearer $ADMIN_TOKEN');
    service.kill('SIGINT');
    expect(await service.ended).toBe(0);
    expect(service.output()).not.toContain('muy-secreto');
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('finishes what is under way on %s', async (signal) => {
    using folder = temporaryFolder();
    const service = await startProcess({ DATA_DIR: folder.path });
    const encoder = new TextEncoder();
    const body = new ReadableStream({
      async start(controller) {
        const text = JSON.stringify(ficha);
        controller.enqueue(encoder.encode(text.slice(0, 100)));
        await new Promise((resolve) => setTimeout(resolve, 200));
        service.kill(signal);
        await new Promise((resolve) => setTimeout(resolve, 200));
        controller.enqueue(encoder.encode(text.slice(100)));
        controller.close();
      },
    });
    const request = { method: 'POST', body, duplex: 'half' } as RequestInit;
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${service.address}/api/fichas`, { ...request, headers });
    expect(response.status).toBe(201);
    expect(await service.ended).toBe(0);
    // SQLite takes its write-ahead log away when the last connection closes.
    expect(existsSync(join(folder.path, 'fichas.sqlite'))).toBe(true);
    expect(existsSync(join(folder.path, 'fichas.sqlite-wal'))).toBe(false);
  });

  test('says so when the port is taken, or is no port', async () => {
    using folder = temporaryFolder();
    const first = await startProcess({ DATA_DIR: folder.path });
    const PORT = new URL(first.address).port;
    const second = await startProcess({ DATA_DIR: folder.path, PORT });
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(`El puerto ${PORT} está ocupado.`);
    expect(second.output()).not.toMatch(/EADDRINUSE|listen| {4}at /);
    first.kill('SIGTERM');
    await first.ended;
    const third = await startProcess({ DATA_DIR: folder.path, PORT: 'ochenta' });
    expect(await third.ended).toBe(1);
    expect(third.output()).toBe(
      'El portal no pudo iniciar: PORT debe ser un número entre 0 y 65535.\n',
    );
  });
});
