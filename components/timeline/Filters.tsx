import { useId } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import type { Choice, Choices } from '../../lib/timeline/choices.ts';
import { noFilter, type TimelineFilter } from '../../lib/timeline/filter.ts';

export interface FiltersProps {
  choices: Choices;
  filter: TimelineFilter;
  onFilter(filter: TimelineFilter): void;
}

const names = ['topic', 'kind', 'party', 'place'] as const;

interface FieldProps {
  label: string;
  choices: readonly Choice[];
  chosen: string | null;
  onChoose(id: string | null): void;
}

function Field({ label, choices, chosen, onChoose }: FieldProps) {
  const id = useId();
  return (
    <p>
      <label class="soft" for={id}>
        {label}
      </label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={({ currentTarget }) => onChoose(currentTarget.value || null)}
      >
        <option value="">{t('timeline.any')}</option>
        {choices.map(({ id: choice, name, count }) => (
          <option key={choice} value={choice}>
            {t('timeline.choice', { name, count })}
          </option>
        ))}
      </select>
    </p>
  );
}

/** What the timeline is narrowed to; what cannot narrow it is left out. */
export function Filters({ choices, filter, onFilter }: FiltersProps) {
  return (
    <fieldset class="filters">
      <legend class="visually-hidden">{t('timeline.filter')}</legend>
      {names
        .filter((name) => choices[name].length > 0)
        .map((name) => (
          <Field
            key={name}
            label={t(`timeline.${name}`)}
            choices={choices[name]}
            chosen={filter[name]}
            onChoose={(id) => onFilter({ ...filter, [name]: id })}
          />
        ))}
      <button type="button" class="small" onClick={() => onFilter(noFilter)}>
        {t('timeline.clear')}
      </button>
    </fieldset>
  );
}
