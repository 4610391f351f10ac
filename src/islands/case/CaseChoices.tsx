import { useState } from 'preact/hooks';
import type { CalculatorData } from '../data.ts';
import { Checkboxes } from '../form/Checkboxes.tsx';
import type { FieldError } from '../form/field.ts';
import { Radios } from '../form/Radios.tsx';
import { Details } from '../parts/Details.tsx';
import type { Change } from './case-form.ts';
import { FIELDS } from './fields.ts';
import type { Questions } from './questions.ts';
import { ANOTHER_ROUTE, ANY_ROUTE } from './routes.ts';

interface Props {
  readonly data: CalculatorData;
  readonly questions: Questions;
  readonly errors: readonly FieldError[];
  readonly onChange: (change: Change) => void;
}

const OTHER_ROUTES = [
  {
    value: ANOTHER_ROUTE,
    text: 'Another way',
    hint: 'Only the rules for every child in need are worked out.',
  },
  { value: ANY_ROUTE, text: 'Not known', hint: 'The rules for each of these ways are worked out.' },
];

/** How a case began and its special circumstances, where the authority's rules tell them apart. */
export function CaseChoices({ data, questions, errors, onChange }: Props) {
  const error = (field: string) => errors.find((one) => one.field === field)?.message;
  const { routes, cohorts } = data;
  // Whoever comes with the choices made, by a bookmark or from another page, has come for the dates
  const [isGiven] = useState(questions.route !== '' && routes.length > 0);
  const fields = (
    <>
      {routes.length > 0 && (
        <Radios
          id={FIELDS.route}
          legend="How did the child come to be in need?"
          legendClass="govuk-fieldset__legend--m"
          hint={`The document of ${data.name} sets rules of their own for these.`}
          error={error(FIELDS.route)}
          options={[
            ...routes.map(({ id, name, definition }) => ({ value: id, text: name, hint: definition })),
            ...OTHER_ROUTES,
          ]}
          chosen={questions.route}
          onChoose={(to) => onChange({ change: 'route', to })}
        />
      )}
      {cohorts.length > 0 && (
        <Checkboxes
          id={FIELDS.cohorts}
          legend="Does any of this apply?"
          legendClass="govuk-fieldset__legend--m"
          hint="Select all that apply, or none."
          options={cohorts.map(({ id, name, definition }) => ({ value: id, text: name, hint: definition }))}
          chosen={questions.cohorts}
          onToggle={(to) => onChange({ change: 'cohort', to })}
        />
      )}
    </>
  );
  if (!isGiven || questions.route === '') return fields;
  return <Details summary={`How the case began: ${chosenWords(data, questions)}`}>{fields}</Details>;
}

/** What has been chosen, in a few words. */
function chosenWords({ routes, cohorts }: CalculatorData, { route, cohorts: chosen }: Questions): string {
  const way =
    routes.find(({ id }) => id === route)?.name ?? OTHER_ROUTES.find(({ value }) => value === route)?.text;
  const circumstances = cohorts.filter(({ id }) => chosen.includes(id)).map(({ name }) => name);
  return [way, ...circumstances].join('; ');
}
