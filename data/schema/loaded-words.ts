/** `loaded-words.json`: words that stand in quotations only. */
import * as z from 'zod';
import { sentence } from './basics.ts';

/** A word that slants a text, and what to write in its place. Braces as in names. */
const loadedWordSchema = z.strictObject({ word: sentence, why: sentence, instead: sentence });
export const loadedWordsSchema = z.array(loadedWordSchema);

export type LoadedWord = z.infer<typeof loadedWordSchema>;
