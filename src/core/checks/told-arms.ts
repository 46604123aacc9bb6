/**
 * Arms that words tell, whatever the sentence is built like: "96 were treated: 49 with A and 47 with B", "of whom 91 were
 * given intravenous iron and 93 oral iron", "the drug group comprised 56 patients and the placebo group 56".
 *
 * They are read by what is said of each number and not by what they add up to, so that a sum that does not come out is seen.
 */
import type { Figure, Span } from '../../schema/annotation.js';
import { isEquation } from '../claims/allocation-reading.js';
import { indexFrom } from '../claims/by-sentence.js';
import type { Sentence, TrialDocument } from '../text/document.js';
import { byRecord } from './by-record.js';
import type { CheckContext } from './check.js';
import { wholeNumber } from './figure-numbers.js';
import { isBound } from './guards.js';
import { sentenceAt } from './own-sentences.js';

export interface ToldArms {
  readonly arms: readonly Figure[];
  /** The number of people right before them or, where it is said to be that of all, right behind them. */
  readonly whole: Figure | undefined;
  /** Some of the whole may be in none of the arms: not all who enrol are assigned, and some people take neither drug. */
  readonly leavesOut: boolean;
  /** The words make them arms of a trial, and not only people who take something, of whom some may take both. */
  readonly isSure: boolean;
  /** Index of the record they stand in. */
  readonly record: number;
}

/** How far apart two arms may stand, in UTF-16 code units, and how far behind the last one its name may end. */
const REACH = 110;
const NAME = 50;
/** More numbers than this are no arms. */
const MOST_ARMS = 6;
/** So few people are split by chance. */
const LEAST_ARM = 5;

/** Every list of arms with no other figure among them but doses and times, in text order; then those of the form "n = 30". */
export function* toldArms(context: CheckContext): Iterable<ToldArms> {
  const figures = context.byType.figure.filter(
    (one) => !NAMES_ARM.has(one.kind) && !isOfPlaces(one, context),
  );
  for (const [record, own] of byRecord(context.document, figures)) {
    const told = [...toldAmong(own, context)];
    const taken = new Set(told.flatMap(({ arms }) => arms));
    const equations = own.filter((one) => isEquation(one) && !taken.has(one));
    for (const one of [...told, ...toldAmong(equations, context)]) yield { ...one, record };
  }
}

/** "104 received amoxicillin for 5 days, 105 for 10 days": a dose or a time is part of the name of an arm. */
const NAMES_ARM: ReadonlySet<Figure['kind']> = new Set(['quantity', 'duration', 'age']);

/** "enrolled in two hospitals, 488 in one": how many places or groups there are counts nobody. */
function isOfPlaces({ kind, end }: Figure, { document }: CheckContext): boolean {
  return kind === 'count' && PLACES.test(document.text.slice(end, end + LONGEST_PLACE));
}

const PLACES =
  /^\s(?:equal\s|parallel\s|treatment\s|study\s)?(?:cent(?:er|re)|hospital|clinic|site|practice|countr|cit|group|arm|school|ward|drug)/;
const LONGEST_PLACE = 24;

type ToldList = Omit<ToldArms, 'record'>;

function* toldAmong(figures: readonly Figure[], context: CheckContext): Iterable<ToldList> {
  const { document } = context;
  let sentence: Sentence | undefined;
  let mayTell = false;
  for (let i = 0; i < figures.length - 1; i++) {
    const own = sentenceAt(document, figures[i]?.start ?? 0);
    if (own === undefined) continue;
    // Each sentence is read once, however many numbers it holds.
    if (own !== sentence) mayTell = tellsAll(own, document);
    sentence = own;
    if (!mayTell) continue;
    let run = runFrom(figures, i, own, document);
    // What follows the arms may be no arm: "45 received A and 47 received B; 3 never started".
    for (; run.length > 1; run = run.slice(0, -1)) {
      const told = toldIn(run, own, figures[i + run.length], context);
      if (told === undefined) continue;
      yield told;
      i += run.length - 1;
      break;
    }
  }
}

/** False for a sentence of other trials, and where the number of some people is to be worked out or some are in two of the arms. */
function tellsAll({ start, end, about }: Sentence, { text }: TrialDocument): boolean {
  return about !== 'background' && !OTHERS.test(text.slice(start, end));
}

