import type { CardContent, OffChoice } from '../../lib/card.ts';
import type { Speech } from '../../lib/language.ts';
import { pauseLengths } from '../../lib/pause.ts';
import { Fold } from './Fold.tsx';

interface MoreProps extends Pick<CardContent, 'digest'> {
  speech: Speech;
  /** Missing for a related topic, which is not what was read on the page. */
  mention?: CardContent['mention'];
  onRelated(topic: string): void;
  /** In a private window there is this page only. */
  isPrivate: boolean;
  /** The organisation says on which sites it is off. */
  sitesLocked: boolean;
  onHide(where: 'page' | 'site'): void;
  onOff(where: OffChoice): void;
}

/** Where, and for how long, it may be switched off here. */
function offChoices(isPrivate: boolean, sitesLocked: boolean): OffChoice[] {
  if (isPrivate) return ['page'];
  return [...(sitesLocked ? [] : ['site' as const]), ...pauseLengths];
}

/** Why the name was read so, what else belongs to it, and what to do where the reading is wrong. */
export function More(props: MoreProps) {
  const { digest, mention, isPrivate, sitesLocked, onRelated, onHide, onOff } = props;
  const { say } = props.speech;
  const { related, why } = digest;
  const title = digest.localTitle ?? digest.title;
  const reason = (): string => {
    if (mention?.strength === 'strong') return say('card.whyStrong');
    if (mention?.strength === 'short') return say('card.whyShort', { title });
    return why.length > 0 ? say('card.whyWeak', { names: why.join('; ') }) : say('card.whyPage');
  };
  return (
    <Fold name="more" label={say('card.more')}>
      {() => (
        <>
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
              {!isPrivate && (
                <button type="button" onClick={() => onHide('site')}>
                  {say('card.hideSite')}
                </button>
              )}
            </p>
          )}
          <p>
            <b>{say('card.off')}</b>{' '}
            {offChoices(isPrivate, sitesLocked).map((where) => (
              <button type="button" key={where} onClick={() => onOff(where)}>
                {say(`card.off.${where}`)}
              </button>
            ))}
          </p>
          <p class="soft">{say('card.order')}</p>
        </>
      )}
    </Fold>
  );
}
