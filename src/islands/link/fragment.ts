import { useLayoutEffect, useState } from 'preact/hooks';

/** A place on a page, "#line-3", with what a browser may have been asked to look for there. The first word of a link is its version. */
const PLACE = /^(?!v\d)[\w.-]*(:~:.*)?$/;

/**
 * What stands behind the "#" of the address, if it is more than a place on the page: a link with dates, or something that
 * passes itself off as one. It is taken out of the address at once, so that it is not kept or sent on by accident.
 */
function takeFragment(): string | undefined {
  const text = location.hash.slice(1);
  if (PLACE.test(text)) return undefined;
  history.replaceState(history.state, '', location.pathname + location.search);
  return text;
}

/** The link that brought a person here, or that came while the page was open, until it has been dealt with. */
export interface Fragment {
  readonly link: string | undefined;
  readonly done: () => void;
}

export function useFragment(): Fragment {
  const [link, setLink] = useState(takeFragment);
  // An effect that waits for the page to be drawn could miss a link that comes meanwhile
  useLayoutEffect(() => {
    const take = () => setLink((before) => takeFragment() ?? before);
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, []);
  return { link, done: () => setLink(undefined) };
}
