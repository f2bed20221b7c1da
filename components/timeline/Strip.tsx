import { formatDate, t } from '../../lib/i18n.ts';
import type { Bar, Density } from '../../lib/timeline/density.ts';

/** The strip's own units: a bar is one wide. */
const height = 32;
const gap = 0.16;
/** A bar of a single event can still be seen. */
const least = 2;

function heightOf({ count }: Bar, most: number): number {
  return count === 0 ? 0 : least + (height - least) * (count / most);
}

/** When there was much and when little: to be looked at. The list below says the same in words. */
export function Strip({ density: { bars, article } }: { density: Density }) {
  const most = Math.max(...bars.map(({ count }) => count));
  const [begin, next] = bars;
  return (
    <div class="strip" aria-hidden="true">
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${bars.length} ${height}`}
        preserveAspectRatio="none"
        focusable="false"
      >
        {bars.map((bar, index) => (
          <rect
            key={bar.period}
            class={bar.period === '' ? 'earlier' : undefined}
            x={index + gap / 2}
            y={height - heightOf(bar, most)}
            width={1 - gap}
            height={heightOf(bar, most)}
          />
        ))}
        {article !== null && <path d={`M${article} 0V${height}`} />}
      </svg>
      <p class="soft">
        <span>
          {begin?.period === ''
            ? t('timeline.earlier', { year: next?.period.slice(0, 4) ?? '' })
            : formatDate(begin?.period ?? '')}
        </span>
        <span>{formatDate(bars.at(-1)?.period ?? '')}</span>
      </p>
    </div>
  );
}
