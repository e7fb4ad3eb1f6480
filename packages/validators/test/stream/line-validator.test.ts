import fc from 'fast-check';
import { describe, expect, it, test, vi } from 'vitest';
import { en } from '../../src/index.ts';
import { type LineOptions, lineValidator } from '../../src/stream/index.ts';
import { validate } from '../../src/validate.ts';
import { complete } from '../sample.ts';

const encoder = new TextEncoder();
const record = JSON.stringify(complete);
const draft = JSON.stringify({ $schema: complete.$schema, temaLeccion: 'Año nuevo — 教 🙂' });

function bytesOf(...parts: (string | readonly number[])[]): Uint8Array {
  const bytes = parts.flatMap((part) => [
    ...(typeof part === 'string' ? encoder.encode(part) : part),
  ]);
  return Uint8Array.from(bytes);
}

function findings(pieces: Iterable<Uint8Array | string>, options: LineOptions = {}) {
  const lines = lineValidator({ ...options, verdictOnly: false });
  const found = [];
  for (const piece of pieces) found.push(...lines.push(piece));
  found.push(...lines.end());
  return found;
}

/** One text for each line that has a finding: its number and what it is. */
function said(input: Uint8Array | string, options?: LineOptions): string[] {
  return findings([input], options).map(({ line, valid, issues }) =>
    [line, valid ? 'valid' : issues.map(({ code }) => code)].join(' '),
  );
}

describe('each line', () => {
  const rows: readonly [name: string, input: Uint8Array | string, ...said: string[]][] = [
    ['of records', `${record}\n${record}\n`, '1 valid', '2 valid'],
    ['without a last line feed', `${record}\n${record}`, '1 valid', '2 valid'],
    ['that ends in CRLF', `${record}\r\n${record}\r\n`, '1 valid', '2 valid'],
    ['after a byte-order mark', `\ufeff${record}\n${record}`, '1 valid', '2 valid'],
    ['after a second byte-order mark', `${record}\n\ufeff${record}`, '1 valid', '2 json-ilegible'],
    ['after blank ones', `\n \t\r\n\n${record}\n\n`, '4 valid'],
    ['of nothing', ''],
    ['of blanks', ' \n\n '],
    [
      'that is no object',
      '[]\n7\nnull',
      ...[1, 2, 3].map((line) => `${line} registro-no-es-objeto`),
    ],
    ['that is cut off', `${record.slice(0, 50)}\n${record}`, '1 json-ilegible', '2 valid'],
    ['that is two records', `${record}${record}\n${record}`, '1 json-ilegible', '2 valid'],
    ['with a NUL', `{"a":"\0"}\n${record}`, '1 texto-con-nulos', '2 valid'],
    ['of NULs', bytesOf([0, 0, 0, 0, 0, 10], record), '1 texto-con-nulos', '2 valid'],
    ['in Latin-1', bytesOf('{"a":"', [0xf1], '"}\n', record), '1 texto-no-utf8', '2 valid'],
    ['with half a character', bytesOf('"', [0xc3], '\n', record), '1 texto-no-utf8', '2 valid'],
    ['with a surrogate', bytesOf('"', [0xed, 0xa0, 0x80], '"'), '1 texto-no-utf8'],
    [
      'that is cut off within a character',
      bytesOf(`${record}\n"`, [0xc3]),
      '1 valid',
      '2 texto-no-utf8',
    ],
    ['with a replacement character', '"\ufffd"', '1 registro-no-es-objeto'],
    ['in UTF-16', bytesOf([0xff, 0xfe, 0x7b, 0, 10, 0, 0x7b, 0]), '1 texto-utf16'],
    ['in UTF-16, the other way', bytesOf([0xfe, 0xff, 0, 0x7b, 0, 10]), '1 texto-utf16'],
    ['in UTF-16 without a mark', bytesOf([0x7b, 0, 0x22, 0, 10, 0]), '1 texto-utf16'],
    [
      'in UTF-16 without a mark, the other way',
      bytesOf([0, 0x7b, 0, 0x22, 0, 10]),
      '1 texto-utf16',
    ],
    ['with a NUL in second place', bytesOf('{\0"a"\n', record), '1 texto-con-nulos', '2 valid'],
    ['of another document', '{"$schema":"urn:x"}', '1 documento-desconocido'],
    ['nested without end', `${'['.repeat(100_000)}\n${record}`, '1 json-ilegible', '2 valid'],
  ];

  test.each(rows)('%s', (_, input, ...expected) => {
    expect(said(input)).toEqual(expected);
  });

  it('is read alike where there is nothing of Node', async () => {
    vi.stubGlobal('process', undefined);
    vi.resetModules();
    const inBrowsers = await import('../../src/stream/index.ts');
    vi.unstubAllGlobals();
    expect(inBrowsers.lineValidator).not.toBe(lineValidator);
    for (const [, input] of rows) {
      const lines = inBrowsers.lineValidator();
      expect([...lines.push(input), ...lines.end()]).toEqual(findings([input]));
    }
  });

  it('says what validate says of its record', () => {
    const { valid, schemaValid, issues } = validate(JSON.parse(draft), { profile: 'publicable' });
    expect(findings([draft], { profile: 'publicable' })).toEqual([
      { line: 1, valid, schemaValid, issues },
    ]);
  });

  it('has its record where records are asked for', () => {
    const found = findings([`${record}\n${draft}\n[`], { records: true });
    expect(found.map((each) => ('record' in each ? each.record : 'none'))).toEqual([
      complete,
      JSON.parse(draft),
      'none',
    ]);
  });

  it('tells the column and never the text of what is not JSON', () => {
    const { issues } = findings(['{"secreto": \r!}\r\n'])[0] ?? {};
    expect(issues).toEqual([
      {
        code: 'json-ilegible',
        pointer: '',
        severity: 'error',
        params: { columna: 14 },
        message: 'El texto no es JSON. Revise la columna 14.',
      },
    ]);
  });

  it('is said in the language of the table', () => {
    const [found] = findings(['['], { messages: en });
    expect(found?.issues[0]?.message).toBe('The text is not JSON. Check column 2.');
  });
});

