/**
 * The shape of each message. Plain functions, for the content script carries them too and zod would
 * double its weight.
 */
import type { BackgroundMessage, Found, MessageName, PageMessage } from './messages.ts';
import { pauseLengths } from './pause.ts';

/** The commands of the manifest that a page carries out. */
export const keyCommands = ['next-mention', 'previous-mention', 'card'] as const;
export type KeyCommand = (typeof keyCommands)[number];

type Body = Record<string, unknown>;

const isTopicId = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z0-9-]{1,64}$/.test(value);
const isSite = (value: unknown): boolean =>
  typeof value === 'string' && /^[^\s/]{1,253}$/.test(value);
const isGroup = (value: unknown): boolean =>
  Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) < 10_000;
const isFound = (value: unknown): value is Found => {
  if (typeof value !== 'object' || value === null) return false;
  const { topic, proofs } = value as Body;
  return isTopicId(topic) && Array.isArray(proofs) && proofs.length <= 100 && proofs.every(isGroup);
};
const isDay = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

const isPlace = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^(?:content-scripts\/content|card)(?:\.js:\d{1,7}:\d{1,7})$/.test(value);

type Shapes<N extends MessageName> = Readonly<Record<N, (body: Body) => boolean>>;

/** True where the body of a message by this name has its shape. To pages, which carry no others: */
export const pageShapes: Shapes<PageMessage> = {
  key: ({ command }) => keyCommands.some((known) => known === command),
  leave: () => true,
  away: ({ isAway }) => typeof isAway === 'boolean',
  page: () => true,
  jump: ({ topic, index }) =>
    isTopicId(topic) && Number.isSafeInteger(index) && (index as number) >= 0,
};
/** And to the background. */
const backgroundShapes: Shapes<BackgroundMessage> = {
  report: ({ topics, date }) =>
    Array.isArray(topics) &&
    topics.length <= 1000 &&
    topics.every(isFound) &&
    (date === null || isDay(date)),
  card: () => true,
  digest: ({ topic, date }) => isTopicId(topic) && (date === null || isDay(date)),
  off: ({ site, topic }) => isSite(site) && (topic === null || isTopicId(topic)),
  pause: ({ length }) => pauseLengths.some((known) => known === length),
  words: () => true,
  open: ({ topic }) => isTopicId(topic),
  fault: ({ action, kind, places }) =>
    typeof action === 'string' &&
    /^[a-z]{1,20}$/.test(action) &&
    typeof kind === 'string' &&
    Array.isArray(places) &&
    places.length <= 1000 &&
    places.every(isPlace),
};

/** The name of a well-formed message among those whose shapes are given, or undefined. */
export function nameAmong<N extends MessageName>(
  shapes: Shapes<N>,
  message: unknown,
): N | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { name, body } = message as { name?: unknown; body?: unknown };
  if (typeof name !== 'string' || !Object.hasOwn(shapes, name)) return undefined;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
  return shapes[name as N](body as Body) ? (name as N) : undefined;
}

/** The name of a well-formed message, or undefined for anything else. */
export function messageName(message: unknown): MessageName | undefined {
  return nameAmong(pageShapes, message) ?? nameAmong(backgroundShapes, message);
}
