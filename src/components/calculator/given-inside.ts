import type { CalculatorProps } from '../../islands/frame/AuthorityCalculator.tsx';
import type { Given, InsideCalculator } from '../../islands/InsidePage.tsx';
import { visitEvents } from '../../islands/visits/visit-rules.ts';
import type { Authority } from '../../policy/types.ts';
import type { Content } from '../../site/handbook.ts';
import { matrixData } from '../../site/matrix-data.ts';
import { orderLaw } from '../../site/order-law.ts';
import { urls } from '../../site/urls.ts';

type Make<Name extends InsideCalculator> = (authority: Authority, content: Content) => Given[Name];

/** What every calculator is given that works by an authority's rules: the one authority, and nothing of the others. */
const given =
  (ownPage: string) =>
  ({ id, name }: Authority, { bankHolidays }: Content): CalculatorProps => ({
    authorities: [{ id, name }],
    holidays: bankHolidays,
    ownPage,
  });

const GIVEN: { readonly [Name in InsideCalculator]: Make<Name> } = {
  timeline: given(urls.timeline),
  meetings: given(urls.meetings),
  visits: (authority, content) => ({
    ...given(urls.visits)(authority, content),
    events: visitEvents(content.handbook.terms),
  }),
  'supervision-order': (authority, content) => ({
    ...given(urls.supervisionOrder)(authority, content),
    law: orderLaw(content.handbook.national, content.handbook.terms),
  }),
  'functional-needs': (authority) => ({
    matrices: matrixData([authority]),
    ownPage: urls.functionalNeeds,
  }),
};

/** What a calculator is given that stands inside a page about one authority. It is written to a file, so that the page does not hold it. */
export function givenInside(
  calculator: InsideCalculator,
  authority: Authority,
  content: Content,
): Given[InsideCalculator] {
  return GIVEN[calculator](authority, content);
}
