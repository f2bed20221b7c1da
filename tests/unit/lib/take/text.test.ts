import { describe, expect, test } from 'vitest';
import { eventPassage } from '../../../../lib/take/event.ts';
import { issuePassage } from '../../../../lib/take/issue.ts';
import { passageText } from '../../../../lib/take/text.ts';
import { at, pages } from './sample.ts';

const dossier = pages();

describe('a passage as plain text', () => {
  test('numbers its sources, cites each in full, and says where it is from', () => {
    expect(passageText(eventPassage(dossier, at(dossier.timeline, 1)))).toBe(
      `Fighting broke out in the hills (19 Oct 2025 to 20 Oct 2025)

Fighting broke out in the hills. [1]

Pakistan: Pakistan said that it was attacked. [1]
Pakistan: at least 10 soldiers killed, 19 Oct 2025 [1]

Taliban government: Kabul denied it. [2]

[1] The Daily Sample: “A sample”, 20 Oct 2025. https://sample.example/daily-1 (as of 2 Jan 2026). Archived copy: https://web.archive.org/web/20251020/https://sample.example/daily-1
[2] The Daily Sample: “A sample”, Nov 2025. https://sample.example/daily-2 (as of 2 Jan 2026). Archived copy: https://web.archive.org/web/202511/https://sample.example/daily-2

Sidelight dossier, version 2026.01.02, reviewed 2 Jan 2026. Licence: CC BY 4.0, https://licence.example/by/4.0/
`,
    );
  });

  test('has quotes in quotation marks with who said them', () => {
    expect(passageText(issuePassage(dossier, at(dossier.issues, 0)))).toContain(
      '\n“They began.” – A. Minister, Minister, 20 Oct 2025 [1]\n',
    );
  });

  test('says which source was not read, is weak or has an inferred date', () => {
    const [first, ...others] = dossier.sources;
    if (!first) throw new Error('expected a source');
    const weak = { ...first, about: true as const, seen: 'headline' as const, weak: 'a blog' };
    const sample = { ...dossier, sources: [weak, ...others] };
    expect(passageText(eventPassage(sample, at(sample.timeline, 1)))).toContain(
      '20 Oct 2025 (date approximate; headline seen, text not read; a blog). https:',
    );
  });

  test('keeps each sentence in its line', () => {
    const event = { ...at(dossier.timeline, 0), headline: 'Two\r\nlines' };
    expect(passageText(eventPassage(dossier, event))).toMatch(
      /^Two lines \(2024, day not known\)\n/,
    );
  });
});
