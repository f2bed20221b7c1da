/** What `CHANGELOG.md` says of versions, in the form of Keep a Changelog. */
import type { Fault } from './fault.ts';

const file = 'CHANGELOG.md';

/** What changed in one version. */
export interface Entry {
  version: string;
  /** A calendar day; undefined where the heading has none. */
  date?: string;
  text: string;
}

/** The versions of a changelog as they stand in it; what is not released yet is left out. */
export function entriesOf(changelog: string): Entry[] {
  return changelog
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      const [, version = heading.trim(), date] =
        /^\[(.+?)\](?: - (\S+))?\s*$/.exec(heading.trim()) ?? [];
      return { version, ...(date ? { date } : {}), text: lines.join('\n').trim() };
    })
    .filter(({ version }) => version !== 'Unreleased');
}

/** True where a text is a day that is in the calendar. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whether the newest entry is that of a version, has a day, and says something. */
export function changelogFaults(changelog: string, version: string): Fault[] {
  const [newest] = entriesOf(changelog);
  const heading = `the heading "## [${version}] - YYYY-MM-DD", as package.json has that version`;
  if (!newest) return [{ where: file, found: 'no version', expected: heading }];
  const faults: Fault[] = [];
  const where = `${file}, ${newest.version}`;
  if (newest.version !== version)
    faults.push({ where: file, found: `the newest is ${newest.version}`, expected: heading });
  if (newest.date === undefined || !isDay(newest.date))
    faults.push({ where, found: `the day ${newest.date ?? 'is missing'}`, expected: heading });
  if (!/^- \S/m.test(newest.text))
    faults.push({ where, found: 'no line that begins with "- "', expected: 'what changed' });
  return faults;
}
