import { expect, test } from 'vitest';
import { marksStyle } from '../../../../lib/dossier/marks-style.ts';

test('one rule marks the highlights of all topics and no others', () => {
  const style = marksStyle(['ttp', 'doha-ceasefire']);
  expect(style).toMatch(
    /^::highlight\(sidelight-ttp\),::highlight\(sidelight-doha-ceasefire\)\{[^}]+\}\n/,
  );
});

test('a card without this style sheet stays unseen', () => {
  expect(marksStyle(['ttp'])).toContain('sidelight-card{--sidelight-display:block}');
});
