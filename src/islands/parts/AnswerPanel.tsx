import type { ComponentChildren, Ref } from 'preact';
import { useOwnId } from '../form/own-id.ts';

interface Props {
  readonly sentence: ComponentChildren;
  /** Takes the focus, so that a screen reader begins with the answer. */
  readonly heading: Ref<HTMLHeadingElement>;
  readonly children?: ComponentChildren;
}

/** What a calculator says first: its answer as a heading, and below it what belongs to the answer. */
export function AnswerPanel({ sentence, heading, children }: Props) {
  const id = useOwnId()('answer');
  return (
    <section class="answer" aria-labelledby={id}>
      <h2 class="answer__sentence" id={id} tabIndex={-1} ref={heading}>
        {sentence}
      </h2>
      {children}
    </section>
  );
}
