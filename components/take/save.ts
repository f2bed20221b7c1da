import type { TakenFile } from '../../lib/take/timeline.ts';

/** How long the browser may take to begin with a file before its address goes. */
const patience = 30_000;

/** Hands a file made here to the browser's downloads. Nothing is asked of a server. */
export function saveFile({ name, type, text }: TakenFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}
