import type { Site } from '../data/schema.ts';

/** A host that has no subdomains: an address of numbers, or a name of this network. */
const isAlone = (host: string): boolean => !host.includes('.') || /^[\d.]+$|:/.test(host);

/** The match pattern of a site: its host and the subdomains of that, over http and https. */
export function patternOf(site: string): string {
  return isAlone(site) ? `*://${site}/*` : `*://*.${site}/*`;
}

/** The match patterns of the listed sites. */
export function matchPatterns(sites: Site[]): string[] {
  return sites.map(({ host }) => patternOf(host));
}

/** The host by which a site is switched on and off: without a leading `www.` or `m.`. */
export function siteOf(hostname: string): string {
  return hostname.replace(/^(?:www|m|amp)\./, '');
}

/** The site that a match pattern is for; `*` for all. */
export function siteIn(pattern: string): string {
  if (pattern === '<all_urls>') return '*';
  return pattern.replace(/^[^:]+:\/\/(?:\*\.)?|\/\*$/g, '');
}

/** True where a host is among those that a match pattern is for. */
export function isIn(host: string, pattern: string): boolean {
  const site = siteIn(pattern);
  return site === '*' || host === site || host.endsWith(`.${site}`);
}
