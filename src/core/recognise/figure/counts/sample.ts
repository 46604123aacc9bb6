/**
 * People of whom a whole study is told, without a word of enrolment: "Methods: 218 patients with oesophagitis were divided
 * …", "a crossover trial in 26 patients with Parkinson's disease", "38 pts were dosed", "3388 pts (mean age 61.1 y)".
 */
import type { Tokens } from '../../../text/tokens.js';
import { WordSet, wordSet } from '../../../text/word-set.js';
import { opensPercent } from './counted.js';

interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** True where the people counted at a token, whose noun ends before `end`, are the sample of a study. */
export function isSample(tokens: Tokens, sentence: Sentence, at: number, end: number): boolean {
  if (holdsShare(tokens, end)) return false;
  if (isOfGroup(tokens, at, end) || isOfStudies(tokens, at) || givesPower(tokens, sentence, at, end))
    return true;
  const heading = headingBefore(tokens, sentence, at);
  if (heading >= 0 && tokens.isOneOf(heading, PEOPLE_HEADINGS)) return true;
  if (opensWithStudy(tokens, sentence, at))
    return tokens.isOneOf(end, ATTRIBUTES) || isTakenIn(tokens, end, sentence.to, TREATED);
  // "In 389 patients with Alzheimer's disease, …"
  if (at === sentence.from + 1 && tokens.isOneOf(sentence.from, IN)) return tokens.isOneOf(end, ATTRIBUTES);
  return heading >= 0 || at === sentence.from
    ? describesPeople(tokens, end) || isTakenIn(tokens, end, sentence.to, heading >= 0 ? TREATED : TAKEN_IN)
    : tokens.isOneOf(at - 1, INVOLVING) ||
        (tokens.isOneOf(end, ATTRIBUTES) && isStudied(tokens, sentence, at));
}

/** The name of a section that opens the sentence right before a token, or -1. */
function headingBefore(tokens: Tokens, { from }: Sentence, at: number): number {
  const heading = tokens.isSymbol(at - 1, ':') || tokens.isSymbol(at - 1, '.') ? at - 2 : at - 1;
  const isOne = heading >= from && heading - from < 4 && tokens.isOneOf(heading, HEADINGS);
  return isOne && /^[A-Z]/.test(tokens.raw(heading)) ? heading : -1;
}

const HEADINGS = wordSet(
  'methods method participants patients subjects population results findings material',
);
/** Sections that tell of those who took part before anything has happened to them. */
const PEOPLE_HEADINGS = wordSet('participants patients subjects population methods method');

const IN = wordSet('in among');

/** "In this double-blind trial, 61 patients with …", "In our clinic, 61 patients took …": before a token. */
function opensWithStudy(tokens: Tokens, { from }: Sentence, at: number): boolean {
  if (!tokens.isSymbol(at - 1, ',') || !tokens.isOneOf(from, IN) || !tokens.isOneOf(from + 1, THIS))
    return false;
  for (let i = from + 2; i < Math.min(at, from + LONGEST_OPENING); i++)
    if (tokens.isOneOf(i, PLACES)) return true;
  return false;
}

const LONGEST_OPENING = 20;
const THIS = wordSet('this a an our the one another');
const PLACES = wordSet('trial study rct design clinic hospital centre center unit experiment comparison');

/** "the control group (60 cases, placebo granules)": alone behind the word for an arm. */
function isOfGroup(tokens: Tokens, at: number, end: number): boolean {
  if (!tokens.isSymbol(at - 1, '(') || !tokens.isOneOf(at - 2, GROUPS)) return false;
  return tokens.isSymbol(end, ')') || tokens.isSymbol(end, ',') || tokens.isSymbol(end, ';');
}

const GROUPS = wordSet('group arm cohort');

/** "Seven trials (1,612 patients", "9 studies, 1480 participants". */
function isOfStudies(tokens: Tokens, at: number): boolean {
  const sign = tokens.isSymbol(at - 1, '(') || tokens.isSymbol(at - 1, ',') || tokens.isSymbol(at - 1, ';');
  return sign && tokens.isOneOf(at - 2, STUDIES);
}

const STUDIES = wordSet('trials studies rcts');

/** "With 340 and 170 participants (2:1) the power is 90%", "45 completers per arm give 90% power". */
export function givesPower(tokens: Tokens, { from, to }: Sentence, at: number, end: number): boolean {
  const opens = tokens.isOneOf(from, WITH) || tokens.isOneOf(end, PER);
  if (!opens || at - from > LONGEST_OPENING) return false;
  for (let i = end; i < Math.min(to, end + LONGEST_OPENING); i++) if (tokens.isOneOf(i, POWER)) return true;
  return false;
}

