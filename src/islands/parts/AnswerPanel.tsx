import type { ComponentChildren } from 'preact';
import { useOwnId } from '../form/own-id.ts';

interface Props {
  readonly sentence: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** What a calculator says first: its answer as a heading, and below it what belongs to the answer. */
export function AnswerPanel({ sentence, children }: Props) {
  const id = useOwnId()('answer');
  return (
    <section class="answer" aria-labelledby={id}>
      <h2 class="answer__sentence" id={id} tabIndex={-1}>
        {sentence}
      </h2>
      {children}
    </section>
  );
}
