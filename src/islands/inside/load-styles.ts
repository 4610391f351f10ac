const asked = new Map<string, Promise<void>>();

/** Adds a style sheet to the page, once, and waits for it, so that nothing is shown without it. Rejects where it cannot be had. */
export function loadStyles(address: string): Promise<void> {
  const before = asked.get(address);
  if (before) return before;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  const come = new Promise<void>((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => {
      asked.delete(address);
      link.remove();
      reject(new Error(address));
    };
  });
  asked.set(address, come);
  document.head.append(link);
  return come;
}
