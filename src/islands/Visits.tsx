import { useMemo } from 'preact/hooks';
import { AuthorityCalculator } from './frame/AuthorityCalculator.tsx';
import type { CalculatorProps, Kind } from './frame/AuthorityCalculator.tsx';
import { EMPTY_VISITS } from './visits/visits-form.ts';
import type { VisitsForm } from './visits/visits-form.ts';
import type { VisitEvents } from './visits/visit-rules.ts';

type Parts = typeof import('./visits/visit-parts.ts');
type Answer = typeof import('./visits/visit-answer.ts');

const visits = (events: VisitEvents): Kind<VisitsForm, Parts, Answer> => ({
  empty: EMPTY_VISITS,
  parts: { load: () => import('./visits/visit-parts.ts') },
  rules: (data, parts) => parts.visitData(data, events),
  fields: ({ parts, ...fields }) => (
    <parts.VisitFields {...fields} questions={parts.visitQuestions(fields.data, fields.form)} />
  ),
  button: () => 'Work out the gaps',
  load: () => import('./visits/visit-answer.ts'),
  failed: 'The gaps could not be worked out',
  answer: ({ readVisits, Result }, { form, data, years, today }) => {
    const read = readVisits(form, { data, years, today });
    if (!read.ok) return read;
    return { result: <Result question={read.question} data={data} holidays={years} today={today} /> };
  },
  link: async () => (await import('./visits/visits-link.ts')).VISITS_LINK,
});

interface Props extends CalculatorProps {
  readonly events: VisitEvents;
}

/** The visits made, each gap held against the authority's rule and the child's own plan, and the next visit due. */
export default function Visits({ events, ...props }: Props) {
  const kind = useMemo(() => visits(events), [events]);
  return <AuthorityCalculator {...props} kind={kind} />;
}
