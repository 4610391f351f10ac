import type { CalculatorData } from '../data.ts';
import type { Choices } from './address.ts';
import { ANOTHER_ROUTE, ANY_ROUTE } from './routes.ts';

/** What the address asks for and the Handbook does not have, a sentence each; route and cohorts once the data is there. */
export function unknownChoices(
  asked: Choices,
  authorities: readonly { readonly id: string }[],
  data: CalculatorData | undefined,
): readonly string[] {
  if (asked.authority === '') return [];
  if (!authorities.some(({ id }) => id === asked.authority))
    return [
      'The link that brought you here names an authority that is not in the Handbook. Choose one from the list.',
    ];
  if (data?.id !== asked.authority) return [];
  const routes = ['', ANOTHER_ROUTE, ANY_ROUTE, ...data.routes.map(({ id }) => id)];
  const cohorts = data.cohorts.map(({ id }) => id);
  return [
    ...(routes.includes(asked.route)
      ? []
      : [
          `The link that brought you here names a way of coming to be in need for which ${data.name} has no rules. Choose one below.`,
        ]),
    ...(asked.cohorts.every((cohort) => cohorts.includes(cohort))
      ? []
      : [
          `The link that brought you here names circumstances for which ${data.name} has no timescales. They are left out.`,
        ]),
  ];
}

/** What was chosen under another authority and this one has no rules for, a sentence each. */
export function unusedChoices({ route, cohorts }: Choices, data: CalculatorData): readonly string[] {
  const isUnused = (known: readonly { readonly id: string }[], id: string) =>
    !known.some((one) => one.id === id);
  const routes = [...data.routes, { id: '' }, { id: ANOTHER_ROUTE }, { id: ANY_ROUTE }];
  return [
    ...(data.routes.length > 0 && isUnused(routes, route)
      ? [
          `${data.name} has no rules of its own for the way that you chose before. Choose again below: your dates are kept.`,
        ]
      : []),
    ...(cohorts.some((cohort) => isUnused(data.cohorts, cohort))
      ? [`${data.name} has no timescales for a circumstance that you chose before. It is left out.`]
      : []),
  ];
}
