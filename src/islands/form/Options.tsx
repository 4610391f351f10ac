import { useOwnId } from './own-id.ts';

export interface Option {
  readonly value: string;
  readonly text: string;
  readonly hint?: string;
}

interface Props {
  readonly kind: 'radio' | 'checkbox';
  /** Of the group; the first option has it for its own, as in the GOV.UK Design System. */
  readonly id: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly onChoose: (value: string) => void;
}

/** The options of radios or checkboxes. Radios need a name, because it makes them one group for the arrow keys. */
export function Options({ kind, id: called, options, chosen, onChoose }: Props) {
  const id = useOwnId()(called);
  const block = kind === 'radio' ? 'govuk-radios' : 'govuk-checkboxes';
  return (
    <div class={block}>
      {options.map(({ value, text, hint }, place) => {
        const own = place === 0 ? id : `${id}-${place + 1}`;
        return (
          <div class={`${block}__item`} key={value}>
            <input
              class={`${block}__input`}
              id={own}
              name={kind === 'radio' ? id : undefined}
              type={kind}
              value={value}
              checked={chosen.includes(value)}
              aria-describedby={hint && `${own}-item-hint`}
              onChange={() => onChoose(value)}
            />
            <label class={`govuk-label ${block}__label`} for={own}>
              {text}
            </label>
            {hint && (
              <div id={`${own}-item-hint`} class={`govuk-hint ${block}__hint`}>
                {hint}
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
}
