/** What would excuse a finding, for programs: the conditions under which its rule is silent, beside the arithmetic. */
import type { Evidence, Finding } from '../core/index.js';

/** The conditions under which a rule is silent, one phrase each; none for a rule that is not known. */
export type ExcusesOf = (rule: string) => readonly string[];

export const noExcuses: ExcusesOf = () => [];

/** The evidence of a finding, with `silentWhen` where its rule has such conditions. */
export function evidenceWithExcuses({ rule, evidence }: Finding, excusesOf: ExcusesOf): Evidence {
  const silentWhen = excusesOf(rule);
  return silentWhen.length === 0 ? evidence : { ...evidence, silentWhen };
}
