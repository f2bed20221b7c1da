/** The kinds of field that settings are made of, and what each accepts. */

/** Who may set a field: an organisation before its readers, readers alone, or Sidelight for itself. */
export type SetBy = 'organisation' | 'reader' | 'sidelight';

export interface Field<T> {
  setBy: SetBy;
  /** What counts where nobody has set it. */
  builtIn: T;
  accepts(value: unknown): value is T;
  /** Of a list: whether one of its items may stand there. */
  acceptsItem?(item: unknown): boolean;
}

/** One of a few words; the built-in value need not be among them. */
export function oneOf<const C extends string, const B extends string | null>(
  setBy: SetBy,
  builtIn: B,
  choices: readonly C[],
): Field<C | B> {
  return {
    setBy,
    builtIn,
    accepts: (value): value is C | B =>
      value === builtIn || choices.some((choice) => choice === value),
  };
}

/** A whole number within limits. */
export function wholeNumber(
  setBy: SetBy,
  builtIn: number,
  least: number,
  most: number,
): Field<number> {
  return {
    setBy,
    builtIn,
    accepts: (value): value is number =>
      Number.isInteger(value) && (value as number) >= least && (value as number) <= most,
  };
}

/** Text of a certain form. */
export function text(
  setBy: SetBy,
  builtIn: string,
  hasForm: (value: string) => boolean,
): Field<string> {
  return {
    setBy,
    builtIn,
    accepts: (value): value is string => typeof value === 'string' && hasForm(value),
  };
}

/** Texts of a certain form, in the order in which they were added. */
export function listOf(setBy: SetBy, form: RegExp): Field<string[]> {
  const acceptsItem = (item: unknown): boolean => typeof item === 'string' && form.test(item);
  return {
    setBy,
    builtIn: [],
    acceptsItem,
    accepts: (value): value is string[] => Array.isArray(value) && value.every(acceptsItem),
  };
}
