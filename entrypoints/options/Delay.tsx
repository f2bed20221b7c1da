import { t } from '../../lib/i18n.ts';

/** How long the pointer rests on a mark before its card opens, in milliseconds. */
export function Delay({ delay, onChange }: { delay: number; onChange(delay: number): void }) {
  return (
    <section>
      <h2>
        <label for="delay">{t('options.delay')}</label>
      </h2>
      <p class="soft" id="delay-help">
        {t('options.delayHelp')}
      </p>
      <input
        id="delay"
        type="number"
        min={100}
        max={3000}
        step={50}
        value={delay}
        aria-describedby="delay-help"
        onChange={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
      />{' '}
      {t('options.milliseconds')}
    </section>
  );
}
