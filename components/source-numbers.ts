import { createContext } from 'preact';

/**
 * The numbers by which sources are listed at the end of a page, so that paper can refer to them.
 * Empty where nothing is meant to be printed.
 */
export const SourceNumbers = createContext<ReadonlyMap<string, number>>(new Map());
