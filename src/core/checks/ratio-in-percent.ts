/** Ratios that are printed in per cent, as those of drug levels are: no shares of people. */
import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import type { TrialDocument } from '../text/document.js';
import { wordsBefore } from './own-sentences.js';

/** "The geometric mean ratio was 98.4% (90% CI 94.1–102.9)": drug levels of a test in percent of a reference. */
export function isRatioInPercent({ endpoint }: Claim, { level, low }: Figure): boolean {
  return (level === 90 && (low ?? 0) > LEAST_EQUIVALENT) || /ratio|AUC|Cmax|exposure/i.test(endpoint ?? '');
}

/** Levels below half of the reference are nowhere called equivalent. */
const LEAST_EQUIVALENT = 50;

/** "The ratios of log-transformed data were 98.6% (90.0–108.0)": the sentence names ratios before the figure. */
export function isBehindRatio(document: TrialDocument, { start }: Figure): boolean {
  return /\bratios?\b|\bbioequivalen/i.test(wordsBefore(document, start, REACH));
}

/** How far back they may be named, in UTF-16 code units. */
const REACH = 160;
