/**
 * What the words beside a result say of it: that it is significant or not, that a risk is lower or higher, and of which
 * test and question its p-value is.
 *
 * The words of a result are those of its own clause: behind the last p-value or ratio before it, behind the last "but" or
 * semicolon outside of brackets. Where a clause says two things, it says nothing.
 */
import type { Figure } from '../../schema/annotation.js';
import type { Qualifier, Saying } from '../../schema/claim.js';
import type { TrialDocument } from '../text/document.js';
import { indexFrom, type SentenceGroup } from './by-sentence.js';
import type { Draft, Said } from './draft.js';
import { isRatio, riskDirection } from './risk-direction.js';

/** Gives every result with a p-value or a ratio what its clause says of it; `figures` are those of the sentence. */
export function bindSaid(
  drafts: readonly Draft[],
  figures: readonly Figure[],
  { sentence }: SentenceGroup,
  { text }: TrialDocument,
): void {
  if (!figures.some(opensOwnClause)) return;
  const margin = OF_MARGIN.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST)));
  const other = OTHER_TEST.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST)));
  let clause = sentence.start;
  let next = 0;
  for (const draft of drafts) {
    const [head] = draft.figures;
    const last = draft.figures.at(-1);
    if (head === undefined || last === undefined) continue;
    for (; next < figures.length && (figures[next]?.start ?? 0) < head.start; next++) {
      const before = figures[next];
      if (before !== undefined && opensOwnClause(before)) clause = before.end;
    }
    const pValue = draft.figures.find(({ kind }) => kind === 'p-value');
    if (pValue === undefined && !isRatio(head)) continue;
    const own = ownClause(text.slice(Math.max(clause, head.start - REACH), head.start));
    const after = figures[indexFrom(figures, last.end)];
    const until = after?.start ?? sentence.end;
    const behind = text.slice(last.end, Math.min(until, sentence.end, last.end + BEHIND));
    const between = pValue === undefined ? '' : wordsBefore(pValue, draft, text);
    const says = [
      ...significance(`${own} ${between}`, pValue === undefined ? '' : behind),
      ...riskDirection(own, head),
    ];
    const qualifiers: Qualifier[] = other ? ['other-test'] : [];
    // "−0.4 (…), −0.6 (…); p = 0.009, <0.001": of a row, each of another estimate.
    const ofRow = last === pValue && after?.kind === 'p-value' && JOINT.test(behind);
    if (margin || ofRow || (pValue !== undefined && isDoubtful(draft, pValue, behind, between)))
      qualifiers.push('other-hypothesis');
    if (says.length > 0 || qualifiers.length > 0) draft.said = { says, qualifiers } satisfies Said;
  }
}

/** How far words are looked for, in UTF-16 code units. */
const REACH = 300;
const BEHIND = 60;
const LONGEST = 2000;

const JOINT = /^(?:,\s?|,?\sand\s)$/;

function opensOwnClause(figure: Figure): boolean {
  return figure.kind === 'p-value' || isRatio(figure);
}

/** The words outside of closed brackets behind the last break; an open bracket's words count. */
function ownClause(stretch: string): string {
  let outside = '';
  const open: number[] = [];
  for (const character of stretch) {
    if (character === '(' || character === '[') open.push(outside.length);
    else if (character === ')' || character === ']') outside = outside.slice(0, open.pop() ?? outside.length);
    else outside += character;
  }
  // A semicolon inside the open bracket parts figures, not clauses.
  const inBracket = open[0] ?? outside.length;
  const words = outside.slice(0, inBracket);
  let from = 0;
  for (const found of words.matchAll(BREAK)) from = found.index + found[0].length;
  return words.slice(from) + outside.slice(inBracket);
}

const BREAK =
  /;\s|[.:]\s|,\s(?:and|with|as)\s|\b(?:but|whereas|while|although|though|however|except|despite|than did|other than)\s/gi;

/** "significantly longer", "no significant difference", "did not differ", "(P = .02, NS)". */
function significance(clause: string, behind: string): readonly Saying[] {
  const found: Saying[] = NS.test(behind) ? ['ns'] : [];
  const after = SIGNIFICANT_BEHIND.exec(behind);
  const own = clause.replace(OF_PEOPLE, '');
  const plain = own.replace(NOT_SIGNIFICANT, '');
  const negative = plain !== own || (after !== null && after[1] !== undefined);
  const positive = SIGNIFICANT.test(plain) || (after !== null && after[1] === undefined);
  if (positive !== negative) found.push(positive ? 'significant' : 'not-significant');
  return found;
}

const NS = /^\s*[)\],;:=]?\s*[([]?\s*(?:NS|N\.S\.)(?![A-Za-z])/;
const SIGNIFICANT_BEHIND =
  /^\s*[)\]]?,?\s*(?:which (?:was|were|is)|and (?:was|were)|this was|a|an)\s+(not\s+)?(?:statistically\s+)?significant(?!ly)/i;
