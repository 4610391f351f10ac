import { Grouped } from './Grouped.tsx';
import type { GroupedProps } from './Grouped.tsx';
import { Options } from './Options.tsx';
import type { Option } from './Options.tsx';

interface Props extends GroupedProps {
  readonly options: readonly Option[];
  readonly chosen: string | undefined;
  readonly onChoose: (value: string) => void;
}

/** The GOV.UK radios. */
export function Radios({ options, chosen, onChoose, ...field }: Props) {
  return (
    <Grouped {...field}>
      <Options
        kind="radio"
        id={field.id}
        options={options}
        chosen={chosen ? [chosen] : []}
        onChoose={onChoose}
      />
    </Grouped>
  );
}
