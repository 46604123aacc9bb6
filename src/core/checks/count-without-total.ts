import type { Severity } from '../../schema/finding.js';
import { armPlaces } from '../claims/arm-places.js';
import { armTotals, fittingArm, makeUpEveryone } from './arm-totals.js';
import { armsByName } from './arms-by-name.js';
import type { Check, FindingParts, ProofParts } from './check.js';
import { type CountAndShare, countAndShare, isTelling, mayBeOfOthers } from './count-and-share.js';
import { paired, type Total } from './counts-and-totals.js';
import { isFarSlip, shortSlipOf, slipOf } from './digit-slip.js';
import { everyoneOf, greatestTotal, leastTotal, mayBeOutOfUnread } from './everyone.js';
import { comesFromAModel, statesProportions } from './guards.js';
import { printsNumber } from './printed-numbers.js';
import { recordCounts, recordSizes } from './record-sizes.js';
import { type Beside, fitsWithBeside, fittingBeside, isBesideMisfit, severityOf } from './share-beside.js';
import { oddOne, ofNoArm, ofTooMany, report, slipped } from './share-findings.js';
import { armsOfRows } from './shares-in-rows.js';
import { totalsBorneOut } from './totals-borne-out.js';
import { totalsSlipped } from './totals-slipped.js';
import { list, shareInWords, WITHIN_ONE_UNIT } from './wording.js';

/** A count and a percentage whose total stands elsewhere: is there a sample size that fits both? */
export const countWithoutTotal: Check = {
  id: 'count-without-total',
  summary: 'A count and its percentage against the sample sizes that the text gives elsewhere.',
  why: 'A count and its percentage together fix the total. Where no sample size of the text is that total, the share is out of people the text does not mention, or a figure is wrong.',
  silentWhen: [
    'the count stands with its total (percent-mismatch looks at that)',
    'the text gives no sample size before it, or prints a number that fits both, though it is not read as a size',
    'what this share and the one beside it are out of makes up everyone',
    'the share beside it is that of no whole arm and it stands in no list of shares of one size, or some missing people would explain it (only an info)',
    'arms and subgroups (an exact fit is a proof even so), unless one digit or two swapped ones would make it fit, or the share beside it fits an arm',
    'modelled or approximate shares, other trials',
    'events and lesions (an exact fit of the arm is a proof even so; only an info where the share beside it fits one)',
  ],
  severity: 'info',
  examples: {
    fires: [
      'We enrolled 120 patients, including 31 with liver metastases (28.5%).',
      'We enrolled 120 patients, including 81 with liver metastases (28.5%).',
      'We enrolled 120 patients: 72 (34.3%) were smokers and 63 (30.0%) had asthma.',
      'We enrolled 96 patients. Pain was less in 40 (42%), the same in 31 (32%) and worse in 25 (72%).',
    ],
    silent: [
      'We enrolled 120 patients, including 31 with liver metastases (25.8%).',
      'We vaccinated 4100 adults; the cases counted were 80 and 4 (95.0%).',
    ],
  },
  *run(context) {
    const known = recordSizes(context);
    const counts = recordCounts(context);
    const named = armsByName(context);
    const places = armPlaces(context.claims);
    const pairs: CountAndShare[] = [];
    for (const claim of context.claims) {
      if (!statesProportions(claim) || claim.background || comesFromAModel(claim)) continue;
      const counted = context.figures(claim, 'count');
      if (counted.length === 0 || context.figures(claim, 'fraction').length > 0) continue;
      for (const [count, percentage] of paired(counted, context.figures(claim, 'percentage'))) {
        const ofArm = named(places.get(percentage.id)?.arm ?? claim.arm, claim.record);
        const pair = countAndShare(context, claim, count, percentage, ofArm);
        if (pair !== undefined) pairs.push(pair);
      }
    }
    pairs.sort((a, b) => a.percentage.start - b.percentage.start);
    const arms = armTotals(context);
    const inRows = armsOfRows(context);
    const judged = pairs.map((lent) => {
      const place = inRows.get(lent.percentage.id);
      const sizes = arms(lent.record).filter(({ total }) => place === undefined || total === place);
      return lent.fit === undefined || place !== undefined ? (fittingArm(lent, sizes) ?? lent) : lent;
    });
    for (const [i, pair] of judged.entries()) {
      const place = inRows.get(pair.percentage.id);
      const fitting = fittingBeside(context, judged, i);
      if (pair.fit === undefined && mayBeOutOfUnread(context.document, counts, pair)) continue;
      if (pair.isOfEvents && pair.fit === undefined) {
        if (fitting !== undefined) yield oddOne(pair, fitting, 'info');
        continue;
      }
      const everyone = pair.fit === undefined ? everyoneOf(known, counts, pair.record) : undefined;
      if (everyone !== undefined && leastTotal(pair) > everyone) {
        if (!printsNumber(context.document, pair.record, leastTotal(pair), greatestTotal(pair)))
          yield ofTooMany(pair, everyone, fitting);
        continue;
      }
      if (pair.fit === undefined && makeUpEveryone(judged, i)) continue;
      const own = pair.fit !== undefined && pair.own.includes(pair.fit.total);
      const tells = own || isTelling(pair) || fitsWithBeside(context, judged, i) || pair.fit?.total === place;
      // "36 events (2.1%)": so many patients had one where the share is that of their arm.
      if (pair.isOfEvents && !(tells && pair.fit !== undefined && pair.fit.off <= 0.5)) continue;
      const severity = severityOf(pair, fitting, arms(pair.record), context.document);
      yield* pair.isPart
        ? ofPart(pair, fitting, tells, severity, !isBesideMisfit(judged, i))
        : ofAll(pair, fitting, severity);
    }
    yield* totalsBorneOut(judged);
    yield* totalsSlipped(judged, context.document);
  },
};

