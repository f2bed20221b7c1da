import type { Speech } from '../../lib/language.ts';
import type { Digest } from '../../lib/messages.ts';
import { prose } from './prose.ts';

/** In a window lower than this the three lines are folded, in CSS pixels. */
const low = 640;

/** What is agreed, disputed and not known, in a line each. */
export function Known({ digest, speech: { say } }: { digest: Digest; speech: Speech }) {
  const lines = (['agreed', 'disputed', 'notKnown'] as const).map((name) => ({
    name,
    label: say(`card.${name}`),
    text: digest[name],
  }));
  return (
    <details class="known" open={window.innerHeight >= low}>
      <summary>{say('card.known')}</summary>
      <dl>
        {lines.map(({ name, label, text }) => (
          <div key={name}>
            <dt>{label}</dt>
            {text ? <dd {...prose}>{text}</dd> : <dd>{say('card.nothing')}</dd>}
          </div>
        ))}
      </dl>
    </details>
  );
}
