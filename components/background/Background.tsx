import type { Claim } from '../../data/schema.ts';
import { type PagesDossier, type PagesTopic, sidesOf, termsOf } from '../../lib/dossier/pages.ts';
import { t } from '../../lib/i18n.ts';
import { claimPassage } from '../../lib/take/claim.ts';
import { topicPassage } from '../../lib/take/topic.ts';
import { Claims } from '../Claims.tsx';
import { Figures } from '../Figures.tsx';
import { Impact } from '../Impact.tsx';
import { Part } from '../Part.tsx';
import { SourceLinks } from '../SourceLinks.tsx';
import { Terms } from '../Terms.tsx';
import { Take } from '../take/Take.tsx';
import { told } from '../told.ts';
import { VersionSides } from '../VersionSides.tsx';
import { Others } from './Others.tsx';
import { Scripts } from './Scripts.tsx';

export interface BackgroundProps {
  dossier: PagesDossier;
  topic: PagesTopic;
  /** The reader asks for another topic. */
  onTopic(id: string): void;
}

/** What a topic is: in brief, at length, in figures, in words, and for people. */
export function Background({ dossier, topic, onTopic }: BackgroundProps) {
  const { id, lede, background, figures, impact = [], access } = topic;
  const terms = termsOf(dossier, id);
  const passageOf = (claim: Claim) => claimPassage(dossier, topic, claim);
  return (
    <div class="view">
      <section>
        <p class="lede" {...told()}>
          {lede.text}
        </p>
        <SourceLinks dossier={dossier} ids={lede.sources} />
        <Scripts names={topic.names} />
      </section>
      <Part title={t('background.inBrief')} of={topic.sides}>
        <VersionSides dossier={dossier} versions={sidesOf(dossier, topic)} />
        <Take label={t('take.copy')} passage={() => topicPassage(dossier, id)} />
      </Part>
      <Part title={t('background.more')} of={background}>
        <Claims dossier={dossier} claims={background} passageOf={passageOf} />
      </Part>
      <Part title={t('background.figures')} of={figures}>
        <Figures dossier={dossier} figures={figures} />
      </Part>
      <Part title={t('background.impact')} of={access ? [access] : impact}>
        <Impact dossier={dossier} of={topic} passageOf={passageOf} />
      </Part>
      <Part title={t('background.terms')} of={terms}>
        <Terms dossier={dossier} terms={terms} />
      </Part>
      <Others dossier={dossier} topic={topic} onTopic={onTopic} />
    </div>
  );
}
