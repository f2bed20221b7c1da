import type { PagesDossier } from '../dossier/pages.ts';
import { formatDate, t } from '../i18n.ts';

/** Where something was taken from, in one line that stands in everything that leaves. */
export function originText({ version, reviewed }: PagesDossier['facts']): string {
  return t('take.origin', { version, reviewed: formatDate(reviewed) });
}

/** On what terms it may be used. */
export function licenceText({ licence, licenceUrl }: PagesDossier['facts']): string {
  return t('take.licence', { licence, url: licenceUrl });
}
