import { formatDate } from '../../calendar/date.ts';
import type { CaseFacts } from '../../schedule/types.ts';
import type { CalculatorData, Choice } from '../data.ts';

const UNKNOWN = ['not-stated', 'not-read'];

/** The document, the choices and the dates behind a schedule, each with its name. */
export function workedFrom(
  facts: Omit<CaseFacts, 'count'>,
  data: CalculatorData,
): readonly (readonly [string, string])[] {
  const { title, issuer, issued } = data.document;
  const document = [title, ...[issuer, issued].filter((part) => !UNKNOWN.includes(part))].join(', ');
  return [['Document', document], ...workedFromCase(facts, data)];
}

/** The choices and the dates of a case, each with its name. */
export function workedFromCase(
  { events, held, route, cohorts }: Omit<CaseFacts, 'count'>,
  data: Pick<CalculatorData, 'events' | 'routes' | 'cohorts'>,
): readonly (readonly [string, string])[] {
  const named = (list: readonly Choice[], id: string) => list.find((one) => one.id === id)?.name;
  const name = (event: string) => data.events[event]?.name ?? event;
  const ways =
    data.routes.length === 0
      ? []
      : [route === undefined ? 'Not known' : (named(data.routes, route) ?? 'Another way')];
  return [
    ...ways.map((way) => ['How the child came to be in need', way] as const),
    ...(cohorts.length > 0
      ? [['Circumstances', cohorts.map((id) => named(data.cohorts, id) ?? id).join(', ')] as const]
      : []),
    ...Object.entries(events).map(([event, date]) => [name(event), formatDate(date)] as const),
    ...Object.entries(held).map(
      ([event, dates]) => [`${name(event)}, each date`, dates.map(formatDate).join(', ')] as const,
    ),
  ];
}
