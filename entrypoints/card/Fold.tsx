import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FoldProps {
  label: string;
  /** The class of the fold. */
  name?: string;
  children(): ComponentChildren;
}

/**
 * What few readers ask for: drawn when it is first pressed, so that the card itself is painted
 * sooner. The press comes before the fold opens, so that what follows finds it filled.
 */
export function Fold({ label, name, children }: FoldProps) {
  const [isDrawn, setDrawn] = useState(false);
  return (
    <details class={name}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is pressed like a button */}
      <summary onClick={() => setDrawn(true)}>{label}</summary>
      {isDrawn && children()}
    </details>
  );
}
