import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props<Item> {
  readonly items: readonly Item[];
  /** How many to show at first, and how many more each time. */
  readonly step: number;
  /** What the items are: "rows". */
  readonly of: string;
  /** Which elements are the items, in their order. */
  readonly item: string;
  /** The list of those shown. */
  readonly children: (shown: readonly Item[]) => ComponentChildren;
}

/** A long list a part at a time: a page with thousands of rows would stand still. What is new takes the focus. */
export function SomeOf<Item>({ items, step, of, item, children }: Props<Item>) {
  const [grownTo, setGrownTo] = useState({ items, most: step });
  // Another list begins anew
  const most = grownTo.items === items ? grownTo.most : step;
  const list = useRef<HTMLDivElement>(null);
  const grown = useRef(0);
  useLayoutEffect(() => {
    if (grown.current === 0) return;
    const first = list.current?.querySelectorAll<HTMLElement>(item)[grown.current];
    grown.current = 0;
    first?.setAttribute('tabindex', '-1');
    first?.focus();
  }, [most]);
  const number = (count: number) => count.toLocaleString('en-GB');
  const left = items.length - most;
  return (
    <div ref={list}>
      {items.length > step && (
        <p role="status">
          Showing {number(Math.min(most, items.length))} of {number(items.length)} {of}
          {left > 0 && '; only these are printed'}.
        </p>
      )}
      {children(items.slice(0, most))}
      {left > 0 && (
        <p class="no-print">
          <button
            type="button"
            class="govuk-button govuk-button--secondary"
            onClick={() => {
              grown.current = most;
              setGrownTo({ items, most: most + step });
            }}
          >
            Show {number(Math.min(step, left))} more {of}
          </button>
        </p>
      )}
    </div>
  );
}
