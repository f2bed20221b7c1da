import { useId, useState } from 'preact/hooks';
import type { PagesDossier } from '../../lib/dossier/pages.ts';
import { t } from '../../lib/i18n.ts';
import { NamedTopics } from './NamedTopics.tsx';
import type { NamedTopic } from './snippets.ts';

/** A book has more; an article has far less. */
const longest = 500_000;

type Answer = { found: NamedTopic[]; isCut: boolean } | { failed: string } | null;

/** A box for the text of what extensions cannot read, and the topics that are named in it. */
export function PasteBox({ dossier }: { dossier: PagesDossier }) {
  const id = useId();
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState<Answer>(null);

  async function find(): Promise<void> {
    try {
      const { namedIn } = await import('./named-in.ts');
      setAnswer({ found: namedIn(text.slice(0, longest)), isCut: text.length > longest });
    } catch (error) {
      setAnswer({ failed: String(error) });
    }
  }
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        void find();
      }}
    >
      <p class="soft" id={`${id}-why`}>
        {t('paste.why')}
      </p>
      <label for={id}>{t('paste.label')}</label>
      <textarea
        id={id}
        rows={5}
        // What is pasted may be in any of sixteen languages.
        dir="auto"
        aria-describedby={`${id}-why`}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p class="take">
        <button type="submit" disabled={text.trim() === ''}>
          {t('paste.find')}
        </button>
        {text !== '' && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              setText('');
              setAnswer(null);
            }}
          >
            {t('paste.clear')}
          </button>
        )}
      </p>
      <div role="status">
        {answer && 'failed' in answer && (
          <p class="warn">{t('paste.failed', { reason: answer.failed })}</p>
        )}
        {answer && 'found' in answer && <NamedTopics dossier={dossier} {...answer} />}
        {answer && 'isCut' in answer && answer.isCut && (
          <p class="warn">{t('paste.cut', { count: longest.toLocaleString('en-GB') })}</p>
        )}
      </div>
    </form>
  );
}
