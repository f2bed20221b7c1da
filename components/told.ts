import { language } from '../lib/i18n.ts';

/**
 * For elements that hold the dossier's own words: these are English, and run from left to right,
 * whatever the interface speaks. Nothing where it speaks English as well.
 */
export function told(): { lang?: 'en'; dir?: 'ltr' } {
  return language() === 'en' ? {} : { lang: 'en', dir: 'ltr' };
}
