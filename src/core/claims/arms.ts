/**
 * Which arm a result speaks of: "in the placebo group", "with nivolumab", "among women assigned to early surgery".
 *
 * Arms are found by the drugs that stand behind a preposition or before "group", and by the words before "group" or "arm".
 * A sentence names its arms either before or behind the values; the first value decides for all.
 */
import type { Span } from '../../schema/annotation.js';
import type { TrialDocument } from '../text/document.js';
import { indexFrom, type SentenceGroup } from './by-sentence.js';
import type { Draft } from './draft.js';

export interface ArmMention extends Span {
  /** As the text calls it, in lower case; drugs by their canonical names. */
  readonly name: string;
}

/** Gives every result of a sentence the arm that stands next to it, if one does; effects between arms get none. */
export function bindArms(drafts: readonly Draft[], group: SentenceGroup, document: TrialDocument): void {
  const values = drafts.filter(isOfOneArm);
  const pairs = drafts.filter(isPair);
  if (values.length === 0 && pairs.length === 0) return;
  const arms = armMentions(group, document);
  if (arms.length === 0) return;
  const contrasts = contrastedArms(arms, document);
  for (const draft of pairs) {
    const { start } = spanOf(draft);
    const contrast = contrasts.find(({ second }) => second === nearestBefore(arms, start));
    if (contrast !== undefined && start - contrast.second.end <= PAIR_REACH)
      draft.arms = [contrast.first.name, contrast.second.name];
  }
  if (values.length === 0) return;
  const spans = values.map(spanOf);
  const behind = spans.map((span, i) => armBehind(arms, span, spans[i + 1], document));
  const before = spans.map((span, i) => armBefore(arms, span, spans[i - 1]?.end ?? group.sentence.start));
  const nextTo = behind.every((arm, i) => {
    const end = spans[i]?.end;
    return arm !== undefined && end !== undefined && PREPOSITION.test(document.text.slice(end, arm.start));
  });
  const bound = nextTo || closeness(behind, spans) > closeness(before, spans) ? behind : before;
  for (const [i, draft] of values.entries()) {
    const nearest = nearestBefore(arms, spans[i]?.start ?? 0);
    const contrast = contrasts.find(({ second }) => second === nearest);
    const arm =
      contrast !== undefined && bound === before && contrast.than
        ? inContrast(contrast, spans, i, document)
        : bound[i];
    if (arm !== undefined) draft.arm = arm.name;
  }
}

/** Two arms that are named side by side before the values of both. */
interface Contrast {
  readonly first: ArmMention;
  readonly second: ArmMention;
  /** Set against each other by "than". */
  readonly than: boolean;
}

/** How far behind the second arm a pair of values may stand, in UTF-16 code units. */
const PAIR_REACH = 100;
const NEXT_ARM =
  /^(?:\s(?:group|arm))?\s(?:(?:[\w-]+\s){0,3}than|vs\.?|versus|compared (?:with|to)|as compared with)\s(?:(?:in|with|for|among|on|by)\s)?(?:the\s|those\s\w+\s)?$/;

/** "more with A than with B had relapsed (59 vs 5)", "in the A versus the B group (43.5% vs 47.1%)". */
function contrastedArms(arms: readonly ArmMention[], { text }: TrialDocument): readonly Contrast[] {
  const found: Contrast[] = [];
  for (let i = 0; i + 1 < arms.length; i++) {
    const [first, second] = [arms[i], arms[i + 1]];
    if (first === undefined || second === undefined || first.name === second.name) continue;
    const glue = text.slice(first.end, second.start);
    if (glue.length < LONGEST_GLUE && NEXT_ARM.test(glue))
      found.push({ first, second, than: /\bthan\s/.test(glue) });
  }
  return found;
}

const LONGEST_GLUE = 60;

/** "48% vs 31%": two values of one kind in one draft. */
function isPair({ figures: [head, second] }: Draft): boolean {
  return head !== undefined && head.kind === second?.kind && !head.kind.endsWith('-ratio');
}

