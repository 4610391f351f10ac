import { Grouped } from './Grouped.tsx';
import type { GroupedProps } from './Grouped.tsx';
import { Options } from './Options.tsx';
import type { Option } from './Options.tsx';

export interface CheckboxesProps extends GroupedProps {
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
}

/** The GOV.UK checkboxes. */
export function Checkboxes({ options, chosen, onToggle, ...field }: CheckboxesProps) {
  return (
    <Grouped {...field}>
      <Options kind="checkbox" id={field.id} options={options} chosen={chosen} onChoose={onToggle} />
    </Grouped>
  );
}
