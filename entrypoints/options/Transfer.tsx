import { useState } from 'preact/hooks';
import { saveFile } from '../../components/take/save.ts';
import { t } from '../../lib/i18n.ts';
import type { SettingsFault } from '../../lib/settings/faults.ts';
import { mostBytes, parseSettingsFile, settingsFile } from '../../lib/settings/file.ts';
import { replaceSettings, type SettingsInFull, settingsWith } from '../../lib/settings/in-full.ts';
import { Imported } from './Imported.tsx';
import { keepChange, keptChange } from './kept-change.ts';
import { Refused } from './Refused.tsx';

interface TransferProps {
  now: SettingsInFull;
  onFailure(error: Error): void;
}

/** Takes the settings to a file, and those of a file in their place. */
export function Transfer({ now, onFailure }: TransferProps) {
  const [change, setChange] = useState(keptChange);
  const [faults, setFaults] = useState<SettingsFault[]>([]);

  async function take(file: File): Promise<void> {
    if (file.size > mostBytes) {
      const expected = `at most ${mostBytes} bytes`;
      return setFaults([{ field: file.name, value: file.size, expected }]);
    }
    const read = parseSettingsFile(await file.text());
    if (read.faults) return setFaults(read.faults);
    const made = { before: now.settings, after: settingsWith(read.values, now.policy) };
    // Kept before it is made: another language has the page loaded anew.
    if (made.before.language !== made.after.language) keepChange(made);
    try {
      await replaceSettings(read.values);
      setChange(made);
    } catch (error) {
      keepChange(undefined);
      throw error;
    }
  }

  function choose(input: HTMLInputElement): void {
    const file = input.files?.[0];
    // The same file may be chosen again, mended.
    input.value = '';
    setChange(undefined);
    setFaults([]);
    if (file) take(file).catch(onFailure);
  }

  return (
    <section>
      <h2>{t('options.file')}</h2>
      <p class="soft">{t('options.fileHelp')}</p>
      <p class="actions">
        <button type="button" onClick={() => saveFile(settingsFile(now.changed))}>
          {t('options.export')}
        </button>
        <label class="button">
          <input
            type="file"
            class="visually-hidden"
            accept=".json,application/json"
            onChange={({ currentTarget }) => choose(currentTarget)}
          />
          {t('options.import')}
        </label>
      </p>
      <div role="status">
        {change && <Imported change={change} />}
        {faults.length > 0 && <Refused faults={faults} />}
      </div>
    </section>
  );
}
