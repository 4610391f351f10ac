import { useEffect, useMemo, useState } from 'preact/hooks';
import type { BankHolidays } from '../calendar/working-calendar.ts';
import { LoadingStatus } from './authority/LoadingStatus.tsx';
import { useAuthorities } from './authority/use-authorities.ts';
import type { Late } from './authority/use-authority.ts';
import {
  AUTHORITIES_FIELD,
  checkChosen,
  FEWEST,
  MOST,
  readAuthorities,
  writeAuthorities,
} from './compare/chosen.ts';
import type { TopicName } from './compare/topic-rows.ts';
import type { CalculatorData } from './data.ts';
import type { FieldError } from './form/field.ts';
import { FilteredCheckboxes } from './form/FilteredCheckboxes.tsx';
import { Frame } from './frame/Frame.tsx';
import { wrong } from './frame/use-work.ts';
import { useFragment } from './link/fragment.ts';

interface Props {
  /** In the order of the list. */
  readonly authorities: readonly { readonly id: string; readonly name: string }[];
  /** In reading order. */
  readonly topics: readonly TopicName[];
  readonly holidays: BankHolidays;
}

type Parts = typeof import('./compare/Comparison.tsx');

/** What stands on the page: the authorities compared, and their data. */
interface Shown {
  readonly ids: readonly string[];
  readonly all: readonly CalculatorData[];
  readonly parts: Parts;
}

const PARTS: Late<Parts> = {
  load: () => import('./compare/Comparison.tsx'),
};

const UNKNOWN =
  'The link that brought you here names an authority that is not in the Handbook. It is left out.';
const ONLY_ONE =
  'One authority is selected. Select at least one more that it is to be compared with, then press “Compare”.';
const NO_AUTHORITIES =
  'The link cannot be used: it does not name the authorities to compare. Ask for it again, or select them here';

/** Two to five authorities beside each other. What is compared stays until the button is pressed again. */
export default function Compare({ authorities, topics, holidays }: Props) {
  const inOrder = (ids: readonly string[]) => authorities.flatMap(({ id }) => (ids.includes(id) ? [id] : []));
  const asked = useMemo(() => readAuthorities(location.search), []);
  const [chosen, setChosen] = useState(() => inOrder(asked));
  const [compared, setCompared] = useState(() => (checkChosen(chosen).length === 0 ? chosen : []));
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const loading = useAuthorities(compared, PARTS);
  // What is compared stays on the page until the next comparison has come whole, and with it all that was typed
  const [shown, setShown] = useState<Shown>();
  useEffect(() => {
    if (loading.is === 'ready') setShown({ ids: compared, all: loading.all, parts: loading.parts });
  }, [compared, loading.is]);

  useEffect(() => {
    if (compared.length === 0) return;
    const address = location.pathname + writeAuthorities(location.search, compared) + location.hash;
    history.replaceState(history.state, '', address);
  }, [compared]);

  const submit = () => {
    const found = checkChosen(chosen);
    setErrors(found);
    if (found.length === 0) setCompared([...chosen]);
  };
  // The dates of a link are for the authorities that its address names
  const fragment = useFragment();
  useEffect(() => {
    if (fragment.link === undefined || compared.length > 0) return;
    fragment.done();
    setErrors([wrong(AUTHORITIES_FIELD, NO_AUTHORITIES)]);
  }, [fragment.link]);

  const notes = [
    ...(asked.every((id) => authorities.some((one) => one.id === id)) ? [] : [UNKNOWN]),
    ...(asked.length > 0 && chosen.length === 1 && compared.length === 0 ? [ONLY_ONE] : []),
  ];
  const result = shown && (
    <shown.parts.Comparison {...{ topics, holidays, fragment }} authorities={shown.all} />
  );
  return (
    <Frame
      work={{ errors, submit, shown: shown && { result, isOld: chosen.join() !== shown.ids.join() } }}
      notes={notes}
      button="Compare"
      buttonId="compare"
      class="calculator calculator--wide"
    >
      <FilteredCheckboxes
        id={AUTHORITIES_FIELD}
        filterLabel="Find an authority in the list"
        legend="Which authorities do you want to compare?"
        legendClass="govuk-fieldset__legend--m"
        hint={`Select ${FEWEST} to ${MOST}.`}
        error={errors[0]?.message}
        options={authorities.map(({ id, name }) => ({ value: id, text: name }))}
        chosen={chosen}
        onToggle={(id) =>
          setChosen(inOrder(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]))
        }
      />
      <LoadingStatus loading={loading} />
    </Frame>
  );
}
