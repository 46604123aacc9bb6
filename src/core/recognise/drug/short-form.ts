/** Short forms that a block explains: "VOR (vorinostat)", "gemcitabine plus nab-paclitaxel (AG)", "AG chemotherapy". */
import { unitAt } from '../../lexicon/units.js';
import { foldText } from '../../text/characters.js';
import { copyWith } from '../../text/copy.js';
import { CAPITAL, type Openings } from '../../text/shapes.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { AnnotationParts, RecogniserContext } from '../recogniser.js';
import { isAcronym, isRegimenAcronym } from './acronym.js';

export type DrugParts = Extract<AnnotationParts, { type: 'drug' }>;
export type DrugValue = Omit<DrugParts, 'type' | 'start' | 'end'>;

/** "VOR" before "(vorinostat)": capitals of which the first begins the name. */
export function isShortFormOf(tokens: Tokens, i: number, name: string): boolean {
  if (!tokens.isWord(i) || !isAcronym(tokens, i)) return false;
  const raw = tokens.raw(i);
  return /^[A-Z]{2,5}$/.test(raw) && raw[0]?.toLowerCase() === name[0];
}

/** "glycopyrronium (GLY)": capitals alone in the bracket right behind the last drug found, of which the first begins its name. */
export function shortFormBehind(
  tokens: Tokens,
  i: number,
  found: readonly DrugParts[],
): DrugValue | undefined {
  const last = found.at(-1);
  if (last === undefined || !tokens.isSign(i - 1, '([') || !/^[)\],;]$/.test(tokens.raw(i + 1)))
    return undefined;
  if (!isShortFormOf(tokens, i, last.name) || NO_SHORT_FORMS.has(tokens.raw(i))) return undefined;
  const { type: _type, start: _start, end: _end, misspelled: _misspelled, ...value } = last;
  return copyWith(value, { mention: 'abbreviation' });
}

/** Capitals in brackets that say how or in whom a drug was given. */
const NO_SHORT_FORMS: ReadonlySet<string> = new Set([
  'IV',
  'IM',
  'SC',
  'PO',
  'IT',
  'IN',
  'ITT',
  'BID',
  'TID',
  'OD',
  'CI',
  'SD',
  'SE',
  'US',
  'UK',
  'EU',
]);

/** Every mention of a short form that the block, or another of its record, explains once: "AG chemotherapy … AG with AG". */
export function shortFormsIn(
  context: RecogniserContext,
  shortForms: ReadonlyMap<string, DrugValue>,
  found: readonly DrugParts[],
): readonly DrugParts[] {
  const { block, isTaken } = context;
  const { tokens } = block;
  const mentions: DrugParts[] = [];
  for (const short of shortForms.keys()) context.showName(shownForm(short));
  for (let i = tokens.nextOpening(0, CAPITALS); i < tokens.count; i = tokens.nextOpening(i + 1, CAPITALS)) {
    const start = tokens.startOf(i);
    if (tokens.endOf(i) - start > LONGEST_SHORT || isTaken(i)) continue;
    const to = dashedEnd(tokens, i);
    const dashed =
      to > i + 1 ? meaningOf(context, shortForms, tokens.text.slice(start, tokens.endOf(to - 1))) : undefined;
    const value = dashed ?? meaningOf(context, shortForms, tokens.raw(i));
    const end = tokens.endOf(dashed === undefined ? i : to - 1);
    if (value === undefined || found.some((one) => one.start < end && one.end > start)) continue;
    if (end - start === 1 && !isLetterOfDrug(tokens, i)) continue;
    mentions.push(copyWith({ type: 'drug' as const, start, end }, value));
  }
  return mentions;
}

const LONGEST_SHORT = 7;
const CAPITALS: Openings = { words: 0, shapes: CAPITAL };

