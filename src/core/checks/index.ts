/** Every check, in the order in which they run: errors of plain arithmetic first. */

import { abbreviationUnclear } from './abbreviation-unclear.js';
import { ageOutsideEligibility } from './age-outside-eligibility.js';
import { allocationIndivisible } from './allocation-indivisible.js';
import { allocationRatioMismatch } from './allocation-ratio-mismatch.js';
import { armCountMismatch } from './arm-count-mismatch.js';
import { armShareImpossible } from './arm-share-impossible.js';
import { armSizesMismatch } from './arm-sizes-mismatch.js';
import { categoryCountsMismatch } from './category-counts-mismatch.js';
import { categorySharesMismatch } from './category-shares-mismatch.js';
import { changeMismatch } from './change-mismatch.js';
import type { Check } from './check.js';
import { cohortSizesMismatch } from './cohort-sizes-mismatch.js';
import { completionMismatch } from './completion-mismatch.js';
import { countExceedsTotal } from './count-exceeds-total.js';
import { countWithoutTotal } from './count-without-total.js';
import { countsPValue } from './counts-p-value.js';
import { cycleLengthsDiffer } from './cycle-lengths-differ.js';
import { datesOutOfOrder } from './dates-out-of-order.js';
import { denominatorExceedsArm } from './denominator-exceeds-arm.js';
import { designContradiction } from './design-contradiction.js';
import { didAndDidNotMismatch } from './did-and-did-not-mismatch.js';
import { differenceIntervalPValue } from './difference-interval-p-value.js';
import { differenceMismatch } from './difference-mismatch.js';
import { differenceOfValues } from './difference-of-values.js';
import { diseaseControlSum } from './disease-control-sum.js';
import { doseContradiction } from './dose-contradiction.js';
import { doseUnitImpossible } from './dose-unit-impossible.js';
import { dosingDaysBeyondCycle } from './dosing-days-beyond-cycle.js';
import { drugSpelling } from './drug-spelling.js';
import { edgeIntervalMismatch } from './edge-interval-mismatch.js';
import { enrolmentOrder } from './enrolment-order.js';
import { estimateOffCentre } from './estimate-off-centre.js';
import { estimateOutsideInterval } from './estimate-outside-interval.js';
import { euNumberCheckDigits } from './eu-number-check-digits.js';
import { evenArmsPValue } from './even-arms-p-value.js';
import { exponentLost } from './exponent-lost.js';
import { flowColumnsMismatch } from './flow-columns-mismatch.js';
import { flowDiagramMismatch } from './flow-diagram-mismatch.js';
import { groupsPValue } from './groups-p-value.js';
import { hazardRatioEvents } from './hazard-ratio-events.js';
import { intervalBeyondBounds } from './interval-beyond-bounds.js';
import { intervalLopsided } from './interval-lopsided.js';
import { intervalReversed } from './interval-reversed.js';
import { landmarkBeyondFollowUp } from './landmark-beyond-follow-up.js';
import { meanImpossible } from './mean-impossible.js';
import { meansTestMismatch } from './means-test-mismatch.js';
import { medianAgainstRate } from './median-against-rate.js';
import { medianNotReachedInterval } from './median-not-reached-interval.js';
import { medianOutsideSpread } from './median-outside-spread.js';
import { medianSurvivalOrder } from './median-survival-order.js';
import { mediansHazardRatio } from './medians-hazard-ratio.js';
import { notSignificantPValue } from './not-significant-p-value.js';
import { numberNeededMismatch } from './number-needed-mismatch.js';
import { numberWordMismatch } from './number-word-mismatch.js';
import { objectiveResponseSum } from './objective-response-sum.js';
import { overallOutsideSubgroups } from './overall-outside-subgroups.js';
import { pValueImpossible } from './p-value-impossible.js';
import { pairPercentPValue } from './pair-percent-p-value.js';
import { partsNotWhole } from './parts-not-whole.js';
import { percentImpossible } from './percent-impossible.js';
import { percentMismatch } from './percent-mismatch.js';
import { phaseMismatch } from './phase-mismatch.js';
import { proportionIntervalMismatch } from './proportion-interval-mismatch.js';
import { randomisedNumberDiffers } from './randomised-number-differs.js';
import { rateOfEventsMismatch } from './rate-of-events-mismatch.js';
import { rateOutOfBounds } from './rate-out-of-bounds.js';
import { ratioCountsMismatch } from './ratio-counts-mismatch.js';
import { ratioDirectionWording } from './ratio-direction-wording.js';
import { ratioIntervalAsymmetric } from './ratio-interval-asymmetric.js';
import { ratioIntervalCounts } from './ratio-interval-counts.js';
import { ratioIntervalPValue } from './ratio-interval-p-value.js';
import { ratioReductionMismatch } from './ratio-reduction-mismatch.js';
import { reductionIntervalMismatch } from './reduction-interval-mismatch.js';
import { registryEnrolmentMismatch } from './registry-enrolment-mismatch.js';
import { registryParticipantsMismatch } from './registry-participants-mismatch.js';
import { responseNesting } from './response-nesting.js';
import { responseThreshold } from './response-threshold.js';
import { responseTotal } from './response-total.js';
import { restatedConcentrationMismatch } from './restated-concentration-mismatch.js';
import { restatedUnitMismatch } from './restated-unit-mismatch.js';
import { resultRestatedDifferently } from './result-restated-differently.js';
import { safetyNesting } from './safety-nesting.js';
import { sdExceedsRange } from './sd-exceeds-range.js';
import { shareWordsMismatch } from './share-words-mismatch.js';
import { sharesNotHundred } from './shares-not-hundred.js';
import { sharesOfOneTotal } from './shares-of-one-total.js';
import { significanceWording } from './significance-wording.js';
import { spanOfDatesMismatch } from './span-of-dates-mismatch.js';
import { standardErrorMismatch } from './standard-error-mismatch.js';
import { statusOutOfDate } from './status-out-of-date.js';
import { studyIdSpelling } from './study-id-spelling.js';
import { survivalRateOrder } from './survival-rate-order.js';
import { tableShareMismatch } from './table-share-mismatch.js';
import { testStatisticPValue } from './test-statistic-p-value.js';
import { totalDoseMismatch } from './total-dose-mismatch.js';
import { trialIdDiffers } from './trial-id-differs.js';
import { trialIdInvalid } from './trial-id-invalid.js';
import { widerLevelNarrower } from './wider-level-narrower.js';

