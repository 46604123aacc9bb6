/** Whether a list of parts behind a count is all of it, as its form and its words tell. */
import { indexFrom } from '../claims/by-sentence.js';
import type { CheckContext } from './check.js';
import { wordsBefore } from './own-sentences.js';
import type { CountWithParts } from './parts-of-count.js';

/** True where each item of the list has its number: "(51 fixed dose, 53 escalated)", not "(two with rash, fever)". */
export function isClosed(list: CountWithParts): boolean {
  const { glue } = list;
  // "38 (9,9)": the decimals of a share.
  if (glue.includes(',')) return false;
  // "421 women (431 infants, 10 pairs of twins)": whom they bore.
  if (glue.some((one) => BORN.test(one))) return false;
  // "(flare in 3 and 7)": what the second is of stands before the first, and of what else is not told.
  if (WORD.test(glue[0] ?? '') && glue.slice(1, -1).some((one) => !WORD.test(one.replace(JOINING, ''))))
    return false;
  // "(36, 41 and 96 in cohorts A, B and C, respectively)": the names behind the numbers are those of all.
  const named = isBare(list) && IN_ORDER.test(glue.at(-1) ?? '');
  return (named ? glue.slice(0, -1) : glue).every((stretch, i) => {
    const items = WORD.test(glue[0] ?? '') ? stretch.replace(OF_LABEL, ' ') : stretch;
    const separators = items.match(SEPARATOR)?.length ?? 0;
    return i === 0 || i === glue.length - 1
      ? separators === 0
      : separators === 1 || /^,\s+and\s/.test(stretch);
  });
}

const BORN =
  /^\s(?:(?:live-?born|newborn|preterm|singleton)\s)?(?:infants?|babies|newborns?|neonates?|fetuses|foetuses|pairs?\sof|sets?\sof|twins?|singletons?)\b/i;
const WORD = /\p{L}/u;
const JOINING = /\b(?:and|plus|versus|vs?)\b/g;
const IN_ORDER = /\b(?:respectively|order|groups?|arms?|cohorts?)\b|^\s(?:to|in|on|for|with|at)\s/;
const SEPARATOR = /[,;+]|(?<!\p{L})\/|\s(?:and|plus|versus|vs?\.?)(?=\s|$)/gu;
/** "no operation, 3; missing charts, 4": the comma between a label and its number separates no items. */
const OF_LABEL = /(?<=\p{L})[,:]\s?(?:n\s?=\s?)?$/u;

/** True where the form of the list or its words tell that it is whole. */
export function isAll(list: CountWithParts, context: CheckContext): boolean {
  return (
    isBare(list) ||
    isLabelled(list) ||
    namesOthers(list) ||
    namesGroups(list) ||
    excludeEachOther(list) ||
    saysWhy(list, context) ||
    tellsCauses(list, context) ||
    splits(list, context) ||
    arePartsOfArms(list, context)
  );
}

/** True where nothing but the numbers stands between them: "(3, 3, 4 and 6 at four dose levels)", but not "(flare in 3 and 7)". */
export function isBare({ glue, whole, parts }: CountWithParts): boolean {
  const behind = glue.at(-1) ?? '';
  const unit = parts.at(-1)?.unit;
  // "60 eyes (30 and 28 patients)"
  if (whole.unit !== undefined && unit !== undefined && unit !== whole.unit) return false;
  return (
    !/\p{L}{3}/u.test(glue[0] ?? '') &&
    BEHIND_BARE.test(behind) &&
    !OF_SOME.test(behind) &&
    glue.slice(1, -1).every((stretch) => BARE.test(stretch))
  );
}

/** Not the comma of "9,9", a share with decimals. */
const BARE = /^(?:\s?[;+/]\s?|,\s|,?\sand\s|\svs?\.?\s)$/;
/** "(88 and 63 in the eyes that completed)", "(N = 60; 20 per group)": of some of them only, or of each part. */
const OF_SOME = /\b(?:(?<!in )that|who|which|whose|per|each|evaluable|complet\w+|data|analy\w+)\b/;
/** Nothing, people, or where they are: "(20 and 18 evaluable)", "(12 and 14 cardiovascular)" are some of each. */
const BEHIND_BARE =
  /^[\s,]*(?:$|respectively\b|(?:in|to|on|for|at|with|by|per)\s|(?:patients|participants|subjects|people|women|men|children|infants|cases|pts|eyes|deaths|events)\b)/;

/** True where each number stands behind the label of a level: "(DL1 n=3, DL2 n=6, DL3 n=9)", "(Child–Pugh A 402, B 171, C 38)". */
function isLabelled({ glue }: CountWithParts): boolean {
  const [first = '', ...others] = glue;
  const last = others.pop() ?? '';
  return LEVEL.test(first.replace(SCALE, '')) && others.every((one) => LEVEL.test(one)) && /^\s*$/.test(last);
}

