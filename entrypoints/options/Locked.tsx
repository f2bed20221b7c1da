import { t } from '../../lib/i18n.ts';

/** Says beside a control why it does not move. */
export function Locked() {
  return <p class="locked">{t('options.locked')}</p>;
}
