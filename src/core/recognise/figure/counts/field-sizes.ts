/** Sizes in the fields and rows of registers and tables: "Patients treated: 120", "Treated: 168 / 165", "Number Analyzed 126 125". */
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { NumberAt, Reading } from '../reader.js';
import { PEOPLE } from './count-words.js';
import { countOf } from './counted.js';
import { wholeNumberAt } from './whole-number.js';

/** The sizes of the field or row whose first value stands at a token. */
export function sizesOfField(tokens: Tokens, at: number, number: NumberAt): Reading | undefined {
  return numberAnalysed(tokens, at) ?? (isField(tokens, at, number) ? slashed(tokens, number) : undefined);
}

function sizes(numbers: readonly NumberAt[]): Reading {
  return { figures: numbers.map((one) => countOf(one, 'sample-size')), end: numbers.at(-1)?.end ?? 0 };
}

/** "Treated: 168 / 165": a field with the number of each arm. */
function slashed(tokens: Tokens, number: NumberAt): Reading {
  const row = [number];
  for (let end = number.end; tokens.isSymbol(end, '/') && !tokens.touches(end); ) {
    const next = wholeNumberAt(tokens, end + 1);
    if (next === undefined) break;
    row.push(next);
    end = next.end;
  }
  return sizes(row);
}

/** "Overall Number Analyzed   126   125": a row of a register's table. */
function numberAnalysed(tokens: Tokens, at: number): Reading | undefined {
  if (!tokens.isNumber(at) || !tokens.isOneOf(at - 1, ANALYSED) || !tokens.isOneOf(at - 2, NUMBERED))
    return undefined;
  const cells: NumberAt[] = [];
  for (let i = at; ; ) {
    const cell = tokens.isNumber(i) ? wholeNumberAt(tokens, i) : undefined;
    if (cell === undefined) break;
    cells.push(cell);
    i = cell.end;
  }
  return cells.length < 2 ? undefined : sizes(cells);
}

const ANALYSED = wordSet('analyzed analysed randomized randomised enrolled treated participants');
const NUMBERED = wordSet('number participants patients of');

/** "Number of Participants Analyzed: 97", "Patients treated: 120", "Pts: 72": a field of a form or table. */
function isField(tokens: Tokens, at: number, number: NumberAt): boolean {
  if (!tokens.isNumber(at) || !isSize(number)) return false;
  // ': about 200', ': up to 24' and 'Size="80"'
  const upTo = tokens.word(at - 1) === 'to' && tokens.word(at - 2) === 'up';
  const about = tokens.isOneOf(at - 1, ABOUT) || tokens.isSymbol(at - 1, '"');
  const behind = upTo ? at - 3 : about ? at - 2 : at - 1;
  // "Enrollment (Estimated) 396"
  const unsigned =
    tokens.isSymbol(at - 1, ')') && tokens.isOneOf(at - 2, ACTUAL) && tokens.isOneOf(at - 4, FIELDS);
  if (unsigned) return true;
  if (!tokens.isSymbol(behind, ':') && !tokens.isSymbol(behind, '=')) return false;
  // "Enrollment (Actual): 652"
  const bracket = tokens.isSymbol(behind - 1, ')') && tokens.isSymbol(behind - 3, '(');
  const field = bracket ? behind - 4 : behind - 1;
  if (tokens.isOneOf(field, FIELDS) || isWholeTrial(tokens, field)) return true;
  // "Fourteen patients died: 5 of sepsis".
  if (tokens.isOneOf(behind - 1, EVENTS)) return false;
  for (let i = behind - 1; i >= behind - 9; i--) {
    if (!tokens.isWord(i)) return false;
    if (tokens.isOneOf(i, PEOPLE) && (i >= behind - 4 || isNumberOf(tokens, i))) return true;
    // 'Sample Size from India="80"'
    if (tokens.word(i) === 'size' && tokens.word(i - 1) === 'sample') return true;
  }
  return false;
}

/** "Final number: 2386", "In the whole clinical trial: 36", "In the member state: 12". */
function isWholeTrial(tokens: Tokens, at: number): boolean {
  if (tokens.word(at) === 'number') return tokens.isOneOf(at - 1, FINAL);
  if (tokens.word(at) === 'trial')
    return tokens.word(at - 1) === 'clinical' && tokens.word(at - 2) === 'whole';
  return tokens.word(at) === 'state' && tokens.word(at - 1) === 'member';
}

const ACTUAL = wordSet('estimated actual anticipated');
const FINAL = wordSet('final total target');
const ABOUT = wordSet('about approximately around ~ ca circa');

/** "number of subjects in the whole clinical trial": the words around the noun at a token. */
function isNumberOf(tokens: Tokens, noun: number): boolean {
  return tokens.word(noun - 1) === 'of' && tokens.word(noun - 2) === 'number';
}

const FIELDS = wordSet(`
  enrolment enrollment randomised randomized screened enrolled completed analysed analyzed accrual size treated dosed
`);

function isSize(number: NumberAt): boolean {
  return Number.isInteger(number.value) && number.value > 1 && !number.printed.includes('.');
}

const EVENTS = wordSet('deaths events died event death relapsed failures failed complications had');
