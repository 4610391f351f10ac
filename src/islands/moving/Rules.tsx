import type { MovingDuty, MovingPlace, MovingRule, MovingSide, MovingStrength, MovingTopic } from './data.ts';

interface RulesProps {
  readonly rules: readonly MovingRule[];
  /** Only what it is, its figure, who and where: the words and what is unclear are a press away, where its title leads. */
  readonly brief?: boolean;
}

/** Rules of one authority, each with its clock, who, and where it stands. */
export function Rules({ rules, brief = false }: RulesProps) {
  return (
    <ul class="duties">
      {rules.map(({ title, href, when, says, strength, who, only, places, unclear }) => (
        <li class="duty" key={href}>
          <p>
            <a class="govuk-link" href={href}>
              {title}
            </a>{' '}
            {strength && <StrengthTag strength={strength} />}
          </p>
          {when && (
            <p>
              <strong>{when}</strong>
            </p>
          )}
          {!brief && <p class="duty__when">{says}</p>}
          <p class="duty__more">
            {only.length > 0 && <>Only for: {only.join(', ')}. </>}
            {who.length > 0 && <>Who: {who.join(', ')}. </>}
            Source: <Places places={places} />
          </p>
          {!brief && unclear.length > 0 && (
            <details class="question">
              <summary>What is unclear ({unclear.length})</summary>
              {unclear.map((asks) => (
                <p key={asks}>{asks}</p>
              ))}
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Where a rule stands: each line leads to what the Handbook makes of it. */
function Places({ places }: { readonly places: readonly MovingPlace[] }) {
  return places.map(({ section, lines, document }, place) => (
    <span key={section}>
      {place > 0 && '; '}
      {section}
      {document && ` of ${document}`},{' '}
      {lines.map(({ line, href }, index) => (
        <span key={line}>
          {index > 0 && ', '}
          <a class="govuk-link" href={href}>
            line {line}
          </a>
        </span>
      ))}
    </span>
  ));
}

interface TopicRulesProps extends Omit<RulesProps, 'rules'> {
  readonly topic: MovingTopic;
}

/** A topic of one authority: its rules, or how its document is silent. */
export function TopicRules({ topic: { silence, rules }, ...how }: TopicRulesProps) {
  return silence ? <p class="beside__gap">{silence}.</p> : <Rules rules={rules} {...how} />;
}

/** Duties that no rule of the topic spells out. */
export function Duties({ duties }: Pick<MovingSide, 'duties'>) {
  if (duties.length === 0) return null;
  return (
    <ul class="duties">
      {duties.map((duty) => (
        <li class="duty" key={duty.href}>
          <DutyLine duty={duty} />
        </li>
      ))}
    </ul>
  );
}

export function DutyLine({ duty: { does, href, strength, who, places } }: { readonly duty: MovingDuty }) {
  return (
    <>
      <p>
        <a class="govuk-link" href={href}>
          {does}
        </a>{' '}
        <StrengthTag strength={strength} />
      </p>
      <p class="duty__more">
        Who: {who.length > 0 ? who.join(', ') : 'not stated'}. Source: <Places places={places} />
      </p>
    </>
  );
}

function StrengthTag({ strength: { id, name } }: { readonly strength: MovingStrength }) {
  return (
    <strong class={`govuk-tag strength strength--${id}`}>
      <span class="govuk-visually-hidden">Strength: </span>
      {name}
    </strong>
  );
}
