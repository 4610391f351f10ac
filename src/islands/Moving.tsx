import { useEffect, useMemo, useState } from 'preact/hooks';
import { fetchFile } from './authority/fetch-file.ts';
import { LoadingStatus } from './authority/LoadingStatus.tsx';
import { Select } from './form/Select.tsx';
import { Frame } from './frame/Frame.tsx';
import { useWork } from './frame/use-work.ts';
import { NO_YEARS } from './link/format.ts';
import { useFragment } from './link/fragment.ts';
import { useLink } from './link/use-link.ts';
import type { MovingData } from './moving/data.ts';
import { checkMove, readMove, writeMove } from './moving/move.ts';
import type { Move } from './moving/move.ts';

interface Props {
  /** In the order of the list. */
  readonly authorities: readonly { readonly id: string; readonly name: string }[];
}

const fetchMoving = (id: string) => fetchFile<MovingData>(`/data/compare/${id}.json`);

/** A family moves from one authority to another: what changes, from the documents of both. */
export default function Moving({ authorities }: Props) {
  const ids = useMemo(() => authorities.map(({ id }) => id), [authorities]);
  const [move, setMove] = useState(() => readMove(location.search, ids));
  const work = useWork({
    form: move,
    asks: `${move.from} ${move.to}`,
    check: () => checkMove(move),
    load: () =>
      Promise.all([import('./moving/MoveResult.tsx'), fetchMoving(move.from), fetchMoving(move.to)]),
    failed: 'The rules could not be loaded',
    answer: ([{ MoveResult }, from, to]) => {
      const address = location.pathname + writeMove(location.search, move) + location.hash;
      history.replaceState(history.state, '', address);
      return { result: <MoveResult from={from} to={to} /> };
    },
  });
  const link = useLink({
    fragment: useFragment(),
    form: move,
    data: ids,
    years: NO_YEARS,
    isReady: true,
    field: 'from',
    load: async () => (await import('./moving/move-link.ts')).MOVE_LINK,
    fill: (to) => {
      setMove(to);
      work.again();
    },
    tell: work.tell,
    page: location.pathname,
  });
  // An address that names both authorities has asked already, also where it names one twice
  useEffect(() => {
    if (move.from !== '' && move.to !== '') work.submit();
  }, []);

  const side = (id: keyof Move, label: string) => (
    <Select
      id={id}
      label={label}
      labelClass="govuk-label--m"
      error={work.errors.find(({ field }) => field === id)?.message}
      options={[
        { value: '', text: 'Choose an authority' },
        ...authorities.map((one) => ({ value: one.id, text: one.name })),
      ]}
      chosen={move[id]}
      onChoose={(to) => setMove({ ...move, [id]: to })}
    />
  );
  return (
    <Frame
      // What it needs is not known before both authorities are
      work={{ ...work, prepare: undefined }}
      button="Show what changes"
      link={link}
      class="calculator calculator--wide"
    >
      {side('from', 'Which authority does the family leave?')}
      {side('to', 'Which authority does it move to?')}
      <LoadingStatus loading={{ is: work.isBusy ? 'loading' : 'none' }} />
    </Frame>
  );
}
