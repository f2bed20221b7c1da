/** The dossier's own text, set apart from an interface in another language. */
export const prose = { lang: 'en', dir: 'ltr' } as const;
