import {
  type Normalized,
  type NormalizedModel,
  normalizeDate,
  normalizeEmail,
  normalizeTelephone,
} from '@ficha-leccion/schema';
import type { Answer } from '../layout/assign.ts';
import { canonical, type Step } from '../text/narrative.ts';
import { EMPTY, type Reading } from './reading.ts';

interface Reader {
  readonly normalize: (literal: string) => Normalized;
  readonly step: Step;
  /** What parts several of them in one box. */
  readonly between?: RegExp;
}

const readers: Readonly<Record<string, Reader>> = {
  date: { normalize: normalizeDate, step: 'fecha-leida' },
  telephone: {
    normalize: normalizeTelephone,
    step: 'telefono-leido',
    between: /\s*[/,;|&\n]\s*|\s+[-–yYoO]\s+(?=[(+0-9])|(?<=[0-9]{7})\s+(?=[+(]?[0-9]{7})/,
  },
  email: { normalize: normalizeEmail, step: 'correo-leido', between: /[\s,;/|<>]+/ },
};

/**
 * Reads a date, a telephone or an address into its normal form. What cannot be read stays as it was
 * written, for a draft may hold it until somebody mends it.
 */
export function readNormalizedBox({ label, parts }: Answer): Reading {
  const paragraphs = parts.flatMap((part) => part.paragraphs);
  const literal = paragraphs.map(canonical).filter(Boolean).join('\n');
  if (literal === '') return EMPTY;
  const reader = readers[(label.box.model as NormalizedModel).control];
  if (!reader) return { values: [literal], steps: [], certainty: 'likely' };

  const read = reader.normalize(literal);
  if (read.ok) {
    const [problem] = read.doubts;
    const certainty = problem ? 'likely' : 'certain';
    return { values: [read.value], steps: [reader.step], certainty, ...(problem && { problem }) };
  }
  return readSeveral(literal, reader) ?? unreadable(literal, read.reason, paragraphs);
}

/** What is longer is not looked into. */
const LONGEST = 500;

/** Several in one box, every one of which can be read. */
function readSeveral(literal: string, { normalize, step, between }: Reader): Reading | undefined {
  if (!between || literal.length > LONGEST) return undefined;
  const parts = literal.split(between).filter((part) => part.trim() !== '');
  const read = parts.map(normalize);
  const values = read.flatMap((part) => (part.ok ? part.value : []));
  if (values.length < 2 || values.length < parts.length) return undefined;
  // One a line is a list; on one line they may be of one person.
  const isList = literal.split('\n').length === parts.length;
  const certainty = isList ? 'certain' : 'likely';
  return { values, steps: [step, 'repartido-en-contactos'], certainty };
}

function unreadable(
  literal: string,
  problem: Extract<Normalized, { ok: false }>['reason'],
  paragraphs: Reading['rest'] & object,
): Reading {
  const fits = [...literal].length <= LITERAL_LENGTH;
  const reading = { steps: [], certainty: 'doubtful', problem } as const;
  return fits ? { ...reading, values: [literal] } : { ...reading, values: [], rest: paragraphs };
}

/** A draft has room for so many code points of what could not be read. */
const LITERAL_LENGTH = 254;
