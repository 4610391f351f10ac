import type { ComponentChild, Ref } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FieldError } from '../form/field.ts';
import { bringUp } from './bring-up.ts';
import { useAhead } from './use-ahead.ts';

/** What pressing the button comes to: a result to show, or every mistake in the order of the page. */
export type Outcome = { readonly result: ComponentChild } | { readonly errors: readonly FieldError[] };

/** What a calculator does with a form. */
export interface Given<Form, Parts> {
  readonly form: Form;
  /** The choices that decide what is asked for, as one text. */
  readonly asks: string;
  /** What can be told to be wrong at once, before anything is sent for. */
  readonly check: () => readonly FieldError[];
  /** Sends for what reads the form and shows the result. */
  readonly load: () => Promise<Parts>;
  /** Says that it could not be had: "The dates could not be worked out". */
  readonly failed: string;
  /** Works it out. `isWanted` says, while it takes its time, whether the button has not been pressed again. */
  readonly answer: (parts: Parts, isWanted: () => boolean) => Outcome | Promise<Outcome>;
  /** Whether it is worked out while the browser is idle, so that pressing the button only shows it. Not for what takes long. */
  readonly ahead?: boolean;
}

/** How it stands with a form: its mistakes, and the result on the page with whether the form has changed since. */
export interface Work {
  readonly errors: readonly FieldError[];
  readonly shown?: { readonly result: ComponentChild; readonly isOld: boolean } | undefined;
  /** The result that pressing the button would bring, for the page to have ready before anybody sees it. */
  readonly ahead?: ComponentChild;
  /** What the result stands in. */
  readonly place?: Ref<HTMLDivElement>;
  readonly submit: () => void;
  readonly prepare?: (() => void) | undefined;
}

/** The id of the button, where a mistake that belongs to no field is told. */
export const BUTTON = 'work-out';

const NONE: readonly FieldError[] = [];

export function wrong(field: string, message: string): FieldError {
  return { field, target: field, message };
}

/**
 * Works out a form on pressing the button. Nothing that was typed is lost by a mistake; a result stays when the form
 * changes, and is then old. `tell` shows mistakes found elsewhere; `again`, called along with a change of the form, works
 * out the form that comes of it.
 */
export function useWork<Form, Parts>(
  given: Given<Form, Parts>,
): Work & {
  readonly isBusy: boolean;
  readonly tell: (errors: readonly FieldError[]) => void;
  readonly again: () => void;
} {
  const { form, asks, check, load, failed, answer, ahead = false } = given;
  const [errors, tell] = useState(NONE);
  const [shown, setShown] = useState<{ readonly result: ComponentChild; readonly form: Form }>();
  const [isWanted, setWanted] = useState(false);
  const [isBusy, setBusy] = useState(false);
  // Whoever presses the button again wants the later answer only
  const run = useRef(0);
  const loaded = useRef<{ readonly asks: string; readonly parts: Parts }>();
  const [ready, setReady] = useState('');
  const place = useRef<HTMLDivElement>(null);
  // Another choice asks for other things: a mistake in one that is no longer asked for could not be put right.
  useLayoutEffect(() => tell(NONE), [asks]);

  const loadOnce = async () => {
    const parts = await load();
    loaded.current = { asks, parts };
    setReady(asks);
    return parts;
  };
  const known = () => (loaded.current?.asks === asks ? loaded.current.parts : undefined);
  const lookAhead = () => {
    const parts = known();
    const outcome = parts && check().length === 0 ? answer(parts, () => true) : undefined;
    return outcome instanceof Promise ? undefined : outcome;
  };
  const early = useAhead(form, ready, ahead ? lookAhead : undefined);
  const show = (outcome: Outcome) => {
    tell('errors' in outcome ? outcome.errors : NONE);
    setShown('errors' in outcome ? undefined : { result: outcome.result, form });
  };
  /** Where nothing has to be sent for, the answer comes at once, and in the place of the one before. */
  const submit = () => {
    run.current += 1;
    const own = run.current;
    const isWanted = () => run.current === own;
    const found = check();
    if (found.length > 0) return show({ errors: found });
    const parts = known();
    const outcome = parts && (early.known() ?? answer(parts, isWanted));
    if (outcome && !(outcome instanceof Promise)) return show(outcome);
    setShown(undefined);
    tell(NONE);
    void waitFor(outcome, isWanted);
  };
  const waitFor = async (begun: Promise<Outcome> | undefined, isWanted: () => boolean) => {
    setBusy(true);
    const outcome = await (begun ?? answerLoaded(isWanted));
    if (!isWanted()) return;
    setBusy(false);
    show(outcome);
  };
  const answerLoaded = async (isWanted: () => boolean): Promise<Outcome> => {
    const parts = await loadOnce().catch(() => undefined);
    return parts
      ? answer(parts, isWanted)
      : { errors: [wrong(BUTTON, `${failed}. Check your connection and try again`)] };
  };
  useLayoutEffect(() => {
    if (shown) bringUp(place.current);
  }, [shown]);
  useEffect(() => {
    if (!isWanted) return;
    setWanted(false);
    submit();
  }, [isWanted]);

  return {
    errors,
    shown: shown && { result: shown.result, isOld: shown.form !== form },
    ahead: early.latest && 'result' in early.latest ? early.latest.result : undefined,
    place,
    isBusy,
    submit,
    // Sent for before the button is pressed, so that pressing it asks the network for nothing.
    prepare: () => void loadOnce().catch(() => undefined),
    tell,
    again: () => setWanted(true),
  };
}
