import { randomBytes } from 'node:crypto';
import type { Configuracion } from '@ficha-leccion/elements';
import { readEntity } from './entity.ts';

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly adminToken: string;
  /** Whether the token was made for this run, because none was set. */
  readonly adminTokenIsNew: boolean;
  /** What the form is told of the entity. */
  readonly entity: Configuracion;
}

/** Reads the environment: PORT, HOST, DATA_DIR, ADMIN_TOKEN, ENTITY_FILE. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const { PORT = '3000', HOST, DATA_DIR, ADMIN_TOKEN, ENTITY_FILE } = environment;
  const port = Number(PORT);
  if (!/^[0-9]+$/.test(PORT) || port > 65_535) {
    throw new TypeError('PORT debe ser un número entre 0 y 65535.');
  }
  return {
    port,
    host: HOST || '127.0.0.1',
    dataDir: DATA_DIR || './data',
    adminToken: ADMIN_TOKEN || randomBytes(24).toString('base64url'),
    adminTokenIsNew: !ADMIN_TOKEN,
    entity: readEntity(ENTITY_FILE),
  };
}
