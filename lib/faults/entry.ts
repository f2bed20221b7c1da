/**
 * What the log of faults keeps of an error: where it happened, its kind, its place in our own files,
 * and its message where that cannot hold a page's text.
 */

/** The parts of Sidelight in which faults happen. */
export const faultParts = [
  'background',
  'content',
  'card',
  'popup',
  'sidepanel',
  'dossier',
  'options',
  'welcome',
] as const;
export type FaultPart = (typeof faultParts)[number];

/** Parts that no text of a page, and nothing that a reader selected or pasted, ever reaches whole. */
const partsWithMessages: readonly FaultPart[] = ['background', 'options', 'welcome'];

export interface FaultEntry {
  /** When it happened last, ISO 8601. */
  time: string;
  /** The version of Sidelight. */
  version: string;
  part: FaultPart;
  /** What was being done: the name of a message, or how the error was noticed. */
  action: string;
  /** The error's name, such as `TypeError`. */
  kind: string;
  /** Null where it could hold the text of a page. */
  message: string | null;
  /** File, line and column in our own files, the innermost first. */
  places: string[];
  /** How often it happened without another between. */
  count: number;
}

/** An error as it is told of: from news pages without a message. */
export interface FaultSeen {
  part: FaultPart;
  action: string;
  kind: string;
  message: string | null;
  places: string[];
}

/** The innermost tell where it was; Firefox tells of more than a hundred. */
export const mostPlaces = 5;
const longestMessage = 200;
/** Files of the build, wherever the browser has put it. */
const place = /-extension:\/\/[\w-]+\/((?:[\w-]+\/)?[\w-]{1,60}\.js:\d{1,7}:\d{1,7})/g;
const kindForm = /^(?:[A-Z][a-z]{0,20}){0,4}Error$/;

/** The name of an error; what is no such name tells nothing. */
export const kindOf = (name: unknown): string =>
  typeof name === 'string' && kindForm.test(name) ? name : 'Error';

/** Takes out all that somebody else may have written: from the first quote on, addresses, other scripts. */
function ownWords(message: string): string {
  return message
    .replace(/["'`\u2018\u201c\u00ab][\s\S]*/, '…')
    .replace(/\S*(?::\/\/|\.[a-z])\S*/gi, '…')
    .replace(/[^\x20-\x7e…]+/g, '…')
    .slice(0, longestMessage);
}

/** Reads a member of whatever was thrown; a getter that throws has nothing to say. */
function textOf(error: unknown, name: 'name' | 'message' | 'stack'): string {
  try {
    const value: unknown = Object(error)[name];
    return typeof value === 'string' ? value : '';
  } catch {
    return '';
  }
}

/** What is told of an error of one of our own parts. */
export function seen(part: FaultPart, action: string, error: unknown): FaultSeen {
  const message = typeof error === 'string' ? error : textOf(error, 'message');
  // Chrome begins a stack with the message, which may look like a place.
  const stack = textOf(error, 'stack').replace(message, '');
  return {
    part,
    action,
    kind: kindOf(textOf(error, 'name')),
    message: partsWithMessages.includes(part) ? ownWords(message) : null,
    places: [...stack.matchAll(place)].map(([, own = '']) => own),
  };
}
