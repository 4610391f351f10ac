import { useMemo, useRef } from 'preact/hooks';
import { calendarOf } from './calendar-of.ts';
import { changeCase, EMPTY_CASE } from './case/case-form.ts';
import type { CaseForm } from './case/case-form.ts';
import { dateBoxes } from './case/fields.ts';
import { AuthorityCalculator } from './frame/AuthorityCalculator.tsx';
import type { CalculatorProps, Kind } from './frame/AuthorityCalculator.tsx';
import type { ChosenRole } from './result/whose.ts';

type Parts = typeof import('./case/case-parts.ts');
type Answer = typeof import('./case/case-answer.ts');

const timeline = (kept: { current: ChosenRole | undefined }): Kind<CaseForm, Parts, Answer> => ({
  empty: EMPTY_CASE,
  parts: { load: () => import('./case/case-parts.ts') },
  fields: ({ form, data, parts, errors, onChange }) => (
    <parts.CaseForm
      form={form}
      data={data}
      questions={parts.questionsFor(data, form)}
      errors={errors}
      onChange={(one) => onChange(changeCase(form, one))}
    />
  ),
  button: () => 'Work out the dates',
  load: () => import('./case/case-answer.ts'),
  failed: 'The dates could not be worked out',
  answer: ({ readCase, tell, Result }, { form, data, parts, years, today }) => {
    const read = readCase(form, { data, years, today });
    if (!read.ok) return read;
    const asked = dateBoxes(parts.questionsFor(data, form));
    return {
      result: <Result told={tell(data, read.facts, calendarOf(years), today)} asked={asked} kept={kept} />,
    };
  },
  link: async () => (await import('./case/case-link.ts')).CASE_LINK,
});

/** The case timeline: every rule of the authority. */
export default function Timeline(props: CalculatorProps) {
  const kept = useRef<ChosenRole>();
  const kind = useMemo(() => timeline(kept), []);
  return <AuthorityCalculator {...props} kind={kind} />;
}
