import { dossier } from 'virtual:sidelight/dossier';
import { map } from 'virtual:sidelight/map';
import { PageGuide } from '../../components/PageGuide.tsx';
import { type Address, writeAddress } from '../../lib/dossier/address.ts';
import { usePageInTab } from '../../lib/tab/use-page.ts';
import { Links } from './Links.tsx';
import { News } from './News.tsx';

const hrefOf = (address: Address): string => `dossier.html${writeAddress(address)}`;

/** The popup: this page's topics, and one topic in full. */
export function App() {
  return (
    <PageGuide
      {...usePageInTab(true)}
      dossier={dossier}
      map={map}
      canSave={false}
      hrefOf={hrefOf}
      news={<News />}
      links={(topic) => <Links fullPage={hrefOf({ topic: topic ?? '', part: null })} />}
    />
  );
}
