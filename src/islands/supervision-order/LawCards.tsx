import { formatDate } from '../../calendar/date.ts';
import { capital } from '../parts/capitals.ts';
import type { LawHere } from './told-order.ts';

interface Props {
  readonly law: readonly LawHere[];
}

/** What the law and national guidance say, never among the authority's own rules. */
export function LawCards({ law }: Props) {
  return (
    <section>
      <h3 class="govuk-heading-m">National, for every council</h3>
      <p>These are no rules of this council’s own. They hold beside them.</p>
      <ul class="undated__list">
        {law.map((rule) => (
          <LawCard rule={rule} key={rule.href} />
        ))}
      </ul>
    </section>
  );
}

function LawCard({ rule }: { readonly rule: LawHere }) {
  return (
    <li>
      <strong>
        <a class="govuk-link" href={rule.href}>
          {rule.title}
        </a>
      </strong>
      {rule.strength ?? 'Guidance'}
      {rule.ends && (
        <p>
          {capital(rule.figure)}: here to {formatDate(rule.ends)} at the latest.
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
