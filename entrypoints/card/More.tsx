import type { CardContent } from '../../lib/card.ts';
import { fill } from '../../lib/i18n.ts';

interface MoreProps extends Pick<CardContent, 'digest' | 'words'> {
  /** Missing for a related topic, which is not what was read on the page. */
  mention?: CardContent['mention'];
  onRelated(topic: string): void;
  onHide(where: 'page' | 'site'): void;
  onSiteOff(): void;
}

/** Why the name was read so, what else belongs to it, and what to do where the reading is wrong. */
export function More({ digest, words, mention, onRelated, onHide, onSiteOff }: MoreProps) {
  const { related, title, why } = digest;
  const reason = (): string => {
    if (mention?.strength === 'strong') return words['card.whyStrong'];
    if (mention?.strength === 'short') return fill(words['card.whyShort'], { title });
    return why.length > 0
      ? fill(words['card.whyWeak'], { names: why.join('; ') })
      : words['card.whyPage'];
  };
  return (
    <details class="more">
      <summary>{words['card.more']}</summary>
      {mention && (
        <p>
          <b>{words['card.why']}</b> <bdi>“{mention.text}”</bdi> {reason()}
        </p>
      )}
      {related.length > 0 && (
        <p>
          <b>{words['card.related']}</b>{' '}
          {related.map(({ topic, title: name }) => (
            <button type="button" key={topic} onClick={() => onRelated(topic)}>
              {name}
            </button>
          ))}
        </p>
      )}
      {mention && (
        <p>
          <b>{words['card.wrong']}</b>{' '}
          <button type="button" onClick={() => onHide('page')}>
            {words['card.hidePage']}
          </button>
          <button type="button" onClick={() => onHide('site')}>
            {words['card.hideSite']}
          </button>
          <button type="button" onClick={onSiteOff}>
            {words['card.siteOff']}
          </button>
        </p>
      )}
      <p class="soft">{words['card.order']}</p>
    </details>
  );
}
