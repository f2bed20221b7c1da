import type { PagesDossier, PagesTopic } from '../../lib/dossier/pages.ts';
import { t } from '../../lib/i18n.ts';
import { timelineFile, timelineFormats } from '../../lib/take/timeline.ts';
import { saveFile } from './save.ts';

/** Saves the whole timeline of a topic as a file, whatever is filtered. */
export function Export({ dossier, topic }: { dossier: PagesDossier; topic: PagesTopic }) {
  return (
    <p class="export take">
      <span class="soft">{t('take.export')}</span>
      {timelineFormats.map((format) => (
        <button
          key={format}
          type="button"
          class="small"
          onClick={() => saveFile(timelineFile(dossier, topic, format))}
        >
          {t(`take.format.${format}`)}
        </button>
      ))}
    </p>
  );
}
