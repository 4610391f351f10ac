import { useMemo, useState } from 'preact/hooks';
import type { BankHolidays } from '../../calendar/working-calendar.ts';
import { readAddress } from '../case/address.ts';
import { changeCase, EMPTY_CASE } from '../case/case-form.ts';
import type { CaseForm as Form } from '../case/case-form.ts';
import { CaseForm } from '../case/CaseForm.tsx';
import { dateBoxes, FIELDS } from '../case/fields.ts';
import { questionsFor } from '../case/questions.ts';
import { readCase } from '../case/read-case.ts';
import type { CalculatorData } from '../data.ts';
import { Frame } from '../frame/Frame.tsx';
import { BUTTON, useWork } from '../frame/use-work.ts';
import type { Fragment } from '../link/fragment.ts';
import { useLink } from '../link/use-link.ts';
import { today as readToday } from '../today.ts';
import { mergeForAsking } from './merge.ts';
import type { TopicName } from './topic-rows.ts';

export interface SameCaseProps {
  readonly authorities: readonly CalculatorData[];
  readonly topics: readonly TopicName[];
  readonly holidays: BankHolidays;
  readonly fragment: Fragment;
}

/** The dates that the rules of any of the authorities need, and what they come to under each. */
export function SameCase({ authorities, topics, holidays, fragment }: SameCaseProps) {
  const merged = useMemo(() => mergeForAsking(authorities), [authorities]);
  const [form, setForm] = useState((): Form => {
    const { route, cohorts } = readAddress(location.search);
    return { ...EMPTY_CASE, route, cohorts };
  });
  // Other authorities give other answers to the same form
  const asked = useMemo(() => ({ form, authorities }), [form, authorities]);
  const questions = questionsFor(merged, form);
  const boxes = dateBoxes(questions);
  const read = (today = readToday()) => readCase(form, { data: merged, years: holidays, today });
  const work = useWork({
    form: asked,
    asks: [...authorities.map(({ id }) => id), form.route, ...form.cohorts].join(),
    check: () => {
      const found = read();
      return found.ok ? [] : found.errors;
    },
    load: () => import('./CaseResult.tsx'),
    failed: 'The dates could not be worked out',
    answer: ({ CaseResult }) => {
      const today = readToday();
      const found = read(today);
      if (!found.ok) return found;
      const given = { facts: found.facts, authorities, merged, topics, holidays, today };
      return { result: <CaseResult {...given} asked={boxes} /> };
    },
  });
  const link = useLink({
    fragment,
    form,
    data: merged,
    years: holidays,
    isReady: true,
    field: merged.routes.length > 0 ? FIELDS.route : ([...boxes.values()][0] ?? BUTTON),
    load: async () => (await import('./same-case-link.ts')).SAME_CASE_LINK,
    fill: (to: Form) => {
      setForm(to);
      work.again();
    },
    tell: work.tell,
  });
  return (
    <Frame work={work} button="Work out the dates in each" link={link}>
      <div class="narrow">
        <CaseForm
          form={form}
          data={merged}
          questions={questions}
          errors={work.errors}
          onChange={(one) => setForm((before) => changeCase(before, one))}
        />
      </div>
    </Frame>
  );
}
