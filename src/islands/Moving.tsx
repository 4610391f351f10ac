import { useEffect, useRef, useState } from 'preact/hooks';
import { fetchFile } from './authority/fetch-file.ts';
import { LoadingStatus } from './authority/LoadingStatus.tsx';
import { ErrorSummary } from './form/ErrorSummary.tsx';
import type { FieldError } from './form/field.ts';
import { Select } from './form/Select.tsx';
import type { MovingData } from './moving/data.ts';
import { checkMove, readMove, writeMove } from './moving/move.ts';
import type { Move } from './moving/move.ts';

interface Props {
  /** In the order of the list. */
  readonly authorities: readonly { readonly id: string; readonly name: string }[];
}

interface Shown {
  readonly Result: typeof import('./moving/MoveResult.tsx').MoveResult;
  readonly from: MovingData;
  readonly to: MovingData;
}

type Loading =
  { readonly is: 'none' | 'loading' | 'ready' } | { readonly is: 'failed'; readonly retry: () => void };

const fetchMoving = (id: string) => fetchFile<MovingData>(`/data/compare/${id}.json`);

/** A family moves from one authority to another: what changes, from the documents of both. */
export default function Moving({ authorities }: Props) {
  const ids = authorities.map(({ id }) => id);
  const [move, setMove] = useState(() => readMove(location.search, ids));
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [loading, setLoading] = useState<Loading>({ is: 'none' });
  const [shown, setShown] = useState<Shown>();

  // A slow answer to an earlier question must not take the place of a later one
  const latest = useRef<Move>();

  const show = async (asked: Move) => {
    latest.current = asked;
    setShown(undefined);
    setLoading({ is: 'loading' });
    try {
      const [{ MoveResult: Result }, from, to] = await Promise.all([
        import('./moving/MoveResult.tsx'),
        fetchMoving(asked.from),
        fetchMoving(asked.to),
      ]);
      if (latest.current !== asked) return;
      setLoading({ is: 'ready' });
      setShown({ Result, from, to });
    } catch {
      if (latest.current !== asked) return;
      setLoading({ is: 'failed', retry: () => void show(asked) });
    }
  };
  // An address that names both authorities has asked already
  useEffect(() => {
    if (checkMove(move).length === 0) void show(move);
  }, []);

  const submit = (event: Event) => {
    event.preventDefault();
    const found = checkMove(move);
    setErrors(found);
    if (found.length > 0) return setShown(undefined);
    const address = location.pathname + writeMove(location.search, move) + location.hash;
    history.replaceState(history.state, '', address);
    return void show(move);
  };
  const side = (id: keyof Move, label: string) => (
    <Select
      id={id}
      label={label}
      labelClass="govuk-label--m"
      error={errors.find(({ field }) => field === id)?.message}
      options={[
        { value: '', text: 'Choose an authority' },
        ...authorities.map((one) => ({ value: one.id, text: one.name })),
      ]}
      chosen={move[id]}
      onChoose={(to) => setMove({ ...move, [id]: to })}
    />
  );
  const changed = shown && (shown.from.id !== move.from || shown.to.id !== move.to);
  return (
    <div class="calculator calculator--wide">
      <ErrorSummary errors={errors} />
      <form class="no-print" autocomplete="off" noValidate onSubmit={submit}>
        {side('from', 'Which authority does the family leave?')}
        {side('to', 'Which authority does it move to?')}
        <button type="submit" class="govuk-button">
          Show what changes
        </button>
        <LoadingStatus loading={loading} />
      </form>
      {changed && (
        <p class="govuk-inset-text no-print" role="status">
          Your choice has changed since this was shown. Press Show what changes again.
        </p>
      )}
      {shown && <shown.Result from={shown.from} to={shown.to} />}
    </div>
  );
}
