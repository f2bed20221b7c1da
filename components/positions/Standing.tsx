import type { Claim } from '../../data/schema.ts';
import { type PagesDossier, type PagesTopic, versionsOf } from '../../lib/dossier/pages.ts';
import { t } from '../../lib/i18n.ts';
import { claimPassage } from '../../lib/take/claim.ts';
import { Claims } from '../Claims.tsx';
import { Part } from '../Part.tsx';
import { Take } from '../take/Take.tsx';
import { told } from '../told.ts';
import { VersionSides } from '../VersionSides.tsx';

export interface StandingProps {
  dossier: PagesDossier;
  topic: PagesTopic;
}

function Disputed({ dossier, topic }: StandingProps) {
  const versions = versionsOf(dossier, topic);
  return topic.disputed.map(({ question, noVersion }, index) => {
    const [first, ...rest] = versions[index] ?? [];
    if (!first) return null;
    return (
      <div key={question} class="dispute">
        <h4 {...told()}>{question}</h4>
        <VersionSides dossier={dossier} versions={[first, ...rest]} />
        {noVersion && (
          <p class="soft" {...told()}>
            {noVersion}
          </p>
        )}
        <Take label={t('take.copy')} passage={() => claimPassage(dossier, topic, first)} />
      </div>
    );
  });
}

/** What is agreed on a topic, what is disputed, and what nobody knows. */
export function Standing({ dossier, topic }: StandingProps) {
  const { agreed, disputed, notKnown } = topic;
  const passageOf = (claim: Claim) => claimPassage(dossier, topic, claim);
  return (
    <>
      <Part title={t('background.agreed')} of={agreed}>
        <Claims dossier={dossier} claims={agreed} passageOf={passageOf} />
      </Part>
      <Part title={t('background.disputed')} of={disputed}>
        <Disputed dossier={dossier} topic={topic} />
      </Part>
      <Part title={t('background.notKnown')} of={notKnown}>
        <Claims dossier={dossier} claims={notKnown} passageOf={passageOf} />
      </Part>
    </>
  );
}