const OTHERS =
  /\b(?:(?:others|(?:the|and) rest|remainder)\b|(?:received|took|had|given|got|used|underwent) both(?=[.,;)]|\s(?:drugs|treatments|of them)\b))/;

/** The numbers of people side by side in one sentence. */
function runFrom(
  figures: readonly Figure[],
  from: number,
  sentence: Sentence,
  { text }: TrialDocument,
): readonly Figure[] {
  const run: Figure[] = [];
  for (let i = from; i <= from + MOST_ARMS; i++) {
    const size = figures[i];
    const last = run.at(-1);
    if (size === undefined || !isSize(size) || size.end > sentence.end || isOfFraction(size, text)) break;
    if (last !== undefined && size.start - last.end > REACH) break;
    run.push(size);
  }
  return run;
}

function isSize(figure: Figure): boolean {
  const counts = figure.kind === 'sample-size' || figure.kind === 'count';
  if (figure.kind === 'count' && VISITS.has(figure.unit ?? '')) return false;
  return counts && (wholeNumber(figure) ?? 0) > 1 && figure.value !== undefined && !isBound(figure);
}

/** "43 (21%) of 207 patients assigned to A and in 16 (7%) of 217 assigned to B": events, and the arms they are out of. */
function isOfFraction({ start, end }: Figure, text: string): boolean {
  return (
    OF_TOTAL.test(text.slice(end, end + LONGEST_SHARE)) ||
    OUT_OF.test(text.slice(Math.max(0, start - LONGEST_SHARE), start))
  );
}

const LONGEST_SHARE = 20;
const OF_TOTAL = /^\s?[([]\d+(?:[.·]\d+)?\s?%[)\]]\s(?:out\s)?(?:of|from)\b/;
const OUT_OF = /%[)\]]\s(?:out\s)?(?:of|from)\s(?:the\s)?$/;

/** What people do or have several times is no size of an arm. */
const VISITS: ReadonlySet<string> = new Set(
  'visits sessions doses cycles courses injections events episodes attacks admissions lesions samples procedures'.split(
    ' ',
  ),
);

/** The arms of a run of numbers: all but the whole before them, all but the whole behind them, or all. */
function toldIn(
  run: readonly Figure[],
  sentence: Sentence,
  next: Figure | undefined,
  context: CheckContext,
): ToldList | undefined {
  const [first, ...others] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const end = Math.min(sentence.end, last.end + NAME, next?.start ?? sentence.end);
  const { text } = context.document;
  const toldAlone = { whole: undefined, leavesOut: false, isSure: false };
  const behind = others.length > 1 ? armsIn(others, first.end, end, context) : undefined;
  const [second] = others;
  if (behind !== undefined && second !== undefined) {
    const glue = text.slice(first.end, second.start);
    // "Nineteen were assigned to lavage, 14 to neomycin and 15 to both": the first is an arm as well.
    // So is that of "group A (n = 30), group B (n = 30) or group C (n = 30)".
    if (run.every(isEquation) || (SAID.test(glue) && !SEVERAL.test(glue))) return { arms: run, ...toldAlone };
    const later = ENROLLED.test(glue) && SPLIT.test(text.slice(second.end, last.end));
    const isSure = SURE.test(text.slice(first.end, end));
    return { arms: others, whole: first, leavesOut: later || behind === 'said', isSure };
  }
  const start = Math.max(sentence.start, first.start - REACH);
  const ahead = run.slice(0, -1);
  if (ahead.length > 1 && isTotal(ahead, last, end, context)) {
    if (armsIn(ahead, start, last.start, context) === undefined) return undefined;
    return { arms: ahead, whole: last, leavesOut: false, isSure: SURE.test(text.slice(start, end)) };
  }
  return armsIn(run, start, end, context) && { arms: run, ...toldAlone };
}

const SEVERAL = /\b(?:or|either|two|three|four|groups)\b/;
const ENROLLED = /\b(?:enrolled|included|recruited|entered|admitted|registered)\b/;

/** "giving 148 in all", "(total 78)". */
function isTotal(ahead: readonly Figure[], last: Figure, end: number, { document }: CheckContext): boolean {
  const words = document.text.slice(ahead.at(-1)?.end ?? last.start, end);
  return last.stage === 'randomised' || TOTAL.test(words);
}

const TOTAL = /\b(?:in all|in total|total(?:ling)?|altogether|overall|all)\b/;

/**
 * What makes each number of a list that of an arm: the name of one before or behind it, or what is said of those in it, be
 * it once for all ("91 were given intravenous iron and 93 oral iron").
 */
