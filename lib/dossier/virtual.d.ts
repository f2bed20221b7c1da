/** What `vite-plugin.ts` compiles the dossier into at build time. */
declare module 'virtual:sidelight/lexicon' {
  /** English names and cues, for the content script. */
  export const lexicon: import('../spotting/lexicon.ts').Lexicon;
}
declare module 'virtual:sidelight/reviewed' {
  /** The day of the dossier's last review, `YYYY-MM-DD`, for the content script. */
  export const reviewed: string;
}
declare module 'virtual:sidelight/words' {
  /** Names and cues of the other languages, for the background. */
  export const words: import('../spotting/lexicon.ts').Words[];
}
declare module 'virtual:sidelight/digests' {
  /** What cards need, for the background. */
  export const digests: import('./digest.ts').DigestData;
}
declare module 'virtual:sidelight/dossier' {
  /** The whole, for the extension's pages. */
  export const dossier: import('./pages.ts').PagesDossier;
}
declare module 'virtual:sidelight/map' {
  /** The frontier with the dossier's places, for the extension's pages. */
  export const map: import('../map/map-data.ts').MapData;
}
declare module 'virtual:sidelight/marks.css';
