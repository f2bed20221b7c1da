import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import sites from '../../data/sites.json';
import { attempt } from '../../lib/attempt.ts';
import { t } from '../../lib/i18n.ts';
import { Practice } from './Practice.tsx';

/** The commands of the manifest, in the order in which a reader meets them. */
const commands = ['next-mention', 'previous-mention', 'card', 'side-panel'] as const;

interface Shortcut {
  name: (typeof commands)[number];
  keys: string;
}

/** The key commands as they are set in this browser. */
async function shortcuts(): Promise<Shortcut[]> {
  const known = (await browser.commands?.getAll()) ?? [];
  return commands.flatMap((name) => {
    const keys = known.find((command) => command.name === name)?.shortcut;
    return keys ? [{ name, keys }] : [];
  });
}

/** What a new reader meets, once: what Sidelight does, a text to try it on, what it keeps to itself. */
export function App() {
  const [keys, setKeys] = useState<Shortcut[]>([]);
  useEffect(() => {
    attempt(async () => setKeys(await shortcuts()));
  }, []);
  return (
    <main>
      <h1>{t('welcome.title')}</h1>
      <p class="lead">{t('welcome.lead')}</p>
      <Practice />
      {keys.length > 0 && (
        <section>
          <h2>{t('welcome.keys')}</h2>
          <dl class="keys">
            {keys.map(({ name, keys: pressed }) => (
              <div key={name}>
                <dt>
                  <kbd dir="ltr">{pressed}</kbd>
                </dt>
                <dd>{t(`options.keys.${name}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section>
        <h2>{t('welcome.privacy')}</h2>
        <p>{t('welcome.privacyText')}</p>
        <p>{t('welcome.otherSites')}</p>
        <p class="row">
          <a href="dossier.html">{t('welcome.dossier')}</a>
          <a href="options.html#sites">{t('sites.listed', { count: sites.length })}</a>
          <a href="options.html">{t('welcome.options')}</a>
        </p>
      </section>
    </main>
  );
}
