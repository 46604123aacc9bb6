/** Whether a figure belongs to the result that is open: as its interval, spread or p-value, its count, or the other side. */
import type { Figure, FigureKind } from '../../schema/annotation.js';
import type { ClaimRole } from '../../schema/claim.js';
import type { TrialDocument } from '../text/document.js';
import { glueBetween } from './by-sentence.js';
import type { Draft } from './draft.js';
import { namesAgain } from './named-again.js';

export function hasRole(draft: Draft, role: ClaimRole): boolean {
  return draft.parts.some((part) => part.role === role);
}

/** True where an interval, spread or p-value stands close enough to belong to the open claim. */
export function mayJoin(draft: Draft, role: ClaimRole, figure: Figure, glue: string): boolean {
  if (glue.length > 60 || /[.;]\s+[A-Z]/.test(glue) || NEXT_STATEMENT.test(glue)) return false;
  // A number that was not read stands right before: interval and spread are that number's.
  if (role !== 'p-value' && (NUMBER_RIGHT_BEFORE.test(glue) || FURTHER_VALUE.test(glue))) return false;
  // "41 (39%) (95% confidence limits of the difference 7 to 33%)": not those of the share.
  if (role === 'interval' && OF_DIFFERENCE.test(figure.text) && isOfOneArm(draft)) return false;
  if (role === 'interval' && isOfPrediction(figure)) return false;
  // "mortality was 20% lower, but the 95% CI for the relative risk (0.56 to 1.15) was wide"
  if (
    role === 'interval' &&
    OF_RATIO.test(figure.text) &&
    !draft.figures.some(({ kind }) => kind.endsWith('-ratio'))
  )
    return false;
  if (role === 'p-value') return !hasRole(draft, 'p-value');
  if (isOfAnotherKind(draft, role, figure)) return BESIDE.test(glue);
  // Each estimate of a contrast may carry its own interval.
  const estimates = draft.parts.filter(
    (part) => part.role === 'estimate' || part.role === 'percentage',
  ).length;
  return draft.parts.filter((part) => part.role === role).length < Math.max(1, estimates);
}

/** "I² = 61%, 95% prediction interval 0.05 to 1.17": where another trial's effect may lie, and no interval of what stands before. */
export function isOfPrediction({ text }: Figure): boolean {
  return /\bprediction\b/i.test(text);
}

/** "SD 9; range 41-79", "95% CI 0.45-0.85; 99% CI 0.41-0.94": more is said of the same estimate. */
function isOfAnotherKind(draft: Draft, role: ClaimRole, figure: Figure): boolean {
  const earlier = draft.parts.filter((part) => part.role === role).map((part) => part.figure);
  if (earlier.length === 0) return false;
  if (role === 'spread') return earlier.every(({ kind }) => kind !== figure.kind);
  return earlier.every(
    ({ level }) => level !== undefined && figure.level !== undefined && level !== figure.level,
  );
}

