import type { ComponentChildren } from 'preact';
import {
  type PagesDossier,
  type PagesTopic,
  partyOf,
  termsOf,
  versionsOf,
} from '../lib/dossier/pages.ts';
import { t } from '../lib/i18n.ts';
import { Claims } from './Claims.tsx';
import { Figures } from './Figures.tsx';
import { Impact } from './Impact.tsx';
import { Sides } from './Sides.tsx';
import { SourceLinks } from './SourceLinks.tsx';
import { Terms } from './Terms.tsx';

export interface BackgroundProps {
  dossier: PagesDossier;
  topic: PagesTopic;
  /** The reader asks for another topic. */
  onTopic(id: string): void;
}

/** A part of the background; left out where there is nothing to show. */
function Part({
  title,
  of,
  children,
}: {
  title: string;
  of: readonly unknown[];
  children: ComponentChildren;
}) {
  if (of.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Disputed({ dossier, topic }: Pick<BackgroundProps, 'dossier' | 'topic'>) {
  const versions = versionsOf(dossier, topic);
  return topic.disputed.map(({ question, noVersion }, index) => (
    <div key={question}>
      <p>{question}</p>
      <Sides
        sides={(versions[index] ?? []).map(({ party, text, sources }) => ({
          name: partyOf(dossier, party).name,
          content: (
            <>
              <p>{text}</p>
              <SourceLinks dossier={dossier} ids={sources} />
            </>
          ),
        }))}
      />
      {noVersion && <p class="soft">{noVersion}</p>}
    </div>
  ));
}

/** What a topic is: in brief, at length, what is agreed, disputed and not known, and figures. */
export function Background({ dossier, topic, onTopic }: BackgroundProps) {
  const { lede, background, agreed, disputed, notKnown, figures, people, distinguish, related } =
    topic;
  const terms = termsOf(dossier, topic.id);
  const titleOf = (id: string): string =>
    dossier.topics.find((other) => other.id === id)?.title ?? id;
  return (
    <div class="view">
      <section>
        <p class="lede">{lede.text}</p>
        <SourceLinks dossier={dossier} ids={lede.sources} />
      </section>
      <Part title={t('background.agreed')} of={agreed}>
        <Claims dossier={dossier} claims={agreed} />
      </Part>
      <Part title={t('background.disputed')} of={disputed}>
        <Disputed dossier={dossier} topic={topic} />
      </Part>
      <Part title={t('background.notKnown')} of={notKnown}>
        <Claims dossier={dossier} claims={notKnown} />
      </Part>
      <Part title={t('background.more')} of={background}>
        <Claims dossier={dossier} claims={background} />
      </Part>
      <Part title={t('background.figures')} of={figures}>
        <Figures dossier={dossier} figures={figures} />
      </Part>
      <Part title={t('background.impact')} of={[topic.impact ?? [], topic.access ?? []].flat()}>
        <Impact dossier={dossier} of={topic} />
      </Part>
      <Part title={t('background.terms')} of={terms}>
        <Terms dossier={dossier} terms={terms} />
      </Part>
      <Part title={t('background.people')} of={people}>
        <ul class="claims">
          {people.map(({ name, role }) => (
            <li key={name}>
              <span class="by">{name}</span>, {role}
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t('background.distinguish')} of={distinguish}>
        <ul class="claims">
          {distinguish.map(({ text, topic: other }) => (
            <li key={text}>
              {text}{' '}
              {other && (
                <button type="button" class="plain-link" onClick={() => onTopic(other)}>
                  {titleOf(other)}
                </button>
              )}
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t('background.related')} of={related}>
        <ul class="chips">
          {related.map((id) => (
            <li key={id}>
              <button type="button" onClick={() => onTopic(id)}>
                {titleOf(id)}
              </button>
            </li>
          ))}
        </ul>
      </Part>
    </div>
  );
}
