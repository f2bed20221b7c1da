import type { TimelineEvent } from '../../data/schema.ts';
import { amountText } from '../dossier/amount.ts';
import { accountsOf, type PagesDossier, partyOf, sourcesOf } from '../dossier/pages.ts';
import { inEnglish } from '../i18n.ts';
import { dateIn } from '../language.ts';
import { claimLine } from './claim.ts';
import type { Line, Passage } from './passage.ts';
import { whenText } from './when.ts';

function accountLines(
  dossier: PagesDossier,
  { party, text, sources, figures = [] }: TimelineEvent['accounts'][number],
): Line[] {
  const { name } = partyOf(dossier, party);
  return [
    claimLine(dossier, { party, text, sources }),
    ...figures.map(({ value, of, by, date, sources: from }) => ({
      kind: 'figure' as const,
      by: by ? `${name}, ${by}` : name,
      text: `${amountText(value)} ${of}, ${dateIn('en', date)}`,
      sources: sourcesOf(dossier, from),
    })),
  ];
}

/** What is told of an event: common ground, every account, what it meant, who could check. */
export function eventLines(dossier: PagesDossier, event: TimelineEvent): Line[] {
  const { headline, text, impact = [], access, sources } = event;
  return [
    // The event's own sources stand with its first sentence, which is the headline for want of one.
    claimLine(dossier, { text: text ?? `${headline}.`, sources }),
    ...accountsOf(dossier, event).flatMap((account) => accountLines(dossier, account)),
    ...impact.map((claim) => claimLine(dossier, claim)),
    ...(access ? [{ ...claimLine(dossier, access), by: inEnglish('background.access') }] : []),
  ];
}

/** An event with its date and all accounts of it. */
export function eventPassage(dossier: PagesDossier, event: TimelineEvent): Passage {
  return {
    key: `event-${event.id}`,
    heading: `${event.headline} (${whenText(event)})`,
    lines: eventLines(dossier, event),
    facts: dossier.facts,
  };
}
