/** Words that have to be found in a place of the dossier. */
export interface Expected {
  /** The id of a topic, event or issue, then the list in it, then the party where there is one. */
  at: string;
  words: RegExp;
}

/** A fact of the article with which this dossier began, and where the dossier has it. */
export interface SeedFact extends Expected {
  /** What the article says, in short. */
  fact: string;
  /** Where the dossier says that this was overtaken, is not supported elsewhere, or is wrong. */
  but?: Expected;
}
