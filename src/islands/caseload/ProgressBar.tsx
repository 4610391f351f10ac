interface Props {
  readonly done: number;
  readonly all: number;
}

// Said aloud now and then only: a reader who hears every step hears nothing else.
const SAID_EVERY = 1000;

/** How far the work has come, for the eye and, in larger steps, for the ear. */
export function ProgressBar({ done, all }: Props) {
  const said = done - (done % SAID_EVERY);
  return (
    <div class="progress">
      <progress class="progress__bar" aria-label="Rows worked out" value={done} max={all} />
      <p role="status">
        {said === 0
          ? 'Working out the dates…'
          : `Worked out ${said.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')} rows.`}
      </p>
    </div>
  );
}