function meaningOf(
  context: RecogniserContext,
  shortForms: ReadonlyMap<string, DrugValue>,
  short: string,
): DrugValue | undefined {
  const own = shortForms.get(short);
  if (own !== undefined || !context.isKnownName(shownForm(short))) return own;
  return { name: short, mention: 'abbreviation' };
}

/** A short form among the names of a record: a space on either side keeps it apart from the words that hold its letters. */
function shownForm(short: string): string {
  return ` ${foldText(short)} `;
}

/** The token behind "Vi-DT", "IDH1-vac", "Brim/Tim" at a token. */
export function dashedEnd(tokens: Tokens, i: number): number {
  const joint = tokens.isDash(i + 1) || tokens.isSymbol(i + 1, '/');
  const joined = joint && tokens.touches(i + 1) && tokens.touches(i + 2) && tokens.isWord(i + 2);
  return joined ? i + 3 : i + 1;
}

/** "QD + L", "L 18 mg", "over S alone": a single letter needs a drug's company, as P and S have other meanings. */
function isLetterOfDrug(tokens: Tokens, i: number): boolean {
  if (
    tokens.isNumber(i - 1) ||
    tokens.isSymbol(i - 1, '/') ||
    (tokens.isDash(i + 1) && tokens.touches(i + 1))
  )
    return false;
  if (tokens.isSymbol(i - 1, '+') || tokens.isSymbol(i + 1, '+')) return true;
  if (tokens.isNumber(i + 1)) return unitAt(tokens, i + 2) !== undefined;
  if (tokens.isSymbol(i - 1, '(') && tokens.isSymbol(i + 1, ')')) return true;
  if (tokens.isSymbol(i + 1, '(') && tokens.isNumber(i + 2)) return unitAt(tokens, i + 3) !== undefined;
  return tokens.isOneOf(i - 1, BEFORE_LETTER) && tokens.isOneOf(i + 1, BEHIND_LETTER);
}

const BEFORE_LETTER = wordSet('vs versus plus over or of with than adding and to');
const BEHIND_LETTER = wordSet('alone arm group monotherapy was were improved , . ; )');

/** What may stand between two drugs of one regimen: their doses, and a word that joins them. */
const JOINED = /^[^.;()]*(?:\b(?:and|plus|with)\b|[,+/&]|^\s*[-–]\s*$)[^.;()]*$/;
const LONGEST_GAP = 48;
const MOST_PARTS = 6;

/** The parts of the regimen in brackets at `i` that stands behind the names of its drugs, with a letter for each: "(AG)". */
export function regimenInBracket(
  tokens: Tokens,
  i: number,
  found: readonly DrugParts[],
): readonly string[] | undefined {
  if (!tokens.isSymbol(i - 1, '(') || !tokens.isSign(i + 1, '),;')) return undefined;
  if (!isRegimenAcronym(tokens, i)) return undefined;
  const parts: string[] = [];
  for (let at = found.length - 1; at >= 0 && parts.length < MOST_PARTS; at--) {
    const drug = found[at];
    const next = found[at + 1];
    if (drug === undefined || drug.mention === 'class' || drug.mention === 'regimen') break;
    if (
      next !== undefined &&
      !JOINED.test(tokens.text.slice(drug.end, Math.min(next.start, drug.end + LONGEST_GAP)))
    )
      break;
    if (next !== undefined && next.start - drug.end > LONGEST_GAP) break;
    parts.unshift(drug.name);
  }
  return fits(tokens.raw(i), parts) ? parts : undefined;
}

/** No more letters than one beyond the drugs, and most of them initials of a drug. */
function fits(short: string, parts: readonly string[]): boolean {
  const letters = short.toLowerCase().replace(/[^a-z]/g, '');
  if (parts.length < 2 || letters.length < parts.length || letters.length > parts.length + 1) return false;
  const initials = new Set(parts.flatMap((part) => part.split(/[ -]/).map((word) => word[0])));
  return [...letters].filter((letter) => initials.has(letter)).length * 2 >= letters.length;
}
