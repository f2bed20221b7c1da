import type { ComponentChild } from 'preact';
import { Locked } from './Locked.tsx';

export interface ChoicesProps<T extends string> {
  name: string;
  legend: string;
  choices: readonly T[];
  chosen: T;
  /** What the choice is about. */
  help?: string;
  /** True where an organisation has made the choice. */
  isLocked: boolean;
  /** What stands beside a choice. */
  label(choice: T): ComponentChild;
  onChange(choice: T): void;
}

/** One of a few, as radio buttons. */
export function Choices<T extends string>(props: ChoicesProps<T>) {
  const { name, legend, choices, chosen, help, isLocked, label, onChange } = props;
  return (
    <fieldset disabled={isLocked} aria-describedby={help && `${name}-help`}>
      <legend>{legend}</legend>
      {help && (
        <p class="soft" id={`${name}-help`}>
          {help}
        </p>
      )}
      {isLocked && <Locked />}
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
