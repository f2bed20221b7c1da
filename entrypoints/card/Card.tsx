import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardActions, CardContent } from '../../lib/card.ts';
import { speechOf } from '../../lib/language.ts';
import { CardHead } from './CardHead.tsx';
import { copyText } from './copy.ts';
import { Known } from './Known.tsx';
import { More } from './More.tsx';
import { prose } from './prose.ts';
import { Scales } from './Scales.tsx';
import { Then } from './Then.tsx';

export interface CardProps extends CardContent, CardActions {
  /** What is drawn is another, and may need another place. */
  onDrawn(): void;
}

/**
 * The card's content in a fixed order: what it is; what is agreed, disputed and not known; both
 * sides in a line each; what was known when; the card's own scales and what can be done.
 */
export function Card(props: CardProps) {
  const {
    digest: first,
    words,
    articleDate,
    mention,
    isPrivate,
    sitesLocked,
    onDrawn,
    ...actions
  } = props;
  const speech = speechOf(words);
  const { say } = speech;
  const [shown, setShown] = useState([first]);
  const [isPinned, setPinned] = useState(false);
  const [note, setNote] = useState('');
  const dialog = useRef<HTMLDivElement>(null);
  const digest = shown.at(-1) ?? first;
  const { topic, title, localTitle, kind, lede, sides } = digest;

  // A related topic is read from its beginning. What was pressed is gone: the keyboard stays here.
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    if (!isFirst.current) {
      onDrawn();
      dialog.current?.scrollTo(0, 0);
      dialog.current?.focus({ preventScroll: true });
    }
    isFirst.current = false;
  }, [topic]);

  function pin(): void {
    actions.pin(!isPinned);
    setPinned(!isPinned);
  }
  function copy(): void {
    setNote(copyText(digest.copy) ? say('card.copied') : say('card.notCopied'));
  }
  async function open(related: string): Promise<void> {
    const next = await actions.load(related);
    if (next) setShown([...shown, next]);
    else setNote(say('card.noAnswer'));
  }
  function back(): void {
    setShown(shown.slice(0, -1));
  }

  return (
    <div
      ref={dialog}
      class="card"
      role="dialog"
      aria-labelledby="title kind"
      // The one line of what it is; the rest is there to be read.
      aria-describedby="lede"
      // Firefox does not ask the host of a shadow root for it.
      lang={speech.language}
      tabIndex={-1}
    >
      <CardHead
        speech={speech}
        title={title}
        localTitle={localTitle}
        kind={say(`kind.${kind}`)}
        isPinned={isPinned}
        onPin={pin}
        onClose={actions.close}
        {...(shown.length > 1 ? { onBack: back } : {})}
      />
      <p id="lede" class="lede" {...prose}>
        {lede}
      </p>
      <Known digest={digest} speech={speech} />
      <div class="sides">
        {sides.map(({ name, text }) => (
          <section key={name} aria-label={name} {...prose}>
            <h3>{name}</h3>
            <p>{text}</p>
          </section>
        ))}
      </div>
      <Then digest={digest} speech={speech} articleDate={articleDate} />
      <More
        digest={digest}
        speech={speech}
        {...(shown.length === 1 ? { mention } : {})}
        onRelated={(related) => void open(related)}
        isPrivate={isPrivate}
        sitesLocked={sitesLocked}
        onHide={(where) => actions.hideTopic(topic, where)}
        onOff={actions.switchOff}
      />
      <footer>
        <button type="button" class="open" onClick={() => actions.openPage(topic)}>
          {say('card.open')}
        </button>
        <button type="button" onClick={copy}>
          {say('card.copy')}
        </button>
        <span class="soft">
          {/* Only what a press brings is told aloud. */}
          <span role="status">{note}</span>
          {!note && say('card.sources', { sources: digest.sources })}
        </span>
      </footer>
      <Scales digest={digest} speech={speech} />
    </div>
  );
}
