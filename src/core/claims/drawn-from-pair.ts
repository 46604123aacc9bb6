/** Whether a ratio or difference is drawn from the two values before it, or from others. */
import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';

/** True where nothing says that the effect is of another endpoint or another test than the values of the two arms. */
export function isDrawnFrom(
  first: Claim,
  second: Claim,
  effect: Claim,
  figures: ReadonlyMap<string, Figure>,
): boolean {
  return isOfEndpoint(first.endpoint, effect.endpoint) && !hasOtherPValue([first, second], effect, figures);
}

/** "ORR was 34% v 20%, and OS was 18 v 12 months (HR 0.70)": the ratio is of another endpoint than the pair. */
function isOfEndpoint(own: string | undefined, endpoint: string | undefined): boolean {
  if (endpoint === undefined || own === undefined || endpoint === own) return true;
  return EVENT_OF[own]?.includes(endpoint) === true;
}

/** What a hazard ratio names where the values are times: "median OS …; hazard ratio for death". */
const EVENT_OF: Readonly<Record<string, readonly string[]>> = {
  OS: ['mortality', 'all-cause-mortality'],
  PFS: ['progression', 'disease-progression', 'PD', 'mortality'],
  DFS: ['recurrence', 'relapse', 'mortality'],
  EFS: ['relapse', 'mortality'],
};

/** "27% v 12% (P = 0.04), and after an adjustment the odds ratio was 1.53 (P = 0.16)": an effect of its own. */
function hasOtherPValue(
  values: readonly Claim[],
  effect: Claim,
  figures: ReadonlyMap<string, Figure>,
): boolean {
  const [own, other] = [pValueOf([effect], figures), pValueOf(values, figures)];
  if (own === undefined || other === undefined) return false;
  return own.value !== other.value || own.comparator !== other.comparator;
}

function pValueOf(claims: readonly Claim[], figures: ReadonlyMap<string, Figure>): Figure | undefined {
  const part = claims.flatMap(({ parts }) => parts).find(({ role }) => role === 'p-value');
  return part && figures.get(part.annotation);
}
