/**
 * Names that no lexicon and no stem knows, shown to be drugs by what stands right behind them: a salt ("navokastat
 * hydrochloride"), a dose ("remoxipride 300 mg") or a development code ("navokastat (OBP-2266)"). What one block shows holds in
 * its whole record.
 */
import { metals, salts } from '../../lexicon/drug-salts.js';
import { unitAt } from '../../lexicon/units.js';
import { foldText } from '../../text/characters.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { AnnotationParts, RecogniserContext } from '../recogniser.js';
import { nameEnd } from './name-end.js';

type DrugParts = Extract<AnnotationParts, { type: 'drug' }>;

/** The drugs that the unknown words name, each wherever it stands in the block; `found` holds what else was found there. */
export function shownNames(
  context: RecogniserContext,
  unknown: readonly number[],
  found: readonly DrugParts[],
): readonly DrugParts[] {
  const { tokens } = context.block;
  const names = new Set<string>();
  for (const i of unknown) {
    if (!isShown(tokens, i, found)) continue;
    const name = foldText(tokens.raw(i));
    names.add(name);
    context.showName(name);
  }
  const drugs: DrugParts[] = [];
  for (const i of unknown) {
    const name = foldText(tokens.raw(i));
    if (!names.has(name) && !context.isKnownName(name)) continue;
    const start = tokens.startOf(i);
    const end = tokens.endOf(nameEnd(tokens, i + 1) - 1);
    if (context.isTaken(i) || found.some((drug) => drug.start < end && drug.end > start)) continue;
    drugs.push({ type: 'drug', start, end, name, mention: 'generic' });
  }
  return drugs;
}

function isShown(tokens: Tokens, i: number, found: readonly DrugParts[]): boolean {
  return isSignOfDrug(tokens, i + 1, found) && mayName(tokens, i) && !isStrain(tokens, i, found);
}

/** "BCG Connaught 81 mg": what a name with a capital says of the drug right before it. */
function isStrain(tokens: Tokens, i: number, found: readonly DrugParts[]): boolean {
  if (i === 0 || !/^[A-Z]/.test(tokens.raw(i))) return false;
  const before = tokens.endOf(i - 1);
  return found.some(({ end }) => end === before);
}

/** A salt, a dose or a code behind a name: few words have one. */
function isSignOfDrug(tokens: Tokens, at: number, found: readonly DrugParts[]): boolean {
  if (tokens.isSymbol(at, '(')) return isCode(tokens, at + 1, found) || isDoseRange(tokens, at + 1);
  if (tokens.isWord(at)) return tokens.isOneOf(at, salts) && !tokens.isOneOf(at, metals);
  return tokens.isNumber(at) && isDose(tokens, at + 1);
}

function mayName(tokens: Tokens, i: number): boolean {
  return /^[A-Za-z][a-z]+$/.test(tokens.raw(i)) && !NO_NAME.test(tokens.word(i));
}

/** Endings of ordinary words and of what is measured, which hardly any drug has. */
const NO_NAME =
  /(?:ing|ed|ly|ion|ity|ment|ness|ous|al|ics?|er|or|ist|ism|sis|uria|emia|aemia|tomy|graphy|scopy|pathy|itis|oma|ance|ence|age|ive|ble|ary|ory|phy|ogy|body|cule|tide|gate|date|duct|und|fore|wise|while|ward|s)$/;

/** "OBP-2266)": a development code that was found, alone in its bracket or first there. */
function isCode(tokens: Tokens, at: number, found: readonly DrugParts[]): boolean {
  const start = tokens.startOf(at);
  const code = found.find((drug) => drug.start === start && drug.mention === 'code');
  if (code === undefined) return false;
  const behind = tokens.text.slice(code.end, code.end + 1);
  return behind === ')' || behind === ',' || behind === ';';
}

/** "mg", "µg": an amount of something taken, and no concentration. */
function isDose(tokens: Tokens, at: number): boolean {
  if (!tokens.isOneOf(at, MASSES)) return false;
  const unit = unitAt(tokens, at);
  return unit !== undefined && !unit.per.includes('volume');
}

/** "(150–600 mg/day)", "(10 mg": in the bracket behind the name. */
function isDoseRange(tokens: Tokens, at: number): boolean {
  if (!tokens.isNumber(at)) return false;
  const range = (tokens.isDash(at + 1) || tokens.word(at + 1) === 'to') && tokens.isNumber(at + 2);
  return isDose(tokens, range ? at + 3 : at + 1);
}

const MASSES = wordSet('mg mcg µg μg ug');
