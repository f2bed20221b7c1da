import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  count,
  type Evidence,
  noEvidence,
  Surroundings,
} from '../../../../lib/spotting/evidence.ts';
import type { Hit } from '../../../../lib/spotting/scan.ts';
import { lexiconOf, topic } from './sample.ts';

const lexicon = lexiconOf([
  topic('one', { strong: ['One'] }),
  topic('two', { strong: ['Two'] }),
  topic('three', { strong: ['Three'] }),
]);
const hitOf = (topicAt: number, strength: 'strong' | 'weak', cues: number[]): Hit => ({
  start: 0,
  end: 1,
  readings: [{ topic: topicAt, strength }],
  cues,
});

test('a strong name counts for its topic, a weak one for none, and cues for their groups', () => {
  const evidence = noEvidence(lexicon);
  const hits = [hitOf(0, 'strong', [2]), hitOf(1, 'weak', [2])];
  count(evidence, hits);
  expect([...evidence]).toEqual([1, 0, 2]);
  count(evidence, hits, -1);
  expect([...evidence]).toEqual([0, 0, 0]);
});

test('what is near and close is what stands there, whoever asked before', () => {
  const group = fc.integer({ min: 0, max: 2 });
  const hits = fc.array(
    group.map((cue) => hitOf(0, 'weak', [cue])),
    { minLength: 1, maxLength: 4 },
  );
  const asked = fc.constantFrom('near', 'close', 'both', 'nothing');
  fc.assert(
    fc.property(fc.array(fc.tuple(hits, asked), { maxLength: 8 }), (pairs) => {
      const paragraphs = pairs.map(([some]) => some);
      const around = new Surroundings(lexicon, noEvidence(lexicon), paragraphs);
      const sum = (some: readonly (readonly Hit[])[]): Evidence => {
        const evidence = noEvidence(lexicon);
        for (const paragraph of some) count(evidence, paragraph);
        return evidence;
      };
      for (const [at, [, what]] of pairs.entries()) {
        around.moveOn();
        if (what === 'near' || what === 'both')
          expect(around.near).toEqual(sum(paragraphs.slice(at, at + 1)));
        if (what === 'close' || what === 'both')
          expect(around.close).toEqual(sum(paragraphs.slice(Math.max(0, at - 2), at + 3)));
      }
    }),
  );
});
