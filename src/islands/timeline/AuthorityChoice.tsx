import type { FieldError } from '../form/field.ts';
import { Select } from '../form/Select.tsx';
import { FIELDS } from './fields.ts';
import type { Loading } from './use-authority.ts';

interface Props {
  readonly authorities: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: string;
  readonly loading: Loading;
  readonly errors: readonly FieldError[];
  readonly onChoose: (id: string) => void;
}

/** Which authority's rules to work by, and how it goes with fetching them. */
export function AuthorityChoice({ authorities, chosen, loading, errors, onChoose }: Props) {
  return (
    <>
      <Select
        id={FIELDS.authority}
        label="Which authority’s procedure?"
        labelClass="govuk-label--m"
        error={errors.find(({ field }) => field === FIELDS.authority)?.message}
        options={[
          { value: '', text: 'Choose an authority' },
          ...authorities.map(({ id, name }) => ({ value: id, text: name })),
        ]}
        chosen={chosen}
        onChoose={onChoose}
      />
      <p role="status">{loading.is === 'loading' && 'Loading the rules…'}</p>
      {loading.is === 'failed' && (
        <div role="alert">
          <p>The rules could not be loaded. Check your connection. Nothing you have entered is lost.</p>
          <button type="button" class="govuk-button govuk-button--secondary" onClick={loading.retry}>
            Try again
          </button>
        </div>
      )}
    </>
  );
}
