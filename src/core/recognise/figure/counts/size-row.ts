/** The sizes of arms in one bracket: "(98 tovimab, 100 placebo)", "(44/45/43)". */
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { RecogniserContext } from '../../recogniser.js';
import { bare } from '../bare.js';
import type { NumberAt, Reading } from '../reader.js';
import { PEOPLE, THINGS } from './count-words.js';
import { wholeNumberAt } from './whole-number.js';

/** The sizes in the bracket that opens right before a token, in a sentence that begins at token `from`. */
export function sizesInBracket(
  { block, isTaken }: RecogniserContext,
  from: number,
  at: number,
): Reading | undefined {
  const tokens = block.tokens;
  if (!tokens.isNumber(at) || !tokens.isSymbol(at - 1, '(')) return undefined;
  const said = speaksOf(tokens, from, at);
  if (said === undefined) return undefined;
  const isArm = (i: number) => said === 'arms' || isTaken(i) || tokens.isOneOf(i, ARMS);
  const row =
    (said === 'events' ? undefined : slashedRow(tokens, at)) ?? namedRow(tokens, at, isArm, isTaken);
  if (row === undefined || !row.every(({ value }) => value > 1)) return undefined;
  const figures = row.map((one) => bare(one, said === 'events' ? 'count' : 'sample-size'));
  return { figures, end: row.at(-1)?.end ?? at + 1 };
}

/** "44/45/43": at least three, so that it is no fraction. */
function slashedRow(tokens: Tokens, at: number): readonly NumberAt[] | undefined {
  const row: NumberAt[] = [];
  for (let i = at; row.length < MOST; ) {
    const number = tokens.isNumber(i) ? wholeNumberAt(tokens, i) : undefined;
    if (number === undefined) return undefined;
    row.push(number);
    if (tokens.isSymbol(number.end, ')')) return row.length > 2 ? row : undefined;
    if (!tokens.isSymbol(number.end, '/')) return undefined;
    i = number.end + 1;
  }
  return undefined;
}

/** "98 tovimab, 100 placebo": each number and up to three words that are no people, things or times. */
function namedRow(
  tokens: Tokens,
  at: number,
  isArm: (token: number) => boolean,
  isTaken: (token: number) => boolean,
): readonly NumberAt[] | undefined {
  const row: NumberAt[] = [];
  let arms = false;
  for (let i = at; row.length < MOST; ) {
    const number = tokens.isNumber(i) ? wholeNumberAt(tokens, i) : undefined;
    if (number === undefined || !(tokens.isWord(number.end) || isTaken(number.end))) return undefined;
    row.push(number);
    let behind = number.end;
    while (behind < number.end + 8 && (isNamePart(tokens, behind) || isTaken(behind))) {
      const word = tokens.word(behind);
      if (JOINTS.has(word)) break;
      if (!isTaken(behind) && (PEOPLE.has(word) || THINGS.has(word) || NO_ARMS.has(word))) return undefined;
      arms ||= isArm(behind);
      behind++;
    }
    // "(112 minocycline, 111 doxycycline; mean age 52 years)"
    const goesOn = tokens.isSymbol(behind, ';') && tokens.isWord(behind + 1);
    if (tokens.isSymbol(behind, ')') || goesOn) return row.length > 1 && arms ? row : undefined;
    if (!tokens.isOneOf(behind, JOINTS)) return undefined;
    i = tokens.word(behind + 1) === 'and' ? behind + 2 : behind + 1;
  }
  return undefined;
}

/** "doravirine/islatravir", "Vi-TT": words, and what joins the drugs of a combination. */
function isNamePart(tokens: Tokens, at: number): boolean {
  return tokens.isWord(at) || tokens.isDash(at) || tokens.isSymbol(at, '/') || tokens.isSymbol(at, '+');
}

const MOST = 6;
const JOINTS = wordSet(', ; and vs versus');
const ARMS = wordSet('placebo control controls active sham intervention treatment vehicle standard usual');
const NO_ARMS = wordSet(`
  years year months month weeks week days day hours hour h d mg g kg mm cm ml l points percent of in with per to at had
  were was from male female grade mild moderate severe
`);

/** What stands shortly before the bracket: an allocation, people or an event, whichever is nearest. */
function speaksOf(tokens: Tokens, from: number, at: number): 'arms' | 'people' | 'events' | undefined {
  for (let i = at - 2; i >= Math.max(from, at - 16); i--) {
    const word = tokens.word(i);
    if (EVENTS.has(word)) return 'events';
    if (ALLOCATING.has(word)) return 'arms';
    if (PEOPLE.has(word)) return 'people';
  }
  return undefined;
}

const ALLOCATING = wordSet(
  'randomised randomized assigned allocated divided enrolled recruited allotted split',
);
const EVENTS = wordSet(`
  deaths events died event death relapsed failures failed complications had occurred reported developed responded
  discontinued withdrew stopped experienced
`);
