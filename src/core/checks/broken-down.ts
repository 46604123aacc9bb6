/** Whether the two parts of a whole add up to it. */
import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import type { Severity } from '../../schema/finding.js';
import type { CheckContext, FindingParts, ProofParts } from './check.js';
import { wholeNumber } from './figure-numbers.js';
import { has, isApproximate, isBound } from './guards.js';
import { recordSizes } from './record-sizes.js';

/** Judges every breakdown whose parts play a role: `category` for what people are, `part` for what they did. */
export function* brokenDown(
  context: CheckContext,
  role: 'category' | 'part',
): Iterable<FindingParts | ProofParts> {
  const sizes = recordSizes(context);
  for (const claim of context.claims) {
    const total = claim.kind === 'breakdown' ? context.figure(claim, 'total') : undefined;
    const parts = context.figures(claim, role).filter(({ kind }) => kind !== 'percentage');
    const n = total && wholeNumber(total);
    if (total === undefined || n === undefined || parts.length !== 2) continue;
    if ([total, ...parts].some((figure) => isBound(figure) || isApproximate(claim, figure))) continue;
    const counts = parts.map(wholeNumber);
    const [a, b] = counts;
    if (a === undefined || b === undefined) continue;
    const sum = a + b;
    const arithmetic = `${a} + ${b} = ${sum}`;
    const figures = [total, ...parts].map(({ id }) => id);
    if (sum === n) {
      const strength = has(claim, 'incomplete') ? 'consistent' : 'proven';
      yield { proof: { strength, figures, message: `${arithmetic}, printed ${n}.` } };
      continue;
    }
    if (sum < n && has(claim, 'incomplete')) continue;
    const fits = sizes(claim.record).some((size) => size.total === sum && size.figure !== total);
    const severity: Severity = fits || (sum < n && role === 'part') ? 'info' : 'warning';
    yield mismatch(claim, severity, total, parts, {
      arithmetic: fits ? `${arithmetic}, a number that the text gives elsewhere` : arithmetic,
      sum,
      n,
    });
  }
}

function mismatch(
  { label }: Claim,
  severity: Severity,
  total: Figure,
  parts: readonly Figure[],
  { arithmetic, sum, n }: { readonly arithmetic: string; readonly sum: number; readonly n: number },
): FindingParts {
  const [first] = parts;
  return {
    finding: {
      severity,
      start: first?.start ?? total.start,
      end: parts.at(-1)?.end ?? total.end,
      message: `The parts are not the whole (${label}): ${arithmetic}, not ${n}.`,
      related: [{ start: total.start, end: total.end, message: `${n} in all` }],
      evidence: { sum, total: n },
      accuses: [total, ...parts].map(({ id }) => id),
    },
  };
}
