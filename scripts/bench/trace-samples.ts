/** Reads the samples of a processor profile out of a Chromium trace. */

export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  id?: string;
  /** Microseconds, as all times of a trace. */
  ts: number;
  dur?: number;
  /** Processor time of the thread: unlike `dur` it does not grow when others use the machine. */
  tdur?: number;
  args: { data?: Record<string, unknown> };
}

interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: { functionName: string; url?: string; lineNumber?: number; columnNumber?: number };
}

interface ProfileChunk {
  cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] };
  timeDeltas?: number[];
}

/** A stretch of time in which a script, or something that it called, was running. */
export interface Stretch {
  start: number;
  end: number;
  /** The function that was running, with its place in the script; the browser's own have none. */
  name: string;
}

function nameOf(node: ProfileNode | undefined): string {
  if (!node) return '';
  const { functionName, url, lineNumber = 0, columnNumber = 0 } = node.callFrame;
  return url ? `${functionName} (:${lineNumber + 1}:${columnNumber + 1})` : functionName;
}

/** The stretches of a process in which a script whose address ends with `script` was at work. */
export function stretchesOf(events: readonly TraceEvent[], pid: number, script: string): Stretch[] {
  const profile = events.find(({ name, pid: of }) => name === 'Profile' && of === pid);
  if (!profile) throw new Error('the trace holds no profile of the page');
  const nodes = new Map<number, ProfileNode>();
  const isOurs = new Map<number, boolean>();
  const samples: { at: number; node: number }[] = [];
  let at = (profile.args.data as { startTime: number }).startTime;
  const chunks = events
    .filter(({ name, pid: of, id }) => name === 'ProfileChunk' && of === pid && id === profile.id)
    .sort((a, b) => a.ts - b.ts);
  for (const { args } of chunks) {
    const { cpuProfile, timeDeltas = [] } = args.data as ProfileChunk;
    for (const node of cpuProfile?.nodes ?? []) {
      nodes.set(node.id, node);
      // A parent is always told of before its children.
      const isOwn = node.callFrame.url?.endsWith(script) ?? false;
      isOurs.set(node.id, isOwn || (node.parent !== undefined && isOurs.get(node.parent) === true));
    }
    for (const [index, node] of (cpuProfile?.samples ?? []).entries()) {
      at += timeDeltas[index] ?? 0;
      samples.push({ at, node });
    }
  }
  samples.sort((a, b) => a.at - b.at);
  return samples.flatMap(({ at: start, node }, index) => {
    if (!isOurs.get(node)) return [];
    const end = samples[index + 1]?.at ?? start;
    return [{ start, end, name: nameOf(nodes.get(node)) }];
  });
}
