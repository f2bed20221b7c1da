/** Switches entries of lists one by one, as the list stands then: another tab may change it too. */
import type { Settings } from './fields.ts';

function withEntry(list: readonly string[], entry: string, isOn: boolean): string[] {
  const others = list.filter((other) => other !== entry);
  return isOn ? [...others, entry] : others;
}

/** Sidelight off on a site, or on again. */
export const siteOff =
  (site: string, isOff: boolean) =>
  ({ sitesOff }: Settings): Partial<Settings> => ({ sitesOff: withEntry(sitesOff, site, isOff) });

/** A topic hidden on a site, or shown again; `entry` is both with a blank between them. */
export const topicOff =
  (entry: string, isOff: boolean) =>
  ({ topicsOff }: Settings): Partial<Settings> => ({
    topicsOff: withEntry(topicsOff, entry, isOff),
  });
