import type { CardContent } from '../../lib/card.ts';
import type { Speech } from '../../lib/language.ts';
import { Fold } from './Fold.tsx';
import { prose } from './prose.ts';

interface ThenProps extends Pick<CardContent, 'digest' | 'articleDate'> {
  speech: Speech;
}

/** What the card says about time: the latest event known at the article's date, and what came after. */
export function Then({ digest, speech: { say, date }, articleDate }: ThenProps) {
  const { latest, since, coverageEnd } = digest;
  const isNewer = articleDate !== null && articleDate > coverageEnd;
  const more = since.count - since.events.length;
  return (
    <div class="then">
      <p>
        <span class="soft">
          {articleDate ? say('card.atDate', { date: date(articleDate) }) : say('card.latest')}
        </span>{' '}
        {latest ? (
          <>
            <bdi {...prose}>{latest.headline}</bdi> ({date(latest.date)}).
          </>
        ) : (
          say('card.nothingYet')
        )}
        {isNewer && <strong class="warn"> {say('card.newer')}</strong>}
      </p>
      {since.count > 0 && (
        <Fold label={say('card.since', { count: since.count })}>
          {() => (
            <ul>
              {since.events.map(({ date: day, headline }) => (
                <li key={day + headline}>
                  <span class="soft">{date(day)}</span> <bdi {...prose}>{headline}</bdi>
                </li>
              ))}
              {more > 0 && <li class="soft">{say('card.further', { count: more })}</li>}
            </ul>
          )}
        </Fold>
      )}
    </div>
  );
}
