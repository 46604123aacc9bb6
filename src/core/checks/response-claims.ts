/** The response claims whose categories may be held against each other. */
import type { Claim } from '../../schema/claim.js';
import type { ResponseRole } from '../claims/response-mentions.js';
import type { CheckContext } from './check.js';
import { countsOtherThanPatients } from './guards.js';
import { type Category, categoryOf } from './response-figures.js';

export interface Responses {
  readonly claim: Claim;
  category(role: ResponseRole): Category | undefined;
}

/** Breakdowns of this trial's patients, judged by one party, with what each says of a category. */
export function* responsesOf(context: CheckContext): Iterable<Responses> {
  for (const claim of context.claims) {
    if (claim.kind !== 'response' || claim.background || claim.assessment === 'mixed') continue;
    if (countsOtherThanPatients(claim)) continue;
    yield { claim, category: (role) => categoryOf(context, claim, role) };
  }
}

/** The categories with these roles; undefined where one of them is missing. */
export function allOf(responses: Responses, roles: readonly ResponseRole[]): readonly Category[] | undefined {
  const found: Category[] = [];
  for (const role of roles) {
    const category = responses.category(role);
    if (category === undefined) return undefined;
    found.push(category);
  }
  return found;
}
