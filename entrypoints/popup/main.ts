/**
 * Chrome shows a popup when its page has loaded. What a script asks for by itself does not count for
 * that, so that the popup is there before the dossier is.
 */
void import('./start.tsx');
