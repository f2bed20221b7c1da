import type { CardWords } from '../../lib/i18n.ts';
import type { Digest } from '../../lib/messages.ts';
import { viewSize } from './place.ts';

/** In a window lower than this the three lines are folded, in CSS pixels. */
const low = 640;

/** What is agreed, disputed and not known, in a line each. */
export function Known({ digest, words }: { digest: Digest; words: CardWords }) {
  const lines = (['agreed', 'disputed', 'notKnown'] as const).map((name) => ({
    name,
    label: words[`card.${name}`],
    text: digest[name] ?? words['card.nothing'],
  }));
  return (
    <details class="known" open={viewSize().height >= low}>
      <summary>{words['card.known']}</summary>
      <dl>
        {lines.map(({ name, label, text }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
