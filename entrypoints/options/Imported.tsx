import { t } from '../../lib/i18n.ts';
import { type Change, changeLines } from './changes.ts';

/** What an import changed. */
export function Imported({ change }: { change: Change }) {
  const lines = changeLines(change);
  if (lines.length === 0) return <p>{t('options.importedSame')}</p>;
  return (
    <>
      <h3>{t('options.imported')}</h3>
      <ul class="claims">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
