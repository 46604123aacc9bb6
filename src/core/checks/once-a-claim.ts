/** What was worked out of a claim, kept as long as the claim is: many checks ask the same of the same claim. */
import type { Claim } from '../../schema/claim.js';
import type { CheckContext } from './check.js';

/** A reader that reads each claim once. What it reads must rest on the claim and its annotations alone. */
export function onceAClaim<T>(
  read: (context: CheckContext, claim: Claim) => T,
): (context: CheckContext, claim: Claim) => T {
  const values = new WeakMap<Claim, { readonly value: T }>();
  return (context, claim) => {
    let known = values.get(claim);
    if (known === undefined) {
      known = { value: read(context, claim) };
      values.set(claim, known);
    }
    return known.value;
  };
}
