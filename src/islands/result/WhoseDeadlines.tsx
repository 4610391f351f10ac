import { useOwnId } from '../form/own-id.ts';
import { Select } from '../form/Select.tsx';
import type { Told } from '../exports/told.ts';
import { canChoose, lostWords, noDateWords, rolesIn } from './whose.ts';
import type { ChosenRole } from './whose.ts';

interface Props {
  /** Everything. */
  readonly told: Told;
  /** What is shown of it. */
  readonly shown: Told;
  /** The id of the role shown alone; empty for everyone. */
  readonly role: string;
  /** What was chosen last, which may not be here any more. */
  readonly chosen: ChosenRole | undefined;
  readonly onChoose: (chosen: ChosenRole | undefined) => void;
}

const FIELD = 'whose';

/** Choose whose deadlines to see, and read how many are hidden. Nothing where there is only one role to choose. */
export function WhoseDeadlines({ told, shown, role, chosen, onChoose }: Props) {
  const own = useOwnId();
  const roles = rolesIn(told);
  const lost = lostWords(told, chosen);
  if (!canChoose(roles)) return lost ? <p role="status">{lost}</p> : null;
  const hidden = told.schedule.deadlines.length - shown.schedule.deadlines.length;
  const noDate = role && noDateWords(shown, role);
  const showAll = () => {
    onChoose(undefined);
    // The button goes with the filter, and the focus must not go with it.
    document.getElementById(own(FIELD))?.focus();
  };
  return (
    <div class="whose">
      <div class="no-print">
        <Select
          id={FIELD}
          label="Whose deadlines?"
          labelClass="govuk-label--s"
          options={[{ value: '', text: 'Everyone' }, ...roles.map(([value, text]) => ({ value, text }))]}
          chosen={role}
          onChoose={(to) => {
            const found = roles.find(([id]) => id === to);
            onChoose(found && { authority: told.data.id, role: to, title: found[1] });
          }}
        />
      </div>
      <p role="status">
        {role ? hiddenWords(hidden, told.schedule.deadlines.length, shown.whose ?? '') : lost}
      </p>
      {role && told.data.covers[role] && <p class="govuk-hint">{told.data.covers[role]}</p>}
      {noDate && <p>{noDate}</p>}
      {role && (
        <button type="button" class="govuk-button govuk-button--secondary no-print" onClick={showAll}>
          Show everyone’s
        </button>
      )}
    </div>
  );
}

function hiddenWords(hidden: number, all: number, title: string): string {
  if (hidden === 0)
    return `Nothing is hidden: all ${all} entries are for ${title}, to do, to chair or to come to, or the document does not say who.`;
  const verb = hidden === 1 ? 'entry is' : 'entries are';
  return `${hidden} of ${all} ${verb} hidden. Shown are those for ${title}, meetings that this role chairs, may chair or has to come to, and those where the document does not say who. The calendar, the spreadsheet and the text hold what is shown; the answer above is for everyone.`;
}
