import { Fragment } from 'preact';
import type { Range } from '../lib/dossier/search/matches.ts';

export interface MatchedProps {
  text: string;
  /** In order, none within another. */
  parts: readonly Range[];
}

/** A text with the parts marked that fit what was typed. */
export function Matched({ text, parts }: MatchedProps) {
  return (
    <>
      {parts.map(([from, to], index) => (
        <Fragment key={from}>
          {text.slice(parts[index - 1]?.[1] ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(parts.at(-1)?.[1] ?? 0)}
    </>
  );
}
