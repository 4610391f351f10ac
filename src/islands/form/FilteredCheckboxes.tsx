import { useState } from 'preact/hooks';
import { Checkboxes } from './Checkboxes.tsx';
import type { CheckboxesProps } from './Checkboxes.tsx';
import { Labelled } from './Labelled.tsx';
import { matchingOptions } from './matching-options.ts';
import { useBox } from './own-id.ts';

/** A list that is longer than this can be narrowed down. */
const LONG = 12;

interface Props extends CheckboxesProps {
  /** What to call the field that narrows the list down. */
  readonly filterLabel: string;
}

/** Checkboxes with a field to find one among many. What has been ticked stays in sight. */
export function FilteredCheckboxes({ filterLabel, ...field }: Props) {
  const [typed, setTyped] = useState('');
  const { options, chosen } = field;
  const filter = { id: `${field.id}-filter`, hint: 'Type a part of the name. What you have selected stays.' };
  const box = useBox(filter);
  if (options.length <= LONG) return <Checkboxes {...field} />;
  const found = matchingOptions(options, typed);
  // An empty list would have nothing to go to from a mistake
  const shown =
    found.length > 0 ? options.filter((one) => found.includes(one) || chosen.includes(one.value)) : options;
  return (
    <>
      <Labelled {...filter} label={filterLabel}>
        <input
          class="govuk-input govuk-input--width-20"
          {...box}
          type="text"
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          // Enter is for the list here, and would press the button of the form
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
      </Labelled>
      <p role="status">{typed.trim() !== '' && foundWords(found.length, options.length)}</p>
      <Checkboxes {...field} options={shown} />
    </>
  );
}

function foundWords(found: number, all: number): string {
  return found > 0 ? `${found} of ${all} in the list fit.` : `None fits. All ${all} are shown.`;
}
