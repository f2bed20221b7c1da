import type { Claim } from '../data/schema.ts';
import { type PagesDossier, partyOf } from '../lib/dossier/pages.ts';
import { Sides } from './Sides.tsx';
import { SourceLinks } from './SourceLinks.tsx';
import { told } from './told.ts';

export interface VersionSidesProps {
  dossier: PagesDossier;
  /** In the order in which they are shown. */
  versions: readonly (Claim & { party: string })[];
}

/** Parties' versions of a matter beside each other, with what each rests on. */
export function VersionSides({ dossier, versions }: VersionSidesProps) {
  return (
    <Sides
      sides={versions.map(({ party, text, sources }) => ({
        name: partyOf(dossier, party).name,
        content: (
          <>
            <p {...told()}>{text}</p>
            <SourceLinks dossier={dossier} ids={sources} />
          </>
        ),
      }))}
    />
  );
}
