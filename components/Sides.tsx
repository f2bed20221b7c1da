import type { ComponentChildren } from 'preact';

/** One column of `Sides`. */
export interface Side {
  name: string;
  content: ComponentChildren;
}

/** Versions of one matter beside each other, each with the same room. */
export function Sides({ sides }: { sides: readonly Side[] }) {
  return (
    <div class="sides">
      {sides.map(({ name, content }) => (
        <section key={name} aria-label={name}>
          <h4>{name}</h4>
          {content}
        </section>
      ))}
    </div>
  );
}
