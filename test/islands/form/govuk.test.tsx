/** The form's parts give the same HTML as GOV.UK Frontend, whose styles they wear. */
import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Checkboxes } from '../../../src/islands/form/Checkboxes.tsx';
import { DateInput } from '../../../src/islands/form/DateInput.tsx';
import { ErrorSummary } from '../../../src/islands/form/ErrorSummary.tsx';
import { NumberInput } from '../../../src/islands/form/NumberInput.tsx';
import { Radios } from '../../../src/islands/form/Radios.tsx';
import { Select } from '../../../src/islands/form/Select.tsx';
import { NOTHING_TYPED } from '../../../src/islands/form/typed-date.ts';
import { Details } from '../../../src/islands/parts/Details.tsx';
import { fixture, normal, withoutNames } from './govuk-fixtures.ts';

const nothing = () => undefined;

function same(made: VNode, html: string): void {
  // Empty boxes carry an empty value here and none there; the error summary can take the focus.
  const ours = render(made)
    .replace(/ value(=""|(?=[ />]))/g, '')
    .replace(' tabindex="-1"', '');
  expect(normal(ours)).toBe(normal(withoutNames(html)));
}

const date = {
  legend: 'What is your date of birth?',
  hint: 'For example, 31 3 1980',
  typed: NOTHING_TYPED,
  onType: nothing,
};
const error = 'Error message goes here';

test('a date', () => {
  same(<DateInput {...date} id="dob" />, fixture('date-input', 'default'));
});

test('a date with a message about the whole', () => {
  same(
    <DateInput {...date} id="dob-errors" error={error} />,
    fixture('date-input', 'with error message and hint'),
  );
});

test.each(['day', 'month', 'year'] as const)('a date with a message about the %s', (part) => {
  same(
    <DateInput {...date} id={`dob-${part}-error`} error={error} wrong={[part]} />,
    fixture('date-input', `with error on ${part} input`),
  );
});

test('radios', () => {
  const options = [
    { value: 'yes', text: 'Yes' },
    { value: 'no', text: 'No' },
  ];
  same(
    <Radios
      id="example"
      legend="Have you changed your name?"
      error="Please select an option"
      options={options}
      chosen="no"
      onChoose={nothing}
    />,
    fixture('radios', 'with fieldset and error message'),
  );
});

test('checkboxes', () => {
  const hint = 'Nullam id dolor id nibh ultricies vehicula ut id elit.';
  const options = [
    { value: 'animal', text: 'Waste from animal carcasses', hint },
    { value: 'mines', text: 'Waste from mines or quarries', hint },
    { value: 'farm', text: 'Farm or agricultural waste', hint },
  ];
  same(
    <Checkboxes
      id="waste"
      legend="Which types of waste do you transport regularly?"
      error="Please select an option"
      options={options}
      chosen={[]}
      onToggle={nothing}
    />,
    fixture('checkboxes', 'with error message'),
  );
});

test('a select', () => {
  const options = [1, 2, 3].map((value) => ({
    value: String(value),
    text: `GOV.UK frontend option ${value}`,
  }));
  same(
    <Select
      id="select-2"
      label="Label text goes here"
      hint="Hint text goes here"
      error={error}
      options={options}
      chosen=""
      onChoose={nothing}
    />,
    fixture('select', 'with hint text and error message'),
  );
});

test('a number', () => {
  const hint =
    'It’s on your National Insurance card, benefit letter, payslip or P60. For example, ‘QQ 12 34 56 C’.';
  same(
    <NumberInput
      id="with-error-hint"
      label="National insurance number"
      hint={hint}
      error="Enter a National Insurance number in the correct format"
      typed=""
      onType={nothing}
    />,
    fixture('input', 'with error and hint')
      .replace(
        'class="govuk-input govuk-input--error"',
        'class="govuk-input govuk-input--width-4 govuk-input--error"',
      )
      .replace('type="text"', 'type="text" inputmode="numeric"'),
  );
});

test('an error summary', () => {
  const errors = [
    {
      field: 'a',
      target: 'example-error-1',
      message: 'The date your passport was issued must be in the past',
    },
    { field: 'b', target: 'example-error-2', message: 'Enter a postcode, like AA1 1AA' },
  ];
  same(<ErrorSummary errors={errors} />, fixture('error-summary', 'default'));
});

test('details', () => {
  const text =
    'We need to know your nationality so we can work out which elections you’re entitled to vote in. If you can’t provide your nationality, you’ll have to send copies of identity documents through the post.';
  same(<Details summary="Help with nationality">{text}</Details>, fixture('details', 'default'));
});
