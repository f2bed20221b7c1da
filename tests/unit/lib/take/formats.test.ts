import { expect, test } from 'vitest';
import { eventPassage } from '../../../../lib/take/event.ts';
import { passageFormats, writePassage } from '../../../../lib/take/formats.ts';
import { at, pages } from './sample.ts';

test.each(passageFormats)('as %s an event has both accounts, and where it is from', (format) => {
  const dossier = pages();
  const text = writePassage(eventPassage(dossier, at(dossier.timeline, 1)), format);
  expect(text).toContain('Pakistan said that it was attacked.');
  expect(text).toContain('Kabul denied it.');
  expect(text).toContain('Sidelight dossier, version 2026.01.02, reviewed 2 Jan 2026.');
  expect(text).toContain('https://sample.example/daily-2');
  expect(text.endsWith('\n')).toBe(true);
});
