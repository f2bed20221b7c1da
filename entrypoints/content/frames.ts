/** Which frames are read: those that hold a part of the site's own article, and no advertisement. */
import { siteOf } from '../../lib/sites.ts';

/** A frame smaller than this holds no article, and has no room for a card. */
const least = { width: 320, height: 240 };

/** The host of the page that a frame is in, as far as the browser tells. */
function hostAround(): string {
  const { ancestorOrigins } = location as { ancestorOrigins?: DOMStringList };
  const origin = ancestorOrigins?.[ancestorOrigins.length - 1] ?? document.referrer;
  return URL.canParse(origin) ? new URL(origin).hostname : '';
}

function isSameSite(one: string, other: string): boolean {
  const [a, b] = [siteOf(one), siteOf(other)];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

/** True for the page itself, and for frames of its own site that are large enough for an article. */
export function isOwnFrame(): boolean {
  if (window === window.top) return true;
  return (
    window.innerWidth >= least.width &&
    window.innerHeight >= least.height &&
    isSameSite(location.hostname, hostAround())
  );
}
