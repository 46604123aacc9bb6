/** The response claims whose categories may be held against each other. */
import type { Claim } from '../../schema/claim.js';
import type { ResponseRole } from '../claims/response-mentions.js';
import type { CheckContext } from './check.js';
import { unitsOff } from './counts-and-totals.js';
import { wholeNumber } from './figure-numbers.js';
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
    const evaluable = context.figure(claim, 'evaluable');
    const total = evaluable === undefined ? undefined : wholeNumber(evaluable);
    const complete = categoryOf(context, claim, 'complete-response')?.count?.value;
    yield {
      claim,
      category(role) {
        const category = categoryOf(context, claim, role);
        if (category === undefined || role !== 'partial-response') return category;
        return isShareOfBoth(category, complete, total) ? withoutShare(category) : category;
      },
    };
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

/** "2 had a complete and 7 a partial remission (33%)": the share of those with either, whatever stands nearest. */
function isShareOfBoth({ count, percent }: Category, complete = 0, total = 0): boolean {
  if (count === undefined || percent === undefined || complete === 0 || total === 0) return false;
  const { value } = count;
  return (
    unitsOff(value + complete, total, percent.printed) <= 0.5 && unitsOff(value, total, percent.printed) > 1
  );
}

function withoutShare({ role, short, count, total }: Category): Category {
  return { role, short, ...(count && { count }), ...(total && { total }) };
}
