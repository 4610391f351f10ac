import { useEffect, useState } from 'preact/hooks';
import type { IsoDate } from '../../calendar/date.ts';
import { today } from '../today.ts';
import type { Outcome } from './use-work.ts';
import { whenIdle } from './when-idle.ts';

/** What a form came to before the button was pressed. */
interface Early<Form> {
  readonly form: Form;
  readonly day: IsoDate;
  readonly outcome: Outcome;
}

/**
 * Works a form out while the browser is idle, so that pressing the button only has to show it: on a slow phone the first
 * press would otherwise wait for all of its code to be compiled. `work` gives nothing where it cannot be worked out yet;
 * `ready` changes when it can. Gives the latest outcome, and with `known` the one for this very form and this day, if any.
 */
export function useAhead<Form>(form: Form, ready: string, work: (() => Outcome | undefined) | undefined) {
  const [early, setEarly] = useState<Early<Form>>();
  useEffect(() => {
    if (!work) return;
    return whenIdle(() => {
      const day = today();
      const outcome = work();
      if (outcome) setEarly({ form, day, outcome });
    });
  }, [form, ready]);
  return {
    latest: early?.outcome,
    known: () => (early?.form === form && early.day === today() ? early.outcome : undefined),
  };
}
