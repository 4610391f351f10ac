import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { OfResultContext } from '../frame/of-result.ts';

interface Props {
  /** What the answer is to: each new one comes before its details. */
  readonly of: object;
  readonly children: ComponentChildren;
}

/**
 * What is not needed to read the answer. It comes once the answer has been drawn, so that a slow phone shows that at once;
 * until then, what stood there before stays.
 */
export function AfterAnswer({ of, children }: Props) {
  const [drawn, setDrawn] = useState<object>();
  const last = useRef<ComponentChildren>(null);
  const { isAhead } = useContext(OfResultContext);
  // An effect runs after the browser has drawn what there was so far
  useEffect(() => {
    if (!isAhead) setDrawn(of);
  }, [of, isAhead]);
  if (drawn === of) last.current = <>{children}</>;
  return <>{last.current}</>;
}
