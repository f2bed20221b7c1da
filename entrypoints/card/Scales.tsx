import { apart, type Speech } from '../../lib/language.ts';
import type { Digest } from '../../lib/messages.ts';

/** The card weighs itself: room and sources of each side, how far the dossier reaches. */
export function Scales({
  digest,
  speech: { say, date, language },
}: {
  digest: Digest;
  speech: Speech;
}) {
  const { sides, inDepthUntil, coverageEnd, version } = digest;
  const weigh = (of: 'words' | 'sources'): string =>
    apart(sides.map((side) => side[of]).join(' : '), language);
  return (
    <p class="scales soft">
      {say('card.scales', {
        sides: apart(sides.map(({ name }) => name).join(' : '), language),
        words: weigh('words'),
        sources: weigh('sources'),
      })}{' '}
      {say('card.reach', {
        deep: date(inDepthUntil),
        end: date(coverageEnd),
        version,
      })}
    </p>
  );
}