const WITH = wordSet('with');
const PER = wordSet('per in');
const POWER = wordSet('power');

/** "(mean age 61.1 y", ", median age 63": what tells who somebody is. */
function describesPeople(tokens: Tokens, end: number): boolean {
  if (!tokens.isSymbol(end, '(') && !tokens.isSymbol(end, ',')) return false;
  return tokens.isOneOf(end + 1, AVERAGES) && tokens.isOneOf(end + 2, AGES);
}

const AVERAGES = wordSet('mean median average');
const AGES = wordSet('age ages');

/** "… from 12 schools were allocated", "… were dosed": the first verb of the sentence takes them in. */
function isTakenIn(tokens: Tokens, end: number, limit: number, verbs: WordSet): boolean {
  for (let i = end; i < Math.min(limit, end + LONGEST_SUBJECT); i++) {
    if (tokens.isSymbol(i, ';') || tokens.isOneOf(i, OTHER_VERBS)) return false;
    if (verbs === TREATED && tokens.isOneOf(i, TAKING)) return true;
    if (!tokens.isOneOf(i, WERE)) continue;
    return tokens.isOneOf(i + 1, verbs) || (tokens.isOneOf(i + 1, ADVERBS) && tokens.isOneOf(i + 2, verbs));
  }
  return false;
}

const LONGEST_SUBJECT = 30;
const WERE = wordSet('were');
const ADVERBS = wordSet('randomly first then consecutively prospectively equally');
/** In the section on methods those who take something are those studied. */
const TAKING = wordSet('received underwent entered took');
const OTHER_VERBS = wordSet(
  'who had died developed experienced withdrew discontinued relapsed responded reported showed',
);
const TAKEN_IN = wordSet(`
  allocated assigned randomised randomized enrolled enroled recruited included screened registered divided split
  dosed vaccinated studied followed investigated invited approached
`);
/** The same in the section on methods, where nothing has happened yet. */
const TREATED = new WordSet([...TAKEN_IN, 'treated', 'given', 'admitted', 'operated']);

/** "we gave 44 patients", "a trial in 26 patients", "was given to 42 patients": a study stands before them, no event. */
function isStudied(tokens: Tokens, { from }: Sentence, at: number): boolean {
  if (!tokens.isOneOf(at - 1, BEFORE)) return false;
  let studied = tokens.isOneOf(at - 1, GIVING);
  for (let i = at - 2; i >= Math.max(from, at - FARTHEST); i--) {
    if (tokens.isNumber(i) && tokens.isSymbol(i + 1, '%')) return false;
    if (tokens.isOneOf(i, HAPPENING)) return false;
    studied ||= tokens.isOneOf(i, STUDYING);
  }
  return studied;
}

const FARTHEST = 60;
const BEFORE = wordSet('in on to gave with followed among compared studied treated of');
const INVOLVING = wordSet('involving comprising');
const GIVING = wordSet('gave followed compared studied treated');
const STUDYING = wordSet(`
  trial study rct crossover phase compared evaluated investigated tested assessed examined given administered conducted
  performed done series
`);
/** True where words between two tokens tell of events, not of those who took part. */
export function saysHappened(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tokens.isOneOf(i, HAPPENING) || tokens.isOneOf(i, BEFALLING)) return true;
  return false;
}

const BEFALLING = wordSet('died developed experienced withdrew relapsed responded reported showed had');
const HAPPENING = wordSet(`
  occurred observed seen reported detected developed found achieved required noted identified recorded discontinued
  diagnosed confirmed recurred present documented died improved occurring resolved failed stopped
`);

/** What may follow people of whom a study is told: "with psoriasis", "aged 10–12", "referred to …". */
export const ATTRIBUTES = wordSet(`
  with aged older over undergoing referred scheduled requiring receiving having at who attending admitted awaiting
  suffering starting hospitalised hospitalized ≥ >
`);

/** "data were available for 3010 and 3012 patients": the numbers that follow are sizes. */
export function areAvailable(tokens: Tokens, at: number): boolean {
  return tokens.isOneOf(at - 1, FROM_WHOM) && tokens.isOneOf(at - 2, AVAILABLE);
}

const FROM_WHOM = wordSet('for from in');
const AVAILABLE = wordSet('available analysed analyzed obtained evaluable');

/** "(25%)", "[12.3%;": a share alone; "(62% female)" says who they are. */
export function holdsShare(tokens: Tokens, end: number): boolean {
  if (!opensPercent(tokens, end)) return false;
  for (let i = end + 2; i < end + 6; i++) if (tokens.isSymbol(i, '%')) return !tokens.isWord(i + 1);
  return true;
}
