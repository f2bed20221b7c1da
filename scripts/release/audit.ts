/** What `npm audit` knows of the packages that are locked, beside what was explained already. */
import type { Fault } from './fault.ts';

/** A known weakness of a package. */
export interface Advisory {
  /** As GitHub names it: GHSA-... */
  id: string;
  package: string;
  title: string;
  severity: string;
}

/** An advisory that does not keep a release back, and why. */
export interface Explained {
  advisory: string;
  reason: string;
}

/** What came of an audit; without advisories where nobody answered. */
export type Audit = { advisories: Advisory[] } | { notChecked: string };

interface Via {
  name: string;
  title: string;
  url: string;
  severity: string;
}

/** npm's report stands between its warnings and errors. */
function reportIn(output: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(output.slice(output.indexOf('\n{') + 1, output.lastIndexOf('}') + 1));
  } catch {
    return undefined;
  }
}

/** Reads what `npm audit --json` printed. */
export function auditOf(output: string): Audit {
  const report = reportIn(`\n${output}`);
  if (!report) return { notChecked: `npm audit gave no report: ${output.trim().slice(0, 200)}` };
  const { vulnerabilities, message } = report;
  if (typeof vulnerabilities !== 'object' || vulnerabilities === null)
    return { notChecked: String(message ?? 'npm audit gave a report without a result') };
  const known = Object.values(vulnerabilities as Record<string, { via: (Via | string)[] }>)
    .flatMap(({ via }) => via)
    .filter((via) => typeof via !== 'string')
    .map(({ name, title, url, severity }) => ({
      id: url.slice(url.lastIndexOf('/') + 1),
      package: name,
      title,
      severity,
    }));
  return { advisories: [...new Map(known.map((advisory) => [advisory.id, advisory])).values()] };
}

const file = 'scripts/release/audit-explained.json';

/** Advisories that nobody has explained, and explanations that nothing needs any more. */
export function auditFaults(advisories: Advisory[], explained: Explained[]): Fault[] {
  const reasons = new Map(explained.map(({ advisory, reason }) => [advisory, reason.trim()]));
  const open = advisories
    .filter(({ id }) => !reasons.get(id))
    .map(({ id, package: name, title, severity }) => ({
      where: `package-lock.json, ${name}`,
      found: `${id} (${severity}): ${title}`,
      expected: `a version without it, or why it does no harm here, in ${file}`,
    }));
  const stale = [...reasons.keys()]
    .filter((known) => !advisories.some(({ id }) => id === known))
    .map((known) => ({
      where: `${file}, ${known}`,
      found: 'an explanation of what npm audit does not report',
      expected: 'none',
    }));
  return [...open, ...stale];
}
