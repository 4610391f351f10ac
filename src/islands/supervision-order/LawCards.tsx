import { formatDate } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import { lastDayByLaw } from '../../schedule/order.ts';
import { capital } from '../parts/capitals.ts';
import type { LawRule, OrderLaw } from './law.ts';

interface Props {
  readonly law: OrderLaw;
  readonly made: IsoDate;
}

/** What the law and national guidance say, never among the authority's own rules. */
export function LawCards({ law, made }: Props) {
  return (
    <section>
      <h3 class="govuk-heading-m">National, for every council</h3>
      <p>These are no rules of this council’s own. They hold beside them.</p>
      <ul class="undated__list">
        {law.rules.map((rule) => (
          <LawCard rule={rule} made={made} key={rule.href} />
        ))}
      </ul>
    </section>
  );
}

function LawCard({ rule, made }: { readonly rule: LawRule; readonly made: IsoDate }) {
  const ends = lastDayByLaw(rule.clock, made);
  return (
    <li>
      <strong>
        <a class="govuk-link" href={rule.href}>
          {rule.title}
        </a>
      </strong>
      {rule.strength ?? 'Guidance'}
      {ends && (
        <p>
          {capital(rule.figure)}: here to {formatDate(ends)} at the latest.
        </p>
      )}
      <p>{rule.says}</p>
      <p>
        Source:{' '}
        {rule.sources.map(({ title, href, checked }, place) => (
          <span key={href}>
            {place > 0 && '; '}
            <a class="govuk-link" href={href} rel="external">
              {title}
            </a>
            , checked {checked}
          </span>
        ))}
      </p>
    </li>
  );
}
