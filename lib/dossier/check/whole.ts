/** What the dossier says of itself, and the sites on which it is read. */
import type { Dossier } from '../../../data/schema.ts';
import type { Report } from '../fault.ts';

/** It does not reach further in depth than it reaches at all, nor past its last editing. */
export function checkReach({ facts }: Dossier, report: Report): void {
  const { inDepthUntil, coverageEnd, reviewed } = facts;
  if (inDepthUntil > coverageEnd)
    report('dossier.json', ['inDepthUntil'], `later than coverageEnd ${coverageEnd}`);
  if (coverageEnd > reviewed)
    report('dossier.json', ['coverageEnd'], `later than reviewed ${reviewed}`);
}

export function checkSites({ sites }: Dossier, report: Report): void {
  const hosts = new Set<string>();
  for (const [index, { host }] of sites.entries()) {
    if (hosts.has(host))
      report('sites.json', [index, 'host'], `expected each site once, found "${host}" again`);
    hosts.add(host);
  }
}
