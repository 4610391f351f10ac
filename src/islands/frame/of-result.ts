import { createContext } from 'preact';

/** What a calculator knows of the result that it shows. */
export interface OfResult {
  /** What was entered has changed since: the result is not to be taken along any more. */
  readonly isOld: boolean;
  /** The button has not been pressed yet: nobody sees the result, and what comes after the answer can wait. */
  readonly isAhead: boolean;
  /** Writes what the form holds behind the "#" of an address, from the page being shown; nothing where it is too much. */
  readonly link?: (() => Promise<string | undefined>) | undefined;
}

/** Lets a part deep inside a result know what only the form knows, without every part between handing it on. */
export const OfResultContext = createContext<OfResult>({ isOld: false, isAhead: false });
