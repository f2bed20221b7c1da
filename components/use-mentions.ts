import { useState } from 'preact/hooks';
import type { PageReport } from '../lib/messages.ts';

/** The mention that comes after another one, or before it: from the last on to the first. */
export function stepFrom(at: number | null, step: 1 | -1, count: number): number {
  if (at === null) return step === 1 ? 0 : count - 1;
  return (at + step + count) % count;
}

export interface MentionWalk {
  /** Which mention of a topic the reader was brought to last; null for none. */
  at(topic: string): number | null;
  /** Goes to the next or the previous mention of a topic. */
  step(topic: string, step: 1 | -1): void;
}

/**
 * Where the reader is among the mentions of each topic of a page.
 * @param visit another number for each page
 */
export function useMentions(
  visit: number,
  found: PageReport['topics'],
  jump: (topic: string, index: number) => void,
): MentionWalk {
  const [walked, setWalked] = useState<{ visit: number; at: Record<string, number> }>({
    visit,
    at: {},
  });
  const places = walked.visit === visit ? walked.at : {};
  const at = (topic: string): number | null => places[topic] ?? null;
  return {
    at,
    step(topic, step) {
      const count = found.find((candidate) => candidate.topic === topic)?.mentions ?? 0;
      if (count === 0) return;
      const index = stepFrom(at(topic), step, count);
      setWalked({ visit, at: { ...places, [topic]: index } });
      jump(topic, index);
    },
  };
}