/** Nothing but a unit, a comma and a bracket. */
export const BESIDE = /^\s*[)\]]?\s*(?:[a-zµ/²%]{1,12}\s*)?(?:[,;]|and)?\s*[([]?\s*$/;
/** "0.75; ", "7.2 episodes (", "by 2866 euros (", but neither the number of a name ("the ADAS-Cog11 (") nor one of a label ("day 28 ("). */
const NUMBER_RIGHT_BEFORE =
  /(?<!\p{L}[\d.]*|\p{L}[-–]|[\d.,·]|\b(?:days?|weeks?|months?|years?|visit|grades?|phase|stage|cohort|groups?|arms?|parts?|level|cycle|type|step|period|class|study|trial|model|age)\s)\d[\d.,·]*(?:[%\w]{0,6}|(?:\s[a-z]+){1,2})\s?[,;:]?\s*[([]?\s*$/u;
/** ", and 2.0 on the ADL scale (": a further value, of which nothing was made. */
const FURTHER_VALUE = /[,;]\s(?:and\s)?[-−–]?\d+\.\d+\s(?:on|for|in)\s[^,;()]{1,40}[([]\s*$/;

/** "41 (39%) (95% limits of the difference 7 to 33%)", "vs 35.4 (95% CI for difference, 10.6–15.6)": not those of the one value. */
function isOfOneArm({ figures }: Draft): boolean {
  return figures.filter(({ kind }) => VALUES.has(kind)).length === 1 && figures.every(isOfAnArm);
}

function isOfAnArm({ kind, cues }: Figure): boolean {
  return (VALUES.has(kind) || BESIDE_VALUES.has(kind)) && cues?.includes('difference') !== true;
}

const VALUES: ReadonlySet<FigureKind> = new Set<FigureKind>([
  'percentage',
  'mean',
  'median',
  'rate',
  'quantity',
]);
const BESIDE_VALUES: ReadonlySet<FigureKind> = new Set<FigureKind>([
  'count',
  'fraction',
  'sd',
  'se',
  'p-value',
]);

const OF_DIFFERENCE = /\b(?:of|for|on)\s(?:(?:the|their|this)\s)?difference\b/i;

const OF_RATIO = /\b(?:of|for|on)\s(?:(?:the|this)\s)?(?:relative risk|(?:hazard|odds|risk|rate) ratio)\b/i;

/** "1.4 months; median duration of response 7.6 months (": behind the semicolon something else is told. */
const NEXT_STATEMENT = /;\s*[A-Za-z][^;()[\]]*\s[^;()[\]]*[([]\s*$/;

const VERSUS = /^\s*(?:\)|\])?\s*(?:versus|vs\.?|v|compared (?:with|to))\s*$/;
const OPENS_BRACKET = /^[^()[\]]{0,70}[([]\s*$/;
const OPENS_COUNT = /^\s?[([]\s*$/;
const NEXT_IN_BRACKET = /^\s*[,;=:]\s*$/;
/** "(25 women, 52%)". */
const NOUN_BETWEEN = /^\s[a-z]+,\s$/;

/** "(46% with A, 44 of 95; 39%, 37 of 94)": the count of a share follows it, so the one before is another's. */
export function hasOwnCount(figures: readonly Figure[], index: number, document: TrialDocument): boolean {
  const [share, next] = [figures[index], figures[index + 1]];
  if (share === undefined || next?.kind !== 'fraction') return false;
  return NEXT_IN_BRACKET.test(glueBetween(document, share, next));
}

/** "in 4 of 70 babies (4% of eyes, 6 of 140)": the share is that of the fraction behind it. */
export function isOfOthers(figures: readonly Figure[], index: number, document: TrialDocument): boolean {
  const [share, next] = [figures[index], figures[index + 1]];
  if (share === undefined || next?.kind !== 'fraction') return false;
  return OF_OTHERS.test(glueBetween(document, share, next));
}

const OF_OTHERS = /^\sof\s[a-z]+,\s$/;

/** True where a further estimate belongs to the open claim: a count with its share, or the other side of a contrast. */
export function joins(
  draft: Draft,
  figure: Figure,
  glue: string,
  inBracket: boolean,
  ofOthers: boolean,
): boolean {
  const share = figure.kind === 'percentage';
  const counted = figure.kind === 'fraction';
  const hasShare = hasRole(draft, 'percentage');
  const hasCounts = hasRole(draft, 'fraction') || hasRole(draft, 'count');
  const beside =
    OPENS_BRACKET.test(glue) || (NEXT_IN_BRACKET.test(glue) && !(glue.includes(';') && !inBracket));
  if (share && hasCounts && !hasShare)
    return (
      (beside && !ofOthers) ||
      (inBracket && (NOUN_BETWEEN.test(glue) || (hasRole(draft, 'fraction') && namesAgain(glue))))
    );
  if (counted && hasShare && !hasCounts) return beside || OF_OTHERS.test(glue);
  // "63.5% (285)"
  if (figure.kind === 'count' && hasShare && !hasCounts)
    return (
      (OPENS_COUNT.test(glue) && /^(?:n\s?=\s?)?\d/i.test(figure.text)) ||
      (inBracket && NEXT_IN_BRACKET.test(glue) && /^n\b/.test(figure.text))
    );
  const last = draft.figures.at(-1);
  const first = draft.figures[0];
  // "65.6% versus 11.1%", "17.91 versus 5.32 months": bare values on both sides.
  return (
    draft.figures.length === 1 &&
    last === first &&
    first?.kind === figure.kind &&
    !counted &&
    figure.kind !== 'count' &&
    VERSUS.test(glue)
  );
}