function armsIn(
  arms: readonly Figure[],
  from: number,
  to: number,
  context: CheckContext,
): 'named' | 'said' | undefined {
  if (arms.length > MOST_ARMS || arms.some((arm) => (wholeNumber(arm) ?? 0) < LEAST_ARM)) return undefined;
  const { text } = context.document;
  const equations = arms.every(isEquation);
  if ((equations ? LEFT : AWAY).test(text.slice(from, to))) return undefined;
  const assigned = SPLIT.test(text.slice(from, arms[0]?.start));
  const wordsOf = ({ start, end }: Span) => text.slice(start, end);
  const isNamed = (span: Span) => NAME_OF_ARM.test(wordsOf(span)) || hasDrug(span, context);
  const before = arms.map((arm, i): Span => ({ start: arms[i - 1]?.end ?? from, end: arm.start }));
  if (before.every((span) => LEADS.test(wordsOf(span)) && (isNamed(span) || (equations && assigned))))
    return 'named';
  const behind = arms.map((arm, i): Span => ({ start: arm.end, end: arms[i + 1]?.start ?? to }));
  const words = behind.map(wordsOf);
  if (behind.every(isNamed) || words.every((one) => IN_PLACE.test(one))) return 'named';
  const last = words.pop() ?? '';
  if (GROUP.test(last) && words.every((one) => SHARES_GROUP.test(one))) return 'named';
  const isSaid = (one: string) => SAID.test(one) || (SAID.test(words[0] ?? '') && !OTHER_VERB.test(one));
  return [...words, last].every(isSaid) ? 'said' : undefined;
}

const NAME_OF_ARM = /\b(?:placebo|vehicle|sham|controls?|usual care|groups?|arm|intervention|treatment)\b/i;
/** The words before a number lead up to it: "placebo, 30", "placebo (n = 30", "the placebo group comprised 56". */
const LEADS = /(?:[,:([]|\b(?:groups?|arm|comprised|included|consisted of|contained|numbered))\s$|[([]$/;
/** What is said of those in an arm, right behind their number. */
const SAID =
  /^\s(?:(?:other\s)?(?:patients|participants|subjects|women|men|children|people|adults|infants|eyes|smokers)\s)?(?:of\s(?:them|whom|these)\s)?(?:(?:were|was|had been)\s)?(?:randomly\s)?(?:(?:assigned|allocated|randomi[sz]ed|allotted)\s(?:[^\s,;]+\s){0,3}?(?:to|in|into)\s|(?:given|started on|put on|placed on|kept on|treated with|received|receiving|took|underwent|served as|acted as|remained on|used|attended|followed)\s|to\s(?:the\s|an?\s)?[\p{L}])/u;
/** "488 in Kampala and 462 in Gulu". */
const IN_PLACE = /^\s(?:in|at|from)\s\p{Lu}\p{Ll}/u;
const OTHER_VERB = /\b(?:were|was|had|have|has|did|showed)\b/;
/** "211 in the early and 209 in the delayed group": the word behind the last name is that of all. */
const SHARES_GROUP = /^\s(?:in|of|to)\sthe\s[\w-]+,?\s(?:and\s)?$/;
const GROUP = /^\s(?:in|of|to)\sthe\s(?:[\w-]+\s){1,3}(?:groups?|arms?)\b/;
const SURE =
  /\b(?:assigned|allocated|randomi[sz]ed|divided|split|allotted|placebo|vehicle|sham|controls?|groups?|arm)\b/;
const SPLIT = /\b(?:assigned|allocated|randomi[sz]ed|divided|split|allotted)\b/;
/** Who left is in no arm. */
const LEFT =
  /\b(?:withdr[ae]w|excluded|lost|dropped|discontinued|died|deaths?|declined|refused|never|stopped)\b/;
/** Who left or has something is in no arm of that number. */
const AWAY =
  /\b(?:withdr[ae]w|excluded|lost|dropped|discontinued|died|deaths?|declined|refused|never|stopped|complet\w+|relaps\w+|recurr\w+|occurred|diagnosed|developed|responded|events?|screened|eligible|crossed|previous\w*|also|both|concomitant\w*|prior)\b/;

function hasDrug({ start, end }: Span, { byType: { drug } }: CheckContext): boolean {
  const at = indexFrom(drug, start);
  return (drug[at]?.start ?? end) < end;
}