const FILL =
  '(?:(?:a|an|any|be|been|was|were|is|the|to|reach|reached|reaching|show|showed|showing|achieve|achieved|attain|have|has|had|having|found|observed|seen|statistical|statistically|of|detect|demonstrate|result|in|lead)\\s+){0,5}';
const NOT_SIGNIFICANT = new RegExp(
  `\\b(?:no|not|nor|neither|without|fail(?:ed|s|ing)?|never|(?:did|was|were)n['’]t)\\s+${FILL}` +
    `(?:significan(?:t|tly|ce)\\b|(?:[a-z-]+\\s+)?differ(?:s|ed|ent|ently|ence|ences)?\\b)|\\bnon-?significan\\w+|\\binsignifican\\w+`,
  'gi',
);
/** "Patients with significantly elevated troponin": that is who they are, not what was found. */
const OF_PEOPLE =
  /\b(?:patients|those|subjects|people|women|men|participants|children|adults)\s+(?:with|whose|having)\s+(?:a\s+)?significant(?:ly)?\b/gi;
const SIGNIFICANT =
  /\bsignificantly\s|\b(?:was|were|is|are|remained|became|reached|statistically)\s+(?:statistically\s+)?significan(?:t|ce)\b|(?<!clinically )\bsignificant\s+(?:\w+\s+)?(?:differences?|reductions?|increases?|decreases?|improvements?|associations?|benefits?|effects?|declines?|correlations?|advantage)\b/i;

/**
 * True where the p-value may be that of another question than the figures beside it: behind a ratio or difference any words
 * but those of a test make it so, behind a share the arm may stand between.
 */
function isDoubtful({ figures }: Draft, pValue: Figure, behind: string, between: string): boolean {
  if (OTHER_QUESTION.test(pValue.text) || QUESTION_BEHIND.test(behind)) return true;
  // Above a half, a test of superiority is one of a single side.
  if ((pValue.value ?? 0) > 0.5 && /^\s*for superiority\b/i.test(behind)) return true;
  const glue = between.replace(NOT_SIGNIFICANT, '').replace(NAMES_OF_ARMS, '').replace(TEST_WORDS, '');
  const effect = figures.some((figure) => isRatio(figure) || figure.kind === 'difference');
  return effect ? /[A-Za-z]{2}/.test(glue) : FURTHER_WORDS.test(glue) || OTHER_QUESTION.test(glue);
}

/** What stands between the figure before a p-value and the p-value. */
function wordsBefore(pValue: Figure, { figures }: Draft, text: string): string {
  const before = figures[figures.indexOf(pValue) - 1];
  return before === undefined ? '' : text.slice(before.end, pValue.start);
}

const FURTHER_WORDS = /[,;.:]\s+(?:[A-Za-z-]+\s+){2,}/;
/** "in the low, middle and high groups", "in Groups A, B and C": the values of all of them stand before the p-value. */
const NAMES_OF_ARMS =
  /\b(?:in|with|for|of|on)\s(?:the\s)?(?:(?:groups|arms)\s\w{1,12}(?:,\s\w{1,12}){0,5},?\sand\s\w{1,12}|[^.;:()\d]{1,70}\s(?:groups|arms)\b)/gi;
const OTHER_QUESTION = /trend|interaction|\bp.?int\b|heterogen|p.?het|linearity|inferior|equival/i;
/** "for interaction", "by the trend test", "for both comparisons with the other group", "before and .05 after adjustment". */
const QUESTION_BEHIND =
  /^[\s)\]]*(?:(?:for|of|by)\s+(?:the\s+)?(?:non-?inferior|interaction|trend|equivalen|heterogen)|for\s(?:both|all|each)\scomparisons?\s(?:with|versus|vs|against|between)\b|by\s(?:the\s|an?\s)?(?:[\w-]+\s){0,2}trend\b|before\sand\s*$|(?:in|by|from)\s(?:the\s|an?\s)?(?:multivaria(?:ble|te)|adjusted|regression|logistic|mixed)\b|after\s(?:the\s|an?\s)?(?:[\w-]+\s){0,3}(?:adjust|correct))/i;
const OF_MARGIN = /non-?inferior|equivalence|bioequivalen|margin/i;
const OTHER_TEST =
  /log-?\s?rank|stratified|permutation|wilcoxon|mann.whitney|mantel|bootstrap|randomi[sz]ation test|bonferroni|multiplicity|corrected|holm|hochberg|boundar|interim|bayes|multiple (?:comparison|testing)/i;
const TEST_WORDS =
  /\b(?:two|one|2|1)-?\s?(?:sided|tailed)\b|\blog-?\s?rank\b|\b(?:un)?(?:stratified|adjusted)\b|\b(?:nominal|by|the|test|with|using|fisher|fisher['’]s|exact|chi|squared?|cox|wald|for|superiority|both|comparison|respectively|a|statistically|significant|the|this|although|though|but|which|was|difference|mixed|model|anova|ancova|student['’]s|unpaired|paired|an?|two-way)\b/gi;
