import { type Config, readConfig } from './config.ts';
import { buildService } from './service.ts';
import { openStore } from './store.ts';

try {
  await start(readConfig(process.env));
} catch (error) {
  console.error(sentenceFor(error));
  process.exitCode = 1;
}

async function start(config: Config): Promise<void> {
  const store = openStore(config.dataDir);
  const app = buildService({ store, adminToken: config.adminToken, entity: config.entity });
  app.addHook('onClose', async () => store.close());
  // Closing lets the requests under way finish first.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => app.close());
  try {
    const address = await app.listen({ port: config.port, host: config.host });
    console.log(welcome(address, config));
  } catch (error) {
    await app.close();
    throw error;
  }
}

function welcome(address: string, { adminToken, adminTokenIsNew }: Config): string {
  const token = adminTokenIsNew ? adminToken : '$ADMIN_TOKEN';
  return `
Portal de ejemplo
  Formulario             ${address}/
  Lecciones compartidas  ${address}/lecciones
  Fichas recibidas       ${address}/api/fichas
  Importar archivos      ${address}/administracion/importar

Para leer las fichas recibidas:
  curl -H "Authorization: Bearer ${token}" ${address}/api/fichas
`;
}

function sentenceFor(error: unknown): string {
  const { code, message, port } = error as NodeJS.ErrnoException & { readonly port?: number };
  if (code === 'EADDRINUSE') {
    return `El puerto ${port} está ocupado. Elija otro, por ejemplo: PORT=${Number(port) + 1} npm start`;
  }
  if (code === 'EACCES') return 'No hay permiso para usar ese puerto o la carpeta de DATA_DIR.';
  return `El portal no pudo iniciar: ${message}`;
}