const SET_AGAINST = /^[\s)\]%]*(?:vs\.?|versus|v\.?|compared with|and)\s*$/;

/** The arm of one of two values that are set against each other; a value alone is of neither for sure. */
function inContrast(
  { first, second }: Contrast,
  spans: readonly Span[],
  i: number,
  { text }: TrialDocument,
): ArmMention | undefined {
  const joined = (a: Span | undefined, b: Span | undefined) =>
    a !== undefined && b !== undefined && SET_AGAINST.test(text.slice(a.end, b.start));
  if (joined(spans[i], spans[i + 1])) return first;
  return joined(spans[i - 1], spans[i]) ? second : undefined;
}

/** Ratios and differences, and pairs such as "48% vs 31%", are of two arms. */
export function isOfOneArm(draft: Draft): boolean {
  const [head, second] = draft.figures;
  return (
    head !== undefined &&
    head.kind !== second?.kind &&
    head.kind !== 'difference' &&
    head.statistic !== 'nnt' &&
    !head.kind.endsWith('-ratio') &&
    head.cues?.includes('difference') !== true
  );
}

/** "6% (12/200) in the placebo group (P=.40)": the arm stands behind its value, but before the p-value of both. */
function spanOf({ figures }: Draft): Span {
  const own = figures.filter(({ kind }, i) => i === 0 || kind !== 'p-value');
  return {
    start: Math.min(...own.map((figure) => figure.start)),
    end: Math.max(...own.map((figure) => figure.end)),
  };
}

function armBehind(
  arms: readonly ArmMention[],
  { end }: Span,
  next: Span | undefined,
  { text }: TrialDocument,
): ArmMention | undefined {
  const arm = arms[indexFrom(arms, end)];
  if (arm === undefined || arm.start - end > REACH || arm.end > (next?.start ?? arm.end)) return undefined;
  return ENDS_CLAUSE.test(text.slice(end, arm.start)) ? undefined : arm;
}

function nearestBefore(arms: readonly ArmMention[], start: number): ArmMention | undefined {
  return arms[indexFrom(arms, start) - 1];
}

function armBefore(arms: readonly ArmMention[], span: Span, from: number): ArmMention | undefined {
  const { start } = span;
  const arm = nearestBefore(arms, start);
  if (arm === undefined || arm.start < from || arm.end > start || start - arm.end > REACH) return undefined;
  return arm;
}

/** How well the arms fit their values: first how many have one, then how near it stands. */
function closeness(arms: readonly (ArmMention | undefined)[], spans: readonly Span[]): number {
  let score = 0;
  for (const [i, arm] of arms.entries()) {
    const span = spans[i];
    if (arm === undefined || span === undefined) continue;
    score += 10 * REACH - (arm.start >= span.end ? arm.start - span.end : span.start - arm.end);
  }
  return score;
}

/** "44.2 months in the placebo arm": nothing but a preposition between a value and its arm. */
const PREPOSITION =
  /^[\s)\]]*(?:in|with|for|on|under|among)\s(?:the\s)?(?:patients\s(?:receiving|given)\s)?$/;

/** How far an arm may stand from its value, in UTF-16 code units. */
const REACH = 60;
const ENDS_CLAUSE = /[.;]\s/;

/** The arms that a sentence names, in text order. */
export function armMentions(group: SentenceGroup, document: TrialDocument): readonly ArmMention[] {
  const byDrug = [...namedByDrug(group, document)];
  // "the LCZ696 group" is called by its drug's canonical name as well.
  const words = [...namedByWord(group, document)].filter(
    ({ start }) => !byDrug.some((arm) => arm.start === start),
  );
  const found = [...byDrug, ...words];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((arm) => {
    if (arm.start < end) return false;
    end = arm.end;
    return true;
  });
}

const BEFORE_DRUG =
  /\b(?:with|for|in|on|to|of|receiving|received|given|taking|took|under|by|and|than|versus|vs\.?)\s+(?:the\s+|those\s+(?:receiving|given|on)\s+)?$/i;
