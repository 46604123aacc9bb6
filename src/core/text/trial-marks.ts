/**
 * Tells a trial text from ordinary notes, by the marks that trial reports and registry pages bear.
 *
 * Each kind of mark counts once, however often it stands there, so that a long note with one trial id is still a note.
 */

/** Only so much of a text is read: the marks of a trial text stand at its beginning too. */
const READ = 30_000;
const ENOUGH = 5;

/** Words of trials in general are in many texts, so one at least must be a mark that hardly any other text bears. */
const TELLING = 2;

const MARKS: readonly { readonly pattern: RegExp; readonly weight: number }[] = [
  {
    pattern:
      /\bNCT ?\d{8}\b|\bISRCTN\d{6,8}\b|\bChiCTR[-\w]*\d{6,}|\bEudraCT\b|\bUMIN\d{6,}|\bACTRN\d{10,}|\bCTRI\/\d{4}|\bIRCT\d|\bjRCT\w?\d/,
    weight: 3,
  },
  { pattern: /\b9[059] ?% ?(?:CI|confidence|credible)/i, weight: 3 },
  { pattern: /\b(?:randomi[sz]ed|randomi[sz]ation|randomly (?:assigned|allocated|divided))\b/i, weight: 2 },
  {
    pattern:
      /\b(?:double-blind|single-blind|open-label|single-arm|placebo|first-in-human|dose[- ]escalation|cross-?over (?:study|trial)|non-?inferiority)\b/i,
    weight: 2,
  },
  { pattern: /\b(?:primary|secondary) (?:end ?points?|outcomes?)\b/i, weight: 2 },
  { pattern: /\bphase (?:[1-4]|I{1,3}V?|IV)\b/i, weight: 2 },
  { pattern: /\bP ?(?:[<=>≤] ?0?[.·,]\d|less than 0)/i, weight: 2 },
  { pattern: /\b(?:hazard|odds|risk) ratio\b|\brelative risk\b|\bHR[ ,=:]/, weight: 2 },
  { pattern: /\b(?:inclusion|exclusion|eligibility) criteria\b/i, weight: 2 },
  // "12 (24%)", "24% (12/50)", "12 of 50 patients (24%)", "45 ± 9 years"
  {
    pattern:
      /\b\d+ ?\(\d+(?:[.,·]\d+)? ?%|% ?\((?:n ?= ?)?\d+(?: ?(?:\/|of) ?\d+)?\)|\b\d+ (?:of|out of) (?:the )?\d+ (?:patients|women|men|children|participants|subjects)\b|\d ?(?:±|\+\/-) ?\d|\bn \(%\)/i,
    weight: 2,
  },
  {
    pattern:
      /\b(?:control|treatment|study|intervention|observation|treated|comparison) (?:group|arm)s?\b|\bgroups? (?:[A-D1-4]|I{1,3})\b/i,
    weight: 2,
  },
  {
    pattern:
      /\b(?:clinical|controlled|prospective|pilot|multicent(?:er|re)|comparative|cohort) (?:study|studies|trials?)\b/i,
    weight: 2,
  },
  { pattern: /\b(?:mg|µg|μg|mcg|g|units?|IU) ?(?:\/ ?|per )(?:kg|m2|m²|day|d)\b/i, weight: 2 },
  { pattern: /\bsurvival\b|\bresponse rate\b|\bmortality\b|\bremission\b|\brelapse\b/i, weight: 1 },
  { pattern: /\bpatients?\b|\bparticipants\b|\bwomen\b|\bchildren\b|\binfants\b|\bvolunteers\b/i, weight: 1 },
  {
    pattern: /\badverse (?:events?|effects?|reactions?)\b|\bside[- ]effects?\b|\btoxicit(?:y|ies)\b/i,
    weight: 1,
  },
  {
    pattern:
      /\b(?:background|objectives?|aims?|methods|results|findings|conclusions?|interpretation|purpose)\b ?(?:\*\*)?:|^(?:background|objectives?|aims?|methods|results|findings|conclusions?|interpretation)\b/im,
    weight: 1,
  },
  { pattern: /\b\d+(?:[.,]\d+)?[- ]?(?:mg|µg|μg|mcg|IU|Gy)\b/, weight: 1 },
  {
    pattern: /\b(?:once|twice|three times) (?:daily|a day|weekly)\b|\bb\.?i\.?d\b|\bt\.?i\.?d\b|\borally\b/i,
    weight: 1,
  },
  { pattern: /\bn ?= ?\d+/i, weight: 1 },
  { pattern: /\b(?:enrol?led|recruited|underwent|were (?:treated|given|assigned)|received)\b/i, weight: 1 },
  { pattern: /\b(?:follow-?up|baseline|median|efficacy|placebo|dose)\b/i, weight: 1 },
];

/** Marks of a text about software rather than about a trial. */
const FOREIGN =
  /```|^\s*(?:import|const|function|def|class|#include)\b|\bnpm (?:install|run|test|start)\b|\bgit clone\b/m;

/** A letter with queries quotes trial texts, mistakes and all; it is none. Its title is that of `formats/query-list.ts`. */
const QUERY_LIST = '# Queries to the authors';

/** True where a text bears the marks of a trial text; reads only its first part, so it is quick on any length. */
export function looksLikeTrialText(text: string): boolean {
  const head = text.length > READ ? text.slice(0, READ) : text;
  if (FOREIGN.test(head) || head.startsWith(QUERY_LIST)) return false;
  let weight = 0;
  let telling = false;
  for (const mark of MARKS) {
    if (!mark.pattern.test(head)) continue;
    weight += mark.weight;
    telling ||= mark.weight >= TELLING;
    if (telling && weight >= ENOUGH) return true;
  }
  return false;
}
