// Little time is lost between two stretches, and a press in the midst of one is answered within the 100 ms that feel immediate.
const STRETCH_MILLISECONDS = 50;

/** How far the work has come. */
export type Progress = (done: number, all: number) => void;

/**
 * Does a piece of work for each item, a stretch at a time, so that the page stays free for whoever reads it. Gives undefined
 * once the work is no longer wanted.
 */
export async function workThrough<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Result,
  { progress, wanted }: { readonly progress: Progress; readonly wanted: () => boolean },
): Promise<readonly Result[] | undefined> {
  const results: Result[] = [];
  let since = performance.now();
  for (const item of items) {
    if (performance.now() - since > STRETCH_MILLISECONDS) {
      progress(results.length, items.length);
      await turn();
      if (!wanted()) return undefined;
      since = performance.now();
    }
    results.push(work(item));
  }
  progress(items.length, items.length);
  return results;
}

/** Lets the browser draw and listen. A timer would do the same, but in a tab out of sight it comes round once a second. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
