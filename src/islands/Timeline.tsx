import { CaseCalculator } from './case/CaseCalculator.tsx';
import type { CaseKind, CaseProps } from './case/CaseCalculator.tsx';

const TIMELINE: CaseKind = {
  button: 'Work out the dates',
  rules: (data) => data,
  loadResult: () => import('./result/Result.tsx'),
};

/** The case timeline: every rule of the authority. */
export default function Timeline(props: CaseProps) {
  return <CaseCalculator {...props} kind={TIMELINE} />;
}
