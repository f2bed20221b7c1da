/** Chooses which mentions are marked. */
import type { Marking } from '../../lib/settings.ts';
import type { PageMention } from './page-text.ts';

// From the prototype: a form can cover it by a field of that name.
const isVisibleNow = Element.prototype.checkVisibility;

/** Those that a reader can see: hidden menus, closed sections and the like are left out. */
export function visibleMentions(mentions: readonly PageMention[]): PageMention[] {
  const known = new Map<Element, boolean>();
  return mentions.filter(({ run: { block } }) => {
    const isVisible = known.get(block) ?? isVisibleNow.call(block, { visibilityProperty: true });
    known.set(block, isVisible);
    return isVisible;
  });
}

/**
 * Each mention, the first in each section, or the first on the page, as the reader wants it.
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
