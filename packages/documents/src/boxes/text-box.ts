import type { Answer } from '../layout/assign.ts';
import { narrative, type Step } from '../text/narrative.ts';
import { type JoinedParts, joinedParts } from './joined-parts.ts';
import { EMPTY, type Reading } from './reading.ts';

/** Reads an answer in words: one text, or the entries of a list. */
export function readTextBox(answer: Answer): Reading {
  const { box } = answer.label;
  const joined = joinedParts(answer.parts);
  const { parts } = joined;
  const paragraphs = parts.flat();
  if (paragraphs.length === 0) return EMPTY;
  const values = box.isList ? entriesOf(parts, answer) : [oneText(paragraphs, box.isBlock)];
  return { values, certainty: 'certain', steps: stepsOf(joined, values) };
}

/** A short text keeps its lines; a narrative is made of paragraphs. */
function oneText(paragraphs: readonly string[], isBlock: boolean): string {
  return isBlock ? narrative(paragraphs) : paragraphs.join('\n');
}

/**
 * One entry a row where the paper has rows, one a paragraph elsewhere. In a single row, an answer
 * that is nothing but bullets is as many entries.
 */
function entriesOf(parts: readonly (readonly string[])[], { label, rows }: Answer): string[] {
  const paragraphs = parts.flat();
  if (!label.box.hasRows) return paragraphs.flatMap((text) => text.split('\n')).map(withoutBullet);
  const isList = paragraphs.length > 1 && paragraphs.every((text) => text.startsWith('- '));
  if (rows < 2 && parts.length === 1 && isList) return paragraphs.map(withoutBullet);
  return parts.map(narrative);
}

function stepsOf(joined: JoinedParts, values: readonly string[]): Step[] {
  const steps: Step[] = [];
  if (joined.wasJoined) steps.push('mitades-unidas');
  if (joined.hadMarkers) steps.push('vinetas-unificadas');
  if (joined.wasChanged) steps.push('texto-normalizado');
  if (values.length > 1) steps.push('separado-en-entradas');
  return steps;
}

const withoutBullet = (text: string) => text.replace(/^- /, '');