export const checks: readonly Check[] = [
  tableShareMismatch,
  percentMismatch,
  countExceedsTotal,
  countWithoutTotal,
  sharesOfOneTotal,
  percentImpossible,
  armShareImpossible,
  rateOutOfBounds,
  sharesNotHundred,
  categorySharesMismatch,
  categoryCountsMismatch,
  didAndDidNotMismatch,
  partsNotWhole,
  differenceMismatch,
  differenceOfValues,
  overallOutsideSubgroups,
  shareWordsMismatch,
  estimateOutsideInterval,
  intervalReversed,
  ratioIntervalAsymmetric,
  estimateOffCentre,
  intervalLopsided,
  proportionIntervalMismatch,
  intervalBeyondBounds,
  edgeIntervalMismatch,
  widerLevelNarrower,
  medianNotReachedInterval,
  medianOutsideSpread,
  sdExceedsRange,
  standardErrorMismatch,
  meanImpossible,
  ratioIntervalPValue,
  differenceIntervalPValue,
  significanceWording,
  testStatisticPValue,
  countsPValue,
  groupsPValue,
  evenArmsPValue,
  meansTestMismatch,
  pValueImpossible,
  notSignificantPValue,
  rateOfEventsMismatch,
  ratioCountsMismatch,
  ratioIntervalCounts,
  ratioReductionMismatch,
  reductionIntervalMismatch,
  ratioDirectionWording,
  changeMismatch,
  numberNeededMismatch,
  mediansHazardRatio,
  hazardRatioEvents,
  pairPercentPValue,
  enrolmentOrder,
  armSizesMismatch,
  allocationRatioMismatch,
  flowColumnsMismatch,
  flowDiagramMismatch,
  completionMismatch,
  denominatorExceedsArm,
  randomisedNumberDiffers,
  registryEnrolmentMismatch,
  cohortSizesMismatch,
  datesOutOfOrder,
  spanOfDatesMismatch,
  phaseMismatch,
  objectiveResponseSum,
  diseaseControlSum,
  responseNesting,
  responseTotal,
  medianSurvivalOrder,
  survivalRateOrder,
  medianAgainstRate,
  landmarkBeyondFollowUp,
  safetyNesting,
  responseThreshold,
  numberWordMismatch,
  armCountMismatch,
  ageOutsideEligibility,
  registryParticipantsMismatch,
  trialIdInvalid,
  trialIdDiffers,
  designContradiction,
  totalDoseMismatch,
  restatedUnitMismatch,
  restatedConcentrationMismatch,
  resultRestatedDifferently,
  allocationIndivisible,
  studyIdSpelling,
  exponentLost,
  drugSpelling,
  abbreviationUnclear,
  euNumberCheckDigits,
  statusOutOfDate,
  doseContradiction,
  doseUnitImpossible,
  dosingDaysBeyondCycle,
  cycleLengthsDiffer,
];
