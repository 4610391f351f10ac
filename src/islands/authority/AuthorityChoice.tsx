import type { FieldError } from '../form/field.ts';
import { Select } from '../form/Select.tsx';
import { LoadingStatus } from './LoadingStatus.tsx';
import type { Loading } from './use-authority.ts';

interface Props {
  /** The id of the field. */
  readonly id: string;
  readonly authorities: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: string;
  readonly loading: Loading<unknown>;
  readonly errors: readonly FieldError[];
  readonly onChoose: (id: string) => void;
}

/** Which authority's rules to work by, and how it goes with fetching them. */
export function AuthorityChoice({ id: field, authorities, chosen, loading, errors, onChoose }: Props) {
  return (
    <>
      <Select
        id={field}
        label="Which authority’s procedure?"
        labelClass="govuk-label--m"
        error={errors.find((error) => error.field === field)?.message}
        options={[
          { value: '', text: 'Choose an authority' },
          ...authorities.map(({ id, name }) => ({ value: id, text: name })),
        ]}
        chosen={chosen}
        onChoose={onChoose}
      />
      <LoadingStatus loading={loading} />
    </>
  );
}
