import { KindAnswer } from './KindAnswer.tsx';
import type { ToldKind } from './told.ts';

interface Props {
  readonly kind: ToldKind;
  /** The dates that the form asks for, each with the id of its first box. */
  readonly asked: ReadonlyMap<string, string>;
}

/** One kind of thing in every authority, side by side. */
export function KindSection({ kind: { name, own }, asked }: Props) {
  return (
    <section class="kind">
      <h3 class="govuk-heading-m">{name}</h3>
      <div class="beside">
        {own.map((answer) => (
          <section key={answer.told.data.id}>
            <h4 class="govuk-heading-s">
              {answer.told.data.name}
              <span class="govuk-visually-hidden">: {name}</span>
            </h4>
            <KindAnswer answer={answer} asked={asked} />
          </section>
        ))}
      </div>
    </section>
  );
}
