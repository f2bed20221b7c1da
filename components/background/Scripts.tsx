import { t } from '../../lib/i18n.ts';

const inLatin = /\p{Script=Latin}/u;
const letter = /\p{L}/u;
/** More spellings would be a list of variants, which nobody reads. */
const most = 3;

/** Spellings of a topic that are not in Latin letters, the shortest ones. */
export function otherScripts(names: readonly string[]): string[] {
  return names
    .filter((name) => letter.test(name) && !inLatin.test(name))
    .toSorted((a, b) => a.length - b.length)
    .slice(0, most);
}

/** How a topic is called in other scripts, for readers who meet it there. */
export function Scripts({ names }: { names: readonly string[] }) {
  const others = otherScripts(names);
  if (others.length === 0) return null;
  return (
    <p class="scripts soft">
      {t('background.scripts')}:{' '}
      {others.map((name, index) => (
        <span key={name}>
          {index > 0 && ' · '}
          <bdi>{name}</bdi>
        </span>
      ))}
    </p>
  );
}
