import type { PagesDossier } from '../dossier/pages.ts';
import { inEnglish } from '../i18n.ts';
import { dateIn } from '../language.ts';

/** Where something was taken from, in one line that stands in everything that leaves. */
export function originText({ version, reviewed }: PagesDossier['facts']): string {
  return inEnglish('take.origin', { version, reviewed: dateIn('en', reviewed) });
}

/** On what terms it may be used. */
export function licenceText({ licence, licenceUrl }: PagesDossier['facts']): string {
  return inEnglish('take.licence', { licence, url: licenceUrl });
}
