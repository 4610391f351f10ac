import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { classes } from '../form/field.ts';
import { ErrorSummary } from '../form/ErrorSummary.tsx';
import { useOwnId } from '../form/own-id.ts';
import { OfResultContext } from './of-result.ts';
import type { OfResult } from './of-result.ts';
import { BUTTON } from './use-work.ts';
import type { Work } from './use-work.ts';

interface Props {
  readonly work: Work;
  /** What to know before anything is entered, a sentence each. */
  readonly notes?: readonly string[];
  /** The words of the button; none while what is asked for is still to come. */
  readonly button: string | undefined;
  readonly buttonId?: string;
  /** Of the whole; a calculator inside another has none. */
  readonly class?: string;
  readonly link?: OfResult['link'];
  /** What stands between the form and the result. */
  readonly below?: ComponentChildren;
  /** The fields. */
  readonly children: ComponentChildren;
}

/** What every calculator has in common: the mistakes, the form, its button, and the result below. */
export function Frame(props: Props) {
  const { work, notes = [], button, buttonId = BUTTON, link, below, children } = props;
  const { errors, shown, ahead, place, submit, prepare } = work;
  const own = useOwnId();
  const isOld = shown?.isOld ?? false;
  const isAhead = !shown;
  const ofResult = useMemo(() => ({ isOld, isAhead, link }), [isOld, isAhead, link]);
  const answer = (event: Event) => {
    event.preventDefault();
    submit();
  };
  return (
    <div class={props.class}>
      <ErrorSummary errors={errors} />
      {notes.map((sentence) => (
        <p class="govuk-inset-text" role="status" key={sentence}>
          {sentence}
        </p>
      ))}
      <form class="no-print" autocomplete="off" noValidate onSubmit={answer} onFocusIn={prepare}>
        {children}
        {button !== undefined && (
          // Answered at the press: before it tells a form of its submission, a browser reads every field for its autofill
          <button type="submit" class="govuk-button" id={own(buttonId)} onClick={answer}>
            {button}
          </button>
        )}
      </form>
      {below}
      {/* Always there, so that a screen reader says what comes into it */}
      <p role="status" class={isOld ? 'govuk-inset-text' : 'govuk-visually-hidden'}>
        {isOld && `Your answers have changed since this was worked out. Press “${button}” again.`}
      </p>
      {/* An old answer is still there to be read, but no paper and no file may carry it */}
      {(shown || ahead) && (
        <OfResultContext.Provider value={ofResult}>
          <div
            class={classes('shown', isAhead && 'shown--ahead', (isOld || isAhead) && 'no-print')}
            ref={place ?? null}
          >
            {shown ? shown.result : ahead}
          </div>
        </OfResultContext.Provider>
      )}
    </div>
  );
}
