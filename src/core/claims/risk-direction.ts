/** "A lower risk of death", "less likely to relapse": on which side of 1 the words put a ratio. */
import type { Figure } from '../../schema/annotation.js';
import type { Saying } from '../../schema/claim.js';

export function isRatio({ kind }: Figure): boolean {
  return kind.endsWith('-ratio');
}

/** What the clause before a ratio says of the risk; nothing where it denies it, says both, or describes who was at risk. */
export function riskDirection(clause: string, head: Figure): readonly Saying[] {
  // "HR for placebo vs drug, 1.40" says itself which way round it is.
  if (!isRatio(head) || DENIED.test(clause) || OTHER_WAY.test(head.text)) return [];
  const said = clause.replace(OF_PEOPLE, '');
  const lower = LOWER.test(said);
  const higher = HIGHER.test(said);
  if (lower === higher) return [];
  return [lower ? 'lower-risk' : 'higher-risk'];
}

const DENIED = /\b(?:no|not|nor|neither|without|never|unlikely|if|per|each|every|versus|vs)\b|n['’]t\b/i;
const OTHER_WAY = /\b(?:for|vs|versus|v|of|in|with)\b/i;
/** "patients at increased risk", "women with a lower genetic risk". */
const OF_PEOPLE =
  /\b(?:patients|those|subjects|people|women|men|participants|children|adults|individuals|persons|populations?)\s+(?:(?:who\s+)?(?:were|are)\s+)?(?:at|with|having)\s+(?:an?\s+)?(?:[a-z-]+\s+){1,3}?risks?\b/gi;
const RISK = '(?:risks?|hazards?|odds|likelihood)';
/** "increased risk scores", "lower risk group". */
const OF_A_GROUP =
  '(?!\\s+(?:groups?|patients|disease|of bias|scores?|factors?|profiles?|categor|strat|features|population|cohort|tumou?rs|score))';
/** One word may stand between, but not one of what is good: "a lower survival probability". */
const BETWEEN = '(?:(?!survival|recovery|response|cure|remission|success)[a-z]+\\s+)?';
const LOWER = new RegExp(
  `\\b(?:lower|reduced|decreased|diminished|smaller)\\s+${BETWEEN}${RISK}\\b${OF_A_GROUP}` +
    `|\\b(?:reduc|lower|decreas)(?:es|ed|ing|tion|e|s)\\s+(?:in\\s+)?(?:the\\s+)?(?:relative\\s+)?${RISK}\\b${OF_A_GROUP}|\\bless likely\\b`,
  'i',
);
const HIGHER = new RegExp(
  `\\b(?:higher|increased|greater|raised|elevated)\\s+${BETWEEN}${RISK}\\b${OF_A_GROUP}` +
    `|\\b(?:increas|rais|elevat)(?:es|ed|ing|e|s)\\s+(?:in\\s+)?(?:the\\s+)?(?:relative\\s+)?${RISK}\\b${OF_A_GROUP}|\\bmore likely\\b`,
  'i',
);
