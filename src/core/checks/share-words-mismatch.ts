import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import type { Check, CheckContext, FindingParts, ProofParts } from './check.js';
import { type Counted, statedCounts } from './counts-and-totals.js';
import { printedPart } from './figure-numbers.js';
import { isBound, statesProportions } from './guards.js';
import { decimal, shareInWords } from './wording.js';

/** "Half" and "a third" are said of shares so many points from them. */
const ROUGHLY = 5;

/** What words say of a share, against its counts. */
export const shareWordsMismatch: Check = {
  id: 'share-words-mismatch',
  summary: 'A share in words ("most", "two thirds") against its count or percentage.',
  why: '"Most" is more than half, "two thirds" about 67 %. Words outlive the figures that they were written for when these are updated.',
  silentWhen: [
    '"most common", "at most" and what else compares other things',
    '"half", "a third" and the like within 5 points',
    'the words do not stand right before the share',
  ],
  severity: 'info',
  examples: {
    fires: ['Most patients (21/60) relapsed.', 'Two thirds of the patients (30/60) relapsed.'],
    silent: ['Most patients (34/60) relapsed.', 'Two thirds of the patients (41/60) relapsed.'],
  },
  *run(context) {
    for (const claim of context.claims) {
      if (!statesProportions(claim)) continue;
      yield* ofMost(context, claim);
      yield* ofParts(context, claim);
    }
  },
};

function* ofMost(context: CheckContext, claim: Claim): Iterable<FindingParts | ProofParts> {
  const more = claim.says?.includes('majority') === true;
  if (!more && claim.says?.includes('minority') !== true) return;
  const [counted] = statedCounts(context, claim);
  const percentages = context.figures(claim, 'percentage').filter(({ printed }) => printed !== undefined);
  const [percentage] = percentages;
  const figures = counted?.figures ?? (percentages.length === 1 && percentage ? [percentage] : []);
  const [first] = figures;
  const percent = counted ? shareOf(counted) : percentage && printedPart(percentage, 'value')?.value;
  if (first === undefined || percent === undefined || isBound(first)) return;
  const words = more ? 'a majority' : 'a minority';
  const share = counted ? shareInWords(counted.count, counted.total) : `${decimal(percent)} %`;
  if (percent === 50 || percent > 50 === more) {
    const message = `${share}: ${percent === 50 ? 'half' : words}, as the text says.`;
    if (percent !== 50) yield { proof: { strength: 'consistent', figures: idsOf(figures), message } };
    return;
  }
  yield report(first, figures, `${share} is not ${words}, as the text says.`, percent);
}

/** "Two thirds (30/60)": a percentage that was read from words has no printed digits. */
function* ofParts(context: CheckContext, claim: Claim): Iterable<FindingParts | ProofParts> {
  const words = context.figures(claim, 'percentage').filter(({ printed }) => printed === undefined);
  const [said] = words;
  const counts = statedCounts(context, claim);
  const [counted] = counts;
  if (said?.value === undefined || counted === undefined || words.length > 1 || counts.length > 1) return;
  const percent = shareOf(counted);
  const figures = [...counted.figures, said];
  const share = `${shareInWords(counted.count, counted.total)}, "${said.text}" ${decimal(said.value, 1)} %`;
  if (Math.abs(percent - said.value) <= ROUGHLY)
    yield { proof: { strength: 'consistent', figures: idsOf(figures), message: `${share}.` } };
  else yield report(said, figures, `The words are not those of the counts: ${share}.`, percent);
}

function shareOf({ count, total }: Counted): number {
  return (100 * count) / Math.max(1, total);
}

function report(at: Figure, figures: readonly Figure[], message: string, percent: number): FindingParts {
  const accuses = idsOf(figures);
  return { finding: { start: at.start, end: at.end, message, evidence: { percent }, accuses } };
}

function idsOf(figures: readonly Figure[]): readonly string[] {
  return figures.map(({ id }) => id);
}
