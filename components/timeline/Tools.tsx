import { t } from '../../lib/i18n.ts';

/** How a timeline is shown. */
export interface Shown {
  isNewestFirst: boolean;
  isBrief: boolean;
  hasFilters: boolean;
}

export interface ToolsProps {
  shown: Shown;
  /** How many filters are on. */
  filters: number;
  onShow(change: Partial<Shown>): void;
  /** Goes to the article's place in the list; missing where it has none. */
  onArticle: (() => void) | undefined;
}

interface SwitchProps {
  label: string;
  isOn: boolean;
  onSwitch(isOn: boolean): void;
}

function Switch({ label, isOn, onSwitch }: SwitchProps) {
  return (
    <button type="button" class="small" aria-pressed={isOn} onClick={() => onSwitch(!isOn)}>
      {label}
    </button>
  );
}

/** The controls above a timeline. */
export function Tools({ shown, filters, onShow, onArticle }: ToolsProps) {
  const { isNewestFirst, isBrief, hasFilters } = shown;
  return (
    <fieldset class="tools">
      <legend class="visually-hidden">{t('timeline.tools')}</legend>
      <Switch
        label={t('timeline.newestFirst')}
        isOn={isNewestFirst}
        onSwitch={(isOn) => onShow({ isNewestFirst: isOn })}
      />
      <Switch
        label={t('timeline.headlinesOnly')}
        isOn={isBrief}
        onSwitch={(isOn) => onShow({ isBrief: isOn })}
      />
      <button
        type="button"
        class="small"
        aria-expanded={hasFilters}
        onClick={() => onShow({ hasFilters: !hasFilters })}
      >
        {filters > 0 ? t('timeline.filterOn', { count: filters }) : t('timeline.filter')}
      </button>
      {onArticle && (
        <button type="button" class="small" onClick={onArticle}>
          {t('timeline.toArticle')}
        </button>
      )}
    </fieldset>
  );
}
