import type { CardContent } from '../../lib/card.ts';
import { fill, formatDate } from '../../lib/i18n.ts';

/** What the card says about time: the latest event known at the article's date, and what came after. */
export function Then({
  digest,
  words,
  articleDate,
}: Pick<CardContent, 'digest' | 'words' | 'articleDate'>) {
  const { latest, since, coverageEnd } = digest;
  const isNewer = articleDate !== null && articleDate > coverageEnd;
  const more = since.count - since.events.length;
  return (
    <div class="then">
      <p>
        <span class="soft">
          {articleDate
            ? fill(words['card.atDate'], { date: formatDate(articleDate) })
            : words['card.latest']}
        </span>{' '}
        {latest ? `${latest.headline} (${formatDate(latest.date)}).` : words['card.nothingYet']}
        {isNewer && <strong class="warn"> {words['card.newer']}</strong>}
      </p>
      {since.count > 0 && (
        <details>
          <summary>{fill(words['card.since'], { count: since.count })}</summary>
          <ul>
            {since.events.map(({ date, headline }) => (
              <li key={date + headline}>
                <span class="soft">{formatDate(date)}</span> {headline}
              </li>
            ))}
            {more > 0 && <li class="soft">{fill(words['card.further'], { count: more })}</li>}
          </ul>
        </details>
      )}
    </div>
  );
}
