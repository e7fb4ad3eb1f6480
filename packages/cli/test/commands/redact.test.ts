import { describe, expect, test } from 'vitest';
import { command, fixture, readFixture, readJson } from '../command.ts';

const ficha = fixture('barrios-con-bienestar', 'ficha-leccion/v2');
const publishable = fixture('valid/publicable', 'ficha-leccion/v2');

describe('redact', () => {
  test('leaves out what other entities may not see, and says where', async () => {
    const { exitCode, stdout, stderr } = await command([
      'redact',
      '--audience',
      'otrasEntidades',
      ficha,
    ]);
    const { contactos, ...shared } = readJson(ficha);
    expect(exitCode).toBe(0);
    expect(contactos).toBeDefined();
    expect(JSON.parse(stdout)).toEqual(shared);
    expect(stderr).toBe(
      `${ficha}  se retira  /contactos  contacto\n1 registro: 1 para otrasEntidades.\n`,
    );
  });

  test('gives the area the record as it is', async () => {
    const { stdout, stderr } = await command(['redact', '--audience', 'area', ficha]);
    expect(JSON.parse(stdout)).toEqual(readJson(ficha));
    expect(stderr).toBe('1 registro: 1 para area.\n');
  });

  test('says where in a text a telephone stood, and leaves the addresses of offices', async () => {
    const impacto = 'Llame al 300 000 0199 o escriba a oficina@example.com.';
    const text = JSON.stringify({ ...readJson(ficha), impacto });
    const args = ['redact', '--audience', 'otrasEntidades', '-'];
    const { stdout, stderr } = await command(args, text);
    expect(stdout + stderr).not.toMatch(/0199|oficina@/);
    expect(stderr).toContain('-  se retira  /impacto    telefono  9–21\n');
    const office = await command([...args, '--office-mailbox', 'oficina@example.com'], text);
    expect(JSON.parse(office.stdout).impacto).toContain('oficina@example.com');
  });

  test('ends with 1 for what nobody has authorised, of which nothing is printed', async () => {
    const args = ['redact', '--audience', 'publico', ficha, publishable];
    const { exitCode, stdout, stderr } = await command(args);
    expect(exitCode).toBe(1);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain(`${ficha}  (registro)  sin-decision-de-publicar  Falta la decisión`);
    expect(stderr).toContain('2 registros: 1 para publico, 1 con hallazgos.\n');
  });

  test('never tells a key that the document does not have', async () => {
    const text = JSON.stringify({ ...readFixture('barrios-con-bienestar'), 'ana@example.com': 1 });
    const { stdout, stderr } = await command(['redact', '--audience', 'otrasEntidades', '-'], text);
    expect(stdout + stderr).not.toContain('ana@example.com');
    expect(stderr).toContain('-  se retira  (registro)            casilla-desconocida\n');
  });
});
