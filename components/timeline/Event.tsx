import type { TimelineEvent } from '../../data/schema.ts';
import type { PagesDossier } from '../../lib/dossier/pages.ts';
import { t } from '../../lib/i18n.ts';
import { eventPassage } from '../../lib/take/event.ts';
import { Impact } from '../Impact.tsx';
import { SourceLinks } from '../SourceLinks.tsx';
import { Take } from '../take/Take.tsx';
import { told } from '../told.ts';
import { Accounts } from './Accounts.tsx';
import { When } from './When.tsx';

export interface EventProps {
  dossier: PagesDossier;
  event: TimelineEvent;
  isSameDay: boolean;
  /** Without accounts, sources and all that can be done with it. */
  isBrief: boolean;
  /** Where the full page has it, for a link that stays. */
  address: string;
}

/** An event in a timeline. */
export function Event({ dossier, event, isSameDay, isBrief, address }: EventProps) {
  return (
    <li id={`event-${event.id}`} class={isSameDay ? 'same-day' : undefined}>
      <When event={event} isAbove={isSameDay} />
      <div>
        <h4 class="headline" {...told()}>
          {event.headline}
        </h4>
        {!isBrief && (
          <>
            {event.text && <p {...told()}>{event.text}</p>}
            <SourceLinks dossier={dossier} ids={event.sources} />
            <Accounts dossier={dossier} event={event} />
            <Impact dossier={dossier} of={event} />
            <div class="foot">
              <Take label={t('take.copy')} passage={() => eventPassage(dossier, event)} />
              <a class="quiet" href={address} target={address.startsWith('#') ? '' : '_blank'}>
                {t('timeline.link')}
              </a>
            </div>
          </>
        )}
      </div>
    </li>
  );
}
