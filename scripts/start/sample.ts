/** The sample article: one page, played as if it stood on a listed news site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '../browsers/proxy.ts';
import { project } from '../run.ts';

/** Sidelight reads listed news sites only, so the sample borrows the name of one. */
const host = 'www.dawn.com';

export const sampleAddress = `http://${host}/sidelight-sample`;

/** What the sample's host answers; undefined for every other. */
export function answerSample(url: URL): Answer | undefined {
  if (url.hostname !== host) return undefined;
  if (url.pathname === '/favicon.ico') return { type: 'image/x-icon', body: '' };
  const body = readFileSync(join(project, 'tests', 'pages', 'plain.html'));
  return { type: 'text/html; charset=utf-8', body };
}

/** Sends the sample's host to this machine, and leaves the rest of the web as it is. */
export function samplePac(port: number): string {
  return `function FindProxyForURL(url, host) {
  return host === '${host}' && url.startsWith('http:') ? 'PROXY 127.0.0.1:${port}' : 'DIRECT';
}`;
}
