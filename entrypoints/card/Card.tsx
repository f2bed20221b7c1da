import { type CardWords, fill, formatDate } from '../../../lib/i18n.ts';
import type { Digest } from '../../../lib/messages.ts';

export interface CardProps {
  digest: Digest;
  words: CardWords;
  /** The article's date `YYYY-MM-DD`, or null where it names none. */
  articleDate: string | null;
  onOpen(): void;
  onClose(): void;
}

/** What the card says about time: the latest event known at the article's date. */
function Then({ digest, words, articleDate }: Pick<CardProps, 'digest' | 'words' | 'articleDate'>) {
  const { latest, since, coverageEnd } = digest;
  const isNewer = articleDate !== null && articleDate > coverageEnd;
  return (
    <p class="then">
      <span class="soft">
        {articleDate
          ? fill(words['card.atDate'], { date: formatDate(articleDate) })
          : words['card.latest']}
      </span>{' '}
      {latest ? `${latest.headline} (${formatDate(latest.date)}).` : words['card.nothingYet']}
      {since > 0 && <span class="soft"> {fill(words['card.since'], { count: since })}</span>}
      {isNewer && <strong class="warn"> {words['card.newer']}</strong>}
    </p>
  );
}

/** The card's content: what it is, both sides in a line each, what was known when, how far it reaches. */
export function Card({ digest, words, articleDate, onOpen, onClose }: CardProps) {
  const { title, kind, lede, sides, sources, inDepthUntil, coverageEnd } = digest;
  return (
    <div class="card" role="dialog" aria-labelledby="title" aria-describedby="lede">
      <header>
        <span class="kind">{words[`kind.${kind}`]}</span>
        <button type="button" class="close" aria-label={words['card.close']} onClick={onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
        <h2 id="title">{title}</h2>
      </header>
      <p id="lede" class="lede">
        {lede}
      </p>
      <div class="sides">
        {sides.map(({ name, text }) => (
          <section key={name} aria-label={name}>
            <h3>{name}</h3>
            <p>{text}</p>
          </section>
        ))}
      </div>
      <Then digest={digest} words={words} articleDate={articleDate} />
      <footer>
        <button type="button" class="open" onClick={onOpen}>
          {words['card.open']}
        </button>
        <span class="soft">
          {fill(words['card.reach'], {
            sources,
            deep: formatDate(inDepthUntil),
            end: formatDate(coverageEnd),
          })}
        </span>
      </footer>
    </div>
  );
}
