/** Small lexicons for tests of the spotter. */
import { compileLexicon } from '../../../../lib/spotting/compile.ts';
import { type Lexicon, type Strength, withWords } from '../../../../lib/spotting/lexicon.ts';
import { createScan, type Scan } from '../../../../lib/spotting/scan.ts';

export type SpottedTopic = Parameters<typeof compileLexicon>[0][number];

/** A topic with its names by strength and whatever else a test is about. */
export function topic(
  id: string,
  names: Partial<Record<Strength, string[]>>,
  more: { lookalikes?: string[]; context?: Partial<SpottedTopic['context']> } = {},
): SpottedTopic {
  return {
    id,
    names: Object.entries(names).flatMap(([strength, texts]) =>
      texts.map((text) => ({ text, lang: 'en', strength: strength as Strength })),
    ),
    lookalikes: more.lookalikes ?? [],
    context: { needs: [], for: {}, against: {}, ...more.context },
  };
}

/** English cues by group. */
export type SampleCues = Record<string, string[]>;

export function cuesOf(cues: SampleCues): Record<string, { en: string[] }> {
  return Object.fromEntries(Object.entries(cues).map(([group, en]) => [group, { en }]));
}

export function lexiconOf(topics: SpottedTopic[], cues: SampleCues = {}): Lexicon {
  const { lexicon, others } = compileLexicon(topics, cuesOf(cues));
  return withWords(lexicon, others);
}

/** The names of the groups, by their numbers. */
export function groupsOf(topics: SpottedTopic[], cues: SampleCues = {}): string[] {
  return compileLexicon(topics, cuesOf(cues)).groups;
}

/** A scan for one topic with these strong names. */
export function scanFor(...names: string[]): Scan {
  return createScan(lexiconOf([topic('sample', { strong: names })]));
}

/** The words of a text that a scan finds, as they stand there. */
export function found(scan: Scan, text: string): string[] {
  return scan(text).map(({ start, end }) => text.slice(start, end));
}
