import { questionsFor } from '../case/questions.ts';
import type { Questions } from '../case/questions.ts';
import type { CalculatorData } from '../data.ts';
import { documentGap, measuringRules, PLAN_STARTED } from './visit-rules.ts';
import type { VisitsForm } from './visits-form.ts';

/**
 * The dates that the authority's rules about visits need. Where its document gives no figure, an interval of the child's own
 * plan takes their place, and runs from the start of the plan.
 */
export function visitQuestions(data: CalculatorData, form: VisitsForm): Questions {
  const timescales = measuringRules(data.timescales, undefined);
  const questions = questionsFor({ ...data, timescales }, form);
  if (documentGap(data) || questions.route === '') return questions;
  return { ...questions, required: [{ event: PLAN_STARTED, rules: [], required: true }] };
}
