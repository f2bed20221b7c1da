import { listedSources } from '../lib/dossier/listed-sources.ts';
import type { PagesDossier } from '../lib/dossier/pages.ts';
import { t } from '../lib/i18n.ts';
import { SourceFacts } from './SourceFacts.tsx';

/** All that a topic rests on, numbered: paper refers to the numbers. */
export function Sources({ dossier, ids }: { dossier: PagesDossier; ids: readonly string[] }) {
  const sources = listedSources(dossier, ids);
  return (
    <div class="view">
      <p class="soft">{t('sources.count', { count: sources.length })}</p>
      <ol class="claims numbered">
        {sources.map((source) => (
          <li key={source.id} id={`source-${source.id}`}>
            <SourceFacts source={source} />
          </li>
        ))}
      </ol>
    </div>
  );
}
