import { useEffect, useState } from 'preact/hooks';
import { type Address, parseAddress, writeAddress } from '../../lib/dossier/address.ts';

/** Opens a topic, or a part of one. */
export function open(address: Address): void {
  location.hash = writeAddress(address);
}

/** What the address names, and again whenever it changes. */
export function useAddress(): Address {
  const [address, setAddress] = useState(() => parseAddress(location.hash));
  useEffect(() => {
    const changed = (): void => {
      const next = parseAddress(location.hash);
      setAddress(next);
      if (next.part === null) scrollTo(0, 0);
    };
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return address;
}
