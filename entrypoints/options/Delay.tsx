import { t } from '../../lib/i18n.ts';
import { Locked } from './Locked.tsx';

interface DelayProps {
  delay: number;
  isLocked: boolean;
  onChange(delay: number): void;
}

/** How long the pointer rests on a mark before its card opens, in milliseconds. */
export function Delay({ delay, isLocked, onChange }: DelayProps) {
  return (
    <section>
      <h2>
        <label for="delay">{t('options.delay')}</label>
      </h2>
      <p class="soft" id="delay-help">
        {t('options.delayHelp')}
      </p>
      {isLocked && <Locked />}
      <input
        id="delay"
        type="number"
        min={100}
        max={3000}
        step={50}
        value={delay}
        disabled={isLocked}
        aria-describedby="delay-help"
        onChange={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
      />{' '}
      {t('options.milliseconds')}
    </section>
  );
}
