import type { Site } from '../data/schema.ts';

/** The match patterns of the listed sites: each host and its subdomains, over http and https. */
export function matchPatterns(sites: Site[]): string[] {
  return sites.map(({ host }) => `*://*.${host}/*`);
}

/** The host by which a site is switched on and off: without a leading `www.` or `m.`. */
export function siteOf(hostname: string): string {
  return hostname.replace(/^(?:www|m|amp)\./, '');
}
