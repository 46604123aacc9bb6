/** The one line that tells people what a comparison holds. */
import type { Annotation, Figure } from '../../schema/annotation.js';
import type { Claim, ClaimPart } from '../../schema/claim.js';
import { singleSpaced } from '../text/single-spaced.js';

interface Labelled {
  readonly claim: Claim;
  readonly head: Figure;
  readonly parts: readonly ClaimPart[];
}

/** "ORR 48% vs 31% (17 points, P=0.01)". */
export function labelOf(
  first: Labelled,
  second: Labelled,
  parts: readonly ClaimPart[],
  figures: ReadonlyMap<string, Figure>,
): string {
  const drawn = parts
    .filter(
      ({ role, side }) =>
        side === undefined && (role === 'estimate' || role === 'interval' || role === 'p-value'),
    )
    .map(({ annotation }) => shown(figures.get(annotation)));
  const value = `${sideInWords(first, figures)} vs ${sideInWords(second, figures)}`;
  const whole = drawn.length === 0 ? value : `${value} (${drawn.join(', ')})`;
  return first.claim.endpoint === undefined ? whole : `${first.claim.endpoint} ${whole}`;
}

/** "34 (21.8%)", "48%". */
function sideInWords({ head, parts }: Labelled, figures: ReadonlyMap<string, Figure>): string {
  const share = parts.find(({ role, annotation }) => role === 'percentage' && annotation !== head.id);
  const beside = head.kind === 'count' || head.kind === 'fraction' ? share : undefined;
  return beside === undefined ? shown(head) : `${shown(head)} (${shown(figures.get(beside.annotation))})`;
}

function shown(one: Annotation | undefined): string {
  return one === undefined ? '' : singleSpaced(one.text);
}
