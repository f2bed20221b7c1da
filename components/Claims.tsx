import type { Claim } from '../data/schema.ts';
import { type PagesDossier, partyOf } from '../lib/dossier/pages.ts';
import { SourceLinks } from './SourceLinks.tsx';

/** A list of sourced sentences; whose claim it is stands before those that are somebody's. */
export function Claims({ dossier, claims }: { dossier: PagesDossier; claims: readonly Claim[] }) {
  return (
    <ul class="claims">
      {claims.map(({ text, party, sources }) => (
        <li key={text}>
          {party && <span class="by">{partyOf(dossier, party).name}: </span>}
          {text} <SourceLinks dossier={dossier} ids={sources} />
        </li>
      ))}
    </ul>
  );
}
