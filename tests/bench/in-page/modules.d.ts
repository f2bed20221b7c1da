/** The parts of two libraries without types that are used here. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(names: string[], options: { separateWordSearch: boolean; accuracy: 'exactly' }): void;
  }
}
declare module 'findandreplacedomtext' {
  export default function findAndReplaceDOMText(
    node: Element,
    options: { find: RegExp; wrap: string; preset: 'prose' },
  ): void;
}
