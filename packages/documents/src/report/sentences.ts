import type { Language } from '../messages/messages.ts';
import { en } from './en.ts';
import { es } from './es.ts';

/** What a report says, and the words it has for what becomes of a file and of its boxes. */
export type ReportSentences = typeof es;

export const reportSentences: Readonly<Record<Language, ReportSentences>> = { es, en };
