/** What every schema is made of: ids, sentences, dates, lists of sources. */
import * as z from 'zod';

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected a lower-case id such as "doha-ceasefire"');
export const sentence = z.string().trim().min(1, 'expected some words, found none');

/** True for `YYYY`, `YYYY-MM` or `YYYY-MM-DD` that name a day, month or year that exists. */
function isCalendarDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!parts) return false;
  const [, year, month = '01', day = '01'] = parts;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

const dateForm = 'expected a date as YYYY, YYYY-MM or YYYY-MM-DD that exists in the calendar';
/** A date as precise as its source: the length tells the precision (year, month or day). */
export const date = z
  .string()
  .regex(/^\d{4}(-\d{2}){0,2}$/, { error: dateForm, abort: true })
  .refine(isCalendarDate, dateForm);
export const day = date.refine((text) => text.length === 10, 'expected a whole day, YYYY-MM-DD');

export const sources = z
  .array(id)
  .min(1, 'expected at least one source id')
  .refine((ids) => new Set(ids).size === ids.length, 'expected each source once');
export const topics = z.array(id).min(1, 'expected at least one topic id');

export type CalendarDate = string;
