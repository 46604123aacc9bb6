/**
 * Tells a trial text from ordinary notes, by the marks that trial reports and registry pages bear.
 *
 * Each kind of mark counts once, however often it stands there, so that a long note with one trial id is still a note.
 */

/** Only so much of a text is read: the marks of a trial text stand at its beginning too. */
const READ = 30_000;
const ENOUGH = 5;

const MARKS: readonly { readonly pattern: RegExp; readonly weight: number }[] = [
  {
    pattern: /\bNCT ?\d{8}\b|\bISRCTN\d{6,8}\b|\bChiCTR[-\w]*\d{6,}|\bEudraCT\b|\bUMIN\d{6,}|\bACTRN\d{10,}/,
    weight: 3,
  },
  { pattern: /\b9[059] ?% ?(?:CI|confidence|credible)/i, weight: 3 },
  { pattern: /\b(?:randomi[sz]ed|randomly (?:assigned|allocated))\b/i, weight: 2 },
  {
    pattern:
      /\b(?:double-blind|open-label|single-arm|placebo-controlled|crossover trial|non-?inferiority)\b/i,
    weight: 2,
  },
  { pattern: /\b(?:primary|secondary) (?:end ?points?|outcomes?)\b/i, weight: 2 },
  { pattern: /\bphase (?:[1-4]|I{1,3}V?|IV)\b/i, weight: 2 },
  { pattern: /\bP ?[<=>≤] ?0?[.·]\d/i, weight: 2 },
  { pattern: /\b(?:hazard|odds|risk) ratio\b|\bHR[ ,=:]/, weight: 2 },
  {
    pattern: /\b(?:overall|progression-free|disease-free|event-free) survival\b|\bresponse rate\b/i,
    weight: 1,
  },
  { pattern: /\b(?:inclusion|exclusion|eligibility) criteria\b/i, weight: 2 },
  { pattern: /\bclinical trials?\b/i, weight: 1 },
  { pattern: /\bpatients\b|\bparticipants\b/i, weight: 1 },
  { pattern: /\badverse events?\b|\btoxicit(?:y|ies)\b/i, weight: 1 },
  {
    pattern: /\b(?:background|methods|results|findings|conclusions?|interpretation)\b ?(?:\*\*)?:/i,
    weight: 1,
  },
  { pattern: /\b\d+(?:\.\d+)? ?(?:mg|µg|μg|mcg)\b/, weight: 1 },
  { pattern: /\bn ?= ?\d+/i, weight: 1 },
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
  for (const mark of MARKS) {
    if (!mark.pattern.test(head)) continue;
    weight += mark.weight;
    if (weight >= ENOUGH) return true;
  }
  return false;
}