describe('a line over the limit', () => {
  const limited = { longestLine: encoder.encode(record).length + 10 };

  test.each([
    ['in one piece', [`${record}\n${'x'.repeat(500_000)}\n${record}\n`]],
    ['in many', [`${record}\n`, ...Array(5_000).fill('x'.repeat(100)), `\n${record}`]],
    ['the only one too long by a byte', [`${record}\n${record}${' '.repeat(11)}\n${record}`]],
  ])('is a finding, %s', (_, pieces) => {
    const found = findings(pieces, limited);
    expect(found.map(({ valid }) => valid)).toEqual([true, false, true]);
    expect(found[1]?.issues[0]).toMatchObject({
      code: 'linea-larga',
      params: { maximo: limited.longestLine },
    });
  });

  it('is none at the limit', () => {
    expect(said(`${record}${' '.repeat(10)}\n`, limited)).toEqual(['1 valid']);
  });
});

describe('pieces', () => {
  const input = bytesOf(
    [0xef, 0xbb, 0xbf],
    `${draft}\r\n\n[🙂\n`,
    ['"'.charCodeAt(0), 0xc3, 10],
    `${draft}`,
  );
  const whole = findings([input], { profile: 'borrador' });

  it('may be cut at every byte', () => {
    expect(whole.map(({ line, valid }) => [line, valid])).toEqual([
      [1, true],
      [3, false],
      [4, false],
      [5, true],
    ]);
    for (let at = 0; at <= input.length; at++) {
      const pieces = [input.slice(0, at), input.slice(at)];
      expect(findings(pieces, { profile: 'borrador' }), `cut at ${at}`).toEqual(whole);
    }
    const singles = Array.from(input, (byte) => Uint8Array.of(byte));
    expect(findings(singles, { profile: 'borrador' })).toEqual(whole);
  });

  it('may be text, cut within a character', () => {
    const text = `${draft}\n${draft.replace('Año', 'A\u00f1o')}\r\n[`;
    const expected = findings([encoder.encode(text)], { profile: 'borrador' });
    for (let at = 0; at <= text.length; at++) {
      const pieces = [text.slice(0, at), text.slice(at)];
      expect(findings(pieces, { profile: 'borrador', records: true })).toMatchObject(expected);
    }
  });

  it('may be used again by whoever gave them', () => {
    const memory = new Uint8Array(7);
    const lines = lineValidator({ profile: 'borrador' });
    const found = [];
    for (let at = 0; at < input.length; at += memory.length) {
      const piece = memory.subarray(0, Math.min(memory.length, input.length - at));
      piece.set(input.subarray(at, at + piece.length));
      found.push(...lines.push(piece));
      memory.fill(0);
    }
    expect([...found, ...lines.end()]).toEqual(whole);
  });

  it('of any bytes, cut anywhere, are read alike', () => {
    const some = fc.constantFrom(
      '{',
      '}',
      '"',
      '\n',
      '\r',
      ' ',
      '\0',
      'ñ',
      '🙂',
      '\ufeff',
      '[',
      '1',
    );
    const bytes = fc.oneof(
      { weight: 9, arbitrary: some.map((text) => encoder.encode(text)) },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 3 }) },
    );
    fc.assert(
      fc.property(fc.array(bytes), fc.nat(30), (pieces, longestLine) => {
        const input = bytesOf(...pieces.map((piece) => [...piece]));
        expect(findings(pieces, { longestLine })).toEqual(findings([input], { longestLine }));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('what is no stream of lines', () => {
  it.each([[{}], [1], [null], [new ArrayBuffer(4)]])('is refused: %j', (piece) => {
    const lines = lineValidator();
    expect(() => [...lines.push(piece as never)]).toThrow(TypeError);
  });

  it.each(['a', Number.NaN, -1])('nor is %s a length', (longestLine) => {
    expect(() => lineValidator({ longestLine: longestLine as number })).toThrow(TypeError);
  });
});
