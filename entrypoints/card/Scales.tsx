import type { CardWords } from '../../lib/i18n.ts';
import { fill, formatDate } from '../../lib/i18n.ts';
import type { Digest } from '../../lib/messages.ts';

/** The card weighs itself: room and sources of each side, how far the dossier reaches. */
export function Scales({ digest, words }: { digest: Digest; words: CardWords }) {
  const { sides, inDepthUntil, coverageEnd, version } = digest;
  const weigh = (of: 'words' | 'sources'): string => sides.map((side) => side[of]).join(' : ');
  return (
    <p class="scales soft">
      {fill(words['card.scales'], {
        sides: sides.map(({ name }) => name).join(' : '),
        words: weigh('words'),
        sources: weigh('sources'),
      })}{' '}
      {fill(words['card.reach'], {
        deep: formatDate(inDepthUntil),
        end: formatDate(coverageEnd),
        version,
      })}
    </p>
  );
}
