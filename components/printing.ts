import { useEffect, useState } from 'preact/hooks';

/** True while the page is being put on paper, where nothing can be opened by a press. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const life = new AbortController();
    addEventListener('beforeprint', () => setPrinting(true), { signal: life.signal });
    addEventListener('afterprint', () => setPrinting(false), { signal: life.signal });
    return () => life.abort();
  }, []);
  return isPrinting;
}