/** What the levels are of, before the first of them. */
const SCALE = /^[\p{L}–-]{3,}\s(?=[A-H]\b)/u;

const LEVEL =
  /^(?:[,;]\s?(?:and\s)?)?(?:(?:DL|dose level|level|cohort|stage|grade|class|arm|group)[\s-]?\w{1,3}|[A-H]),?:?\s?(?:n\s?=\s?)?$/i;

/** True where the last item is what is left: "48 had other reasons". */
function namesOthers({ glue }: CountWithParts): boolean {
  return /\b(?:others?|miscellaneous|various)\b/i.test(glue.at(-1) ?? '');
}

/** True where the names of several arms end in the word for one: "(1533 in the combination, 1521 in the salmeterol and 1524 in the placebo group)". */
function namesGroups({ glue }: CountWithParts): boolean {
  const names = glue.slice(1);
  return names.every((stretch) => IN_ARM.test(stretch)) && /\b(?:groups?|arms?)\b/i.test(names.join(' '));
}

const IN_ARM = /^\s(?:in|to|on)\s(?:the\s)?[\w-]+/;

/** True where the words part everyone: "(local only 9, distant only 10, both 2)". */
function excludeEachOther({ glue }: CountWithParts): boolean {
  return glue.filter((stretch) => /\b(?:only|alone|both|neither)\b/.test(stretch)).length > 1;
}

/** True where the bracket tells why people left: "171 were left out (94 no valid test, 52 no sample, 25 withdrew)". */
function saysWhy({ whole, start, end }: CountWithParts, { document: { text } }: CheckContext): boolean {
  return (
    AWAY.test(text.slice(whole.end, start)) ||
    REASON.test(text.slice(start, end)) ||
    WERE_AWAY.test(text.slice(end, end + 24)) ||
    WITHOUT.test(text.slice(Math.max(0, whole.start - 24), whole.start))
  );
}

/** True where people died, and each cause has its number: "Six died (cardiac, 2; infection, 3; suicide, 1)". */
function tellsCauses({ whole, start, glue }: CountWithParts, { document }: CheckContext): boolean {
  const said = wordsBefore(document, whole.start, 90) + document.text.slice(whole.end, start);
  return DIED.test(said) && glue.slice(1, -1).every((stretch) => CAUSE.test(stretch)) && glue.at(-1) === '';
}

const DIED = /\b(?:died|deaths?)\b/i;
const CAUSE = /^;\s[\p{L} -]{3,40}[,:]\s$/u;

const AWAY = /\b(?:excluded|left out|withdr[ae]w|discontinued|dropped out|lost|ineligible)\b/;
const REASON = /\b(?:lost|loss(?:es)?|withdr\w+|declin\w+|refus\w+|consent|moved)\b/;
const WERE_AWAY =
  /^[)\]]\s(?:(?:were|had|was)\s)?(?:excluded|withdr[ae]wn?|discontinued|dropped out|lost|ineligible)\b/;
const WITHOUT = /\b(?:exclusions? of|excluding|loss of)\s(?:the\s)?$/i;

/** True where the words split people: "161 were randomised (82 to start with the sensor, 79 with strips)". */
function splits({ whole, start }: CountWithParts, { document: { text } }: CheckContext): boolean {
  return whole.stage === 'randomised' || SPLIT.test(text.slice(whole.end, start));
}

const SPLIT = /\b(?:randomi[sz]ed|assigned|allocated|divided|split)\b/;

/** True where each part stands with a drug or another name of an arm: "(5 on bupropion, 2 on sertraline)", "(A, 297; B, 295)". */
function arePartsOfArms({ parts, glue }: CountWithParts, { byType }: CheckContext): boolean {
  const namesBehind = !WORD.test(glue[0] ?? '');
  return parts.every(({ start, end }, i) => {
    const stretch = (namesBehind ? glue[i + 1] : glue[i]) ?? '';
    const from = namesBehind ? end : start - stretch.length;
    const drug = byType.drug[indexFrom(byType.drug, from)];
    return (drug !== undefined && drug.start < from + stretch.length) || NAME_OF_ARM.test(stretch);
  });
}

/** "in the sham group", ", AL", "; B,", " in A and ": a word for an arm, or the short form or letter of one. */
const NAME_OF_ARM =
  /\b(?:groups?|arms?|placebo|sham|controls?|vehicle|usual care|standard|conventional|active|intervention|cohort)\b|^\W*(?:(?:in|on|to|with|and|the)\s)*[A-Z][A-Za-z0-9]{0,6}(?:[-+/][A-Z][A-Za-z0-9]{0,6})?\W*(?:and|or|vs?|n\s?=)?\W*$/;
