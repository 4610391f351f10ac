/** Calls when the browser has nothing else to do. Gives what takes the call back. */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(work);
    return () => clearTimeout(timer);
  }
  const call = requestIdleCallback(work);
  return () => cancelIdleCallback(call);
}
