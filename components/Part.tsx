import type { ComponentChildren } from 'preact';

export interface PartProps {
  title: string;
  /** What it shows; where that is empty there is no part. */
  of: readonly unknown[];
  children: ComponentChildren;
}

/** A part of a view under a heading of its own. */
export function Part({ title, of, children }: PartProps) {
  if (of.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
