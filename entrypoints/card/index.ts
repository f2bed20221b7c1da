/** The card's script: offers the card to the content script of the same page. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerCard } from '../../lib/card.ts';
import { createCardHost } from './host.tsx';

export default defineUnlistedScript(() => offerCard(createCardHost));
