import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { attempt } from '../../lib/attempt.ts';
import { t } from '../../lib/i18n.ts';

/** The commands of the manifest, in the order in which a reader meets them. */
const commands = ['next-mention', 'previous-mention', 'card', 'side-panel'] as const;

/** Where browsers that have no call for it let keys be changed. */
const chromePage = 'chrome://extensions/shortcuts';

async function openKeySettings(): Promise<void> {
  const { commands: known } = browser as { commands: { openShortcutSettings?(): Promise<void> } };
  if (known.openShortcutSettings) await known.openShortcutSettings();
  else await browser.tabs.create({ url: chromePage });
}

/** The keys as they are set in this browser, and the way to where they are changed. */
export function Keys() {
  const [keys, setKeys] = useState<ReadonlyMap<string | undefined, string | undefined>>();
  useEffect(() => {
    // Phones have no keys to set.
    attempt(async () => {
      const all = await browser.commands?.getAll();
      if (all) setKeys(new Map(all.map(({ name, shortcut }) => [name, shortcut])));
    });
  }, []);
  if (!keys) return null;
  return (
    <section>
      <h2>{t('options.keys')}</h2>
      <p class="soft">{t('options.keysHelp')}</p>
      <dl class="keys">
        {commands.map((name) => (
          <div key={name} class="row">
            <dt>{t(`options.keys.${name}`)}</dt>
            <dd>
              {keys.get(name) ? <kbd dir="ltr">{keys.get(name)}</kbd> : t('options.keys.none')}
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={() => attempt(openKeySettings)}>
        {t('options.keys.change')}
      </button>
    </section>
  );
}
