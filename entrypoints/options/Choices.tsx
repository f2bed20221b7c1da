import type { ComponentChild } from 'preact';

export interface ChoicesProps<T extends string> {
  name: string;
  legend: string;
  choices: readonly T[];
  chosen: T;
  /** What stands beside a choice. */
  label(choice: T): ComponentChild;
  onChange(choice: T): void;
}

/** One of a few, as radio buttons. */
export function Choices<T extends string>(props: ChoicesProps<T>) {
  const { name, legend, choices, chosen, label, onChange } = props;
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name={name}
            value={choice}
            checked={choice === chosen}
            onChange={() => onChange(choice)}
          />{' '}
          {label(choice)}
        </label>
      ))}
    </fieldset>
  );
}
