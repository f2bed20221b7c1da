/** A small dossier as pages see it, in which everything that is taken away has both sides. */
import { forPages, type PagesDossier, type PagesTopic } from '../../../../lib/dossier/pages.ts';
import { expandBraces } from '../../../../lib/spotting/braces.ts';
import { soundDossier } from '../../../data/sound.ts';

export function pages(): PagesDossier {
  const dossier = soundDossier();
  const [, fight] = dossier.timeline;
  fight?.accounts.push({ party: 'afghanistan', text: 'Kabul denied it.', sources: ['daily-2'] });
  return forPages(dossier, expandBraces);
}

export function topicIn({ topics }: PagesDossier, id: string): PagesTopic {
  const topic = topics.find((one) => one.id === id);
  if (!topic) throw new Error(`expected a topic ${id}`);
  return topic;
}

/** A part of the sample that is known to be there. */
export const at = <T>(items: readonly T[], index: number): T => items[index] as T;