const BEHIND_DRUG = /^[\s-]{0,2}(?:[\w-]{0,14}\s)?(?:group|arm|recipients|cohort)\b/i;
const JOINS_DRUGS = /^\s*(?:\+|plus|and|with|combined with|–|-|\/)\s*$/;

/** "with nivolumab", "in the anlotinib plus penpulimab group", "placebo recipients". */
function* namedByDrug(
  { annotations, sentence }: SentenceGroup,
  { text }: TrialDocument,
): Iterable<ArmMention> {
  const drugs = annotations.filter((one) => one.type === 'drug');
  for (let i = 0; i < drugs.length; i++) {
    const first = drugs[i];
    if (first === undefined) continue;
    let last = first;
    const names = [first.name];
    for (let next = drugs[i + 1]; next !== undefined; next = drugs[i + 1]) {
      if (!JOINS_DRUGS.test(text.slice(last.end, Math.min(next.start, last.end + 20)))) break;
      names.push(next.name);
      last = next;
      i++;
    }
    const before = text.slice(Math.max(sentence.start, first.start - 30), first.start);
    const behind = text.slice(last.end, Math.min(sentence.end, last.end + 30));
    if (!BEFORE_DRUG.test(before) && !BEHIND_DRUG.test(behind)) continue;
    yield { start: first.start, end: last.end, name: names.join(' + ').toLowerCase() };
  }
}

const LABEL_BEFORE = /(?:\b([\w-]{1,24})[\s-])?\b([A-Za-z][\w-]{0,24})\s$/;
/** Words that name no arm without the one before them: "collaborative care", "140-mg", "early surgery". */
const NEEDS_FIRST =
  /^(?:care|therapy|therapies|training|diet|surgery|dose|dosage|mg|mcg|\u00b5g|g|ml|iu|day|days|week|weeks|month|months|hour|hours|management|intervention|exercise|rehabilitation|chemotherapy|radiotherapy|feeding|education|counselling|counseling|support|advice|delivery|induction)$/i;
const LABEL_BEHIND = /^(?:s)?\s([A-Z]|\d|I{1,3}|IV)\b/;
const NO_LABEL =
  /^(?:the|a|an|each|both|either|per|all|two|three|four|five|six|other|same|this|that|one|every|another|between|in|of|to|by|age|study|patient|treatment|whole|entire|first|second|no|any|ethnic|working|support|focus|blood|risk|single|multi)$/i;

/** "in the control group", "group B", "the usual-care arm", "arm A". */
function* namedByWord({ sentence }: SentenceGroup, document: TrialDocument): Iterable<ArmMention> {
  const text = document.text.slice(sentence.start, sentence.end);
  for (const printed of ['group', 'arm', 'Group', 'Arm']) {
    const noun = printed.toLowerCase();
    for (let at = text.indexOf(printed); at >= 0; at = text.indexOf(printed, at + 1)) {
      const end = at + noun.length;
      if (/\w/.test(text[at - 1] ?? '') || /[a-rt-z]/i.test(text[end] ?? '')) continue;
      const start = at + sentence.start;
      const behind = LABEL_BEHIND.exec(text.slice(end, end + 6));
      const label = behind?.[1];
      if (behind !== null && label !== undefined) {
        const length = noun.length + behind[0].length;
        yield { start, end: start + length, name: `${noun} ${label.toLowerCase()}` };
        continue;
      }
      const [, first, word] = LABEL_BEFORE.exec(text.slice(Math.max(0, at - 52), at)) ?? [];
      if (word === undefined || NO_LABEL.test(word)) continue;
      const both = first !== undefined && !NO_LABEL.test(first) && NEEDS_FIRST.test(word);
      const name = both ? `${first} ${word}` : word;
      yield { start: start - name.length - 1, end: start + noun.length, name: name.toLowerCase() };
    }
  }
}
