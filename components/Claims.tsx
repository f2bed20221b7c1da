import type { Claim } from '../data/schema.ts';
import { type PagesDossier, partyOf } from '../lib/dossier/pages.ts';
import type { Passage } from '../lib/take/passage.ts';
import { SourceLinks } from './SourceLinks.tsx';
import { told } from './told.ts';

export interface ClaimsProps {
  dossier: PagesDossier;
  claims: readonly Claim[];
  /** What is copied of a claim; missing where it is copied with what it stands in. */
  passageOf?: (claim: Claim) => Passage;
}

/** A list of sourced sentences; whose claim it is stands before those that are somebody's. */
export function Claims({ dossier, claims, passageOf }: ClaimsProps) {
  return (
    <ul class="claims">
      {claims.map((claim) => (
        <li key={claim.text}>
          <p {...told()}>
            {claim.party && <span class="by">{partyOf(dossier, claim.party).name}: </span>}
            {claim.text}
          </p>
          <SourceLinks
            dossier={dossier}
            ids={claim.sources}
            passage={passageOf && (() => passageOf(claim))}
          />
        </li>
      ))}
    </ul>
  );
}
