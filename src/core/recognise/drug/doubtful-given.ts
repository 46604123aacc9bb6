/** Names of the body's substances, herbs and foods that nothing right beside them gives: drugs where the record gives them elsewhere. */
import { contextualDrugs } from '../../lexicon/drug-contextual.js';
import { foldText } from '../../text/characters.js';
import { copyWith } from '../../text/copy.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { RecogniserContext } from '../recogniser.js';
import { type DrugParts, type DrugValue, isShortFormOf } from './short-form.js';

/** A name that is neither given nor measured where it stands; token indexes. */
export interface DoubtfulName {
  readonly from: number;
  readonly to: number;
  readonly value: DrugValue;
}

/** What bodies and blood hold and every laboratory measures: a drug only where the words beside it give it. */
const ANALYTES: ReadonlySet<string> = new Set(
  `glucose,oxygen,carbon dioxide,calcium,potassium,sodium,phosphate,albumin,cortisol,urea,uric acid,histamine,alcohol,ethanol,
fibrinogen,thrombin,prothrombin,factor VIII,factor IX,von Willebrand factor,immunoglobulin,immunoglobulins,serotonin,dopamine,
acetylcholine,collagen,gelatin,tissue plasminogen activator,interleukin-2,interferon gamma,interferon-γ,erythropoietin,
cocaine,heroin,amphetamine,methamphetamine,cannabis,marijuana,opium`.split(/,\s*/),
);

/** True for what a trial that gives it once means as given, unless the words beside it measure it. */
export function isMostlyGiven({ name }: DrugValue): boolean {
  return !ANALYTES.has(name);
}

/** Those of the doubtful names that are given here, or in another block of the record. */
export function givenAmong(
  context: RecogniserContext,
  doubtful: readonly DoubtfulName[],
  shortForms: Map<string, DrugValue>,
  found: readonly DrugParts[],
): readonly DrugParts[] {
  const { tokens } = context.block;
  const names = new Set<string>();
  for (const { name } of found) {
    names.add(name);
    // "magnesium sulfate" is magnesium.
    const element = name.slice(0, Math.max(0, name.indexOf(' ')));
    for (const one of [name, element]) {
      if (!(contextualDrugs.has(one) || one === 'insulin NPH') || ANALYTES.has(one)) continue;
      names.add(one);
      context.showName(foldText(one));
    }
  }
  if (doubtful.length === 0) return [];
  const starts = new Set(found.map(({ start }) => start));
  const ends = new Set(found.map(({ end }) => end));
  const given: DrugParts[] = [];
  for (const { from, to, value } of doubtful) {
    if (isSolvent(tokens, from)) continue;
    const next = tokens.isSign(to, '(') && tokens.isSign(to + 2, ')') ? to + 3 : to;
    const isJoined =
      (tokens.isOneOf(from - 1, JOINTS) && from > 1 && ends.has(tokens.endOf(from - 2))) ||
      (tokens.isOneOf(next, JOINTS) && next + 1 < tokens.count && starts.has(tokens.startOf(next + 1)));
    if (!isJoined && !names.has(value.name) && !context.isKnownName(foldText(value.name))) continue;
    names.add(value.name);
    // "hyaluronic acid (HA)"
    const short = tokens.raw(to + 1);
    if (next > to && isShortFormOf(tokens, to + 1, value.name) && !shortForms.has(short))
      shortForms.set(short, copyWith(value, { mention: 'abbreviation' }));
    given.push({ type: 'drug', start: tokens.startOf(from), end: tokens.endOf(to - 1), ...value });
  }
  return given;
}

const JOINTS = wordSet('or and versus vs than plus');

/** "dissolved in saline", "washed with normal saline": what carries or cleans, and treats nobody. */
function isSolvent(tokens: Tokens, from: number): boolean {
  const before = tokens.isOneOf(from - 1, PURE) ? from - 2 : from - 1;
  return tokens.isOneOf(before, CARRYING) && tokens.isOneOf(before - 1, DISSOLVED);
}

const PURE = wordSet('normal sterile isotonic physiological warm warmed');
const CARRYING = wordSet('in with to');
const DISSOLVED = wordSet(
  'diluted dissolved mixed suspended reconstituted washed rinsed irrigated irrigation cleaned lavage flushed',
);
