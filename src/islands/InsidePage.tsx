import type { ComponentChildren, ComponentProps, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { fetchFile } from './authority/fetch-file.ts';
import { LoadingStatus } from './authority/LoadingStatus.tsx';
import { OwnIdContext } from './form/own-id.ts';
import { loadStyles } from './inside/load-styles.ts';

const CALCULATORS = {
  timeline: () => import('./Timeline.tsx'),
  meetings: () => import('./Meetings.tsx'),
  visits: () => import('./Visits.tsx'),
  'supervision-order': () => import('./SupervisionOrder.tsx'),
  'functional-needs': () => import('./FunctionalNeeds.tsx'),
};

/** The calculators that can stand inside a page about one authority. */
export type InsideCalculator = keyof typeof CALCULATORS;

/** What each of them is given, which the site writes to a file of its own. */
export type Given = {
  readonly [Name in InsideCalculator]: ComponentProps<
    Awaited<ReturnType<(typeof CALCULATORS)[Name]>>['default']
  >;
};

interface Props {
  readonly calculator: InsideCalculator;
  /** The address of what it is given. */
  readonly file: string;
  /** The address of its style sheet, which the page itself does not load. */
  readonly styles: string;
  /** What stands in its place until it has come. */
  readonly children?: ComponentChildren;
}

type Come =
  { readonly is: 'waiting' | 'failed' } | { readonly is: 'here'; readonly shown: ComponentChildren };

/**
 * A calculator inside a guidance page, drawn on the server only as what stands in its place. All that it needs is sent for
 * when a person unfolds it. Its ids begin with its name: the page has ids too, and perhaps another calculator.
 */
export default function InsidePage({ calculator, file, styles, children }: Props) {
  const [come, setCome] = useState<Come>({ is: 'waiting' });
  const load = () => {
    setCome({ is: 'waiting' });
    Promise.all([CALCULATORS[calculator](), fetchFile<object>(file), loadStyles(styles)]).then(
      ([{ default: found }, given]) => {
        const Calculator = found as ComponentType<object>;
        setCome({ is: 'here', shown: <Calculator {...given} /> });
      },
      () => setCome({ is: 'failed' }),
    );
  };
  useEffect(load, []);
  if (come.is === 'here')
    return <OwnIdContext.Provider value={`${calculator}-`}>{come.shown}</OwnIdContext.Provider>;
  return (
    <div>{come.is === 'failed' ? <LoadingStatus loading={{ is: 'failed', retry: load }} /> : children}</div>
  );
}
