import type { CardContent } from '../../lib/card.ts';
import type { Speech } from '../../lib/language.ts';

interface MoreProps extends Pick<CardContent, 'digest'> {
  speech: Speech;
  /** Missing for a related topic, which is not what was read on the page. */
  mention?: CardContent['mention'];
  onRelated(topic: string): void;
  onHide(where: 'page' | 'site'): void;
  onSiteOff(): void;
}

/** Why the name was read so, what else belongs to it, and what to do where the reading is wrong. */
export function More(props: MoreProps) {
  const { digest, mention, onRelated, onHide, onSiteOff } = props;
  const { say } = props.speech;
  const { related, title, why } = digest;
  const reason = (): string => {
    if (mention?.strength === 'strong') return say('card.whyStrong');
    if (mention?.strength === 'short') return say('card.whyShort', { title });
    return why.length > 0 ? say('card.whyWeak', { names: why.join('; ') }) : say('card.whyPage');
  };
  return (
    <details class="more">
      <summary>{say('card.more')}</summary>
      {mention && (
        <p>
          <b>{say('card.why')}</b> <bdi>“{mention.text}”</bdi> {reason()}
        </p>
      )}
      {related.length > 0 && (
        <p>
          <b>{say('card.related')}</b>{' '}
          {related.map(({ topic, title: name }) => (
            <button type="button" key={topic} onClick={() => onRelated(topic)}>
              {name}
            </button>
          ))}
        </p>
      )}
      {mention && (
        <p>
          <b>{say('card.wrong')}</b>{' '}
          <button type="button" onClick={() => onHide('page')}>
            {say('card.hidePage')}
          </button>
          <button type="button" onClick={() => onHide('site')}>
            {say('card.hideSite')}
          </button>
          <button type="button" onClick={onSiteOff}>
            {say('card.siteOff')}
          </button>
        </p>
      )}
      <p class="soft">{say('card.order')}</p>
    </details>
  );
}