function* ofAll(
  pair: CountAndShare,
  beside: Beside | undefined,
  severity: Severity,
): Iterable<FindingParts | ProofParts> {
  const { count, percent, totals, fit } = pair;
  if (fit !== undefined) {
    yield* fitting(pair, fit, 'proven');
    return;
  }
  if (mayBeOfOthers(pair)) {
    if (beside !== undefined) yield oddOne(pair, beside, severity);
    return;
  }
  const shares = totals.map(({ total }) =>
    total < count ? `${count} is more than ${total}` : shareInWords(count, total),
  );
  const message = `No sample size of the text fits ${count} (${percent.text} %): ${list(shares)}.`;
  yield report(pair, message, severity);
}

function* ofPart(
  pair: CountAndShare,
  beside: Beside | undefined,
  tells: boolean,
  severity: Severity,
  alone: boolean,
): Iterable<FindingParts | ProofParts> {
  const { fit } = pair;
  if (fit !== undefined) {
    if (fit.off <= 0.5) yield* fitting(pair, fit, tells ? 'proven' : 'consistent');
    else if (isFarSlip(pair, sizesOf(pair))) yield* slipped(pair, slipOf(pair));
    return;
  }
  const slip = isTelling(pair) ? slipOf(pair) : undefined;
  if (slip !== undefined) yield report(pair, slip, severity);
  else if (beside !== undefined) yield oddOne(pair, beside, severity);
  else if (severity === 'warning')
    yield report(
      pair,
      `${pair.count} (${pair.percent.text} %) is out of no whole number of people.`,
      severity,
    );
  else if (pair.own.length > 0 && alone) yield report(pair, ofNoArm(pair), severity);
  else yield* slipped(pair, shortSlipOf(pair));
}

function sizesOf({ totals }: CountAndShare): readonly number[] {
  return totals.map(({ total }) => total);
}

function* fitting(
  { counted, percentage, count, percent, ...pair }: CountAndShare,
  fit: Total & { readonly off: number },
  strength: 'proven' | 'consistent',
): Iterable<FindingParts | ProofParts> {
  const figures = [counted.id, percentage.id];
  const arithmetic = `${shareInWords(count, fit.total)}, printed ${percent.text} %`;
  if (fit.off > 0.5) {
    const message = `${arithmetic}: ${WITHIN_ONE_UNIT}.`;
    yield { proof: { strength: 'consistent', figures, message } };
    yield report({ counted, percentage, count, percent, ...pair }, message);
    return;
  }
  yield { proof: { strength, figures, message: `${arithmetic}.` } };
  // That the total was meant is worked out, not read.
  yield { proof: { strength: 'consistent', figures: [fit.figure.id], message: `${arithmetic}.` } };
}
