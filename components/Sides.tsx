import type { ComponentChildren } from 'preact';
import { told } from './told.ts';

/** One column of `Sides`. */
export interface Side {
  name: string;
  content: ComponentChildren;
}

export interface SidesProps {
  sides: readonly Side[];
  /** The level of their headings: one below that of what they are about. */
  level?: 4 | 5;
}

/** Versions of one matter beside each other, each with the same room. */
export function Sides({ sides, level = 4 }: SidesProps) {
  const Heading = `h${level}` as const;
  return (
    <div class="sides">
      {sides.map(({ name, content }) => (
        <section key={name}>
          <Heading {...told()}>{name}</Heading>
          {content}
        </section>
      ))}
    </div>
  );
}
