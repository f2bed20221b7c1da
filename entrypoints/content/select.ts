/** Chooses which mentions are marked: each, the first in each section, or the first on the page. */
import type { Marking } from '../../lib/settings.ts';
import type { PageMention } from './page-text.ts';

/**
 * @param mentions in document order
 * @returns the chosen ones in the same order
 */
export function selectMentions(
  mentions: readonly PageMention[],
  marking: Marking,
): readonly PageMention[] {
  if (marking === 'every') return mentions;
  const taken = new Set<string>();
  return mentions.filter((mention) => {
    const slot = marking === 'section' ? `${mention.section} ${mention.topic}` : mention.topic;
    if (taken.has(slot)) return false;
    taken.add(slot);
    return true;
  });
}
