/** Instruments by the look of their names: "Brief Fatigue Inventory", "Beck Depression Inventory-II", "DASH score". */
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { FoundEndpoint } from './found-endpoint.js';
import type { SentenceContext } from './sentence-context.js';
import { openEndpoint } from './shapes.js';

/** No name of an instrument has more tokens. */
const LONGEST = 14;

/** The instrument whose noun ("inventory", "score") stands at a token; `floor` is the token before which nothing may be taken. */
export function instrument(
  tokens: Tokens,
  at: number,
  floor: number,
  sentence: SentenceContext,
): FoundEndpoint | undefined {
  if (sentence.isBackground) return undefined;
  const from = isCapital(tokens, at) ? titleStart(tokens, at, floor) : properStart(tokens, at, floor);
  if (from === at || isOfPatients(tokens, from, at)) return undefined;
  if (!isCapital(tokens, at) && !sentence.speaksOfOutcomes) return undefined;
  return openEndpoint(tokens, { from, to: versionEnd(tokens, at + 1) }, undefined);
}

/** "Impact of Event Scale": capitalised words, and small ones between them. */
function titleStart(tokens: Tokens, at: number, floor: number): number {
  let from = at;
  for (let i = at - 1; i >= floor && i > at - LONGEST; i--) {
    if (tokens.isDash(i) && tokens.touches(i) && tokens.touches(i + 1)) continue;
    if (tokens.isNumber(i) || !tokens.isWord(i)) {
      if (!tokens.touches(i + 1) || !JOINTS.has(tokens.raw(i))) break;
      continue;
    }
    if (JOINING.has(tokens.word(i))) continue;
    if (!isCapital(tokens, i) || OPENING.has(tokens.word(i))) break;
    from = i;
  }
  return from;
}

/** "Harris hip score", "DASH score": a name or a short form, and at most one small word before the noun. */
function properStart(tokens: Tokens, at: number, floor: number): number {
  const named = ADJECTIVES.has(tokens.word(at - 1)) ? at - 2 : at - 1;
  if (named < floor || !tokens.isWord(named) || !isCapital(tokens, named)) return at;
  let from = named;
  for (let i = named - 1; i >= floor && i > at - LONGEST; i--) {
    if (tokens.isDash(i) && tokens.touches(i) && tokens.touches(i + 1)) continue;
    if (!tokens.isWord(i) || !isCapital(tokens, i) || OPENING.has(tokens.word(i))) break;
    from = i;
  }
  // One capitalised word that opens a sentence need be no name: "Pain score", "Global index".
  const only = tokens.endOf(named) - tokens.startOf(named);
  return from === named && from === floor && !(only > 1 && isCapitals(tokens, named)) ? at : from;
}

/** "Inventory-II", "Scale-21", "Questionnaire (short form)" without its bracket. */
function versionEnd(tokens: Tokens, at: number): number {
  if (tokens.isDash(at) && tokens.touches(at) && tokens.touches(at + 1)) {
    const version = tokens.raw(at + 1);
    if (tokens.isNumber(at + 1) || /^[A-Z]{1,4}$/.test(version) || /^[Rr]evised$/.test(version))
      return at + 2;
  }
  return COUNTED.has(tokens.word(at)) ? at + 1 : at;
}

/** What tells who the patients are, and is no outcome: "Gleason score", "Charlson comorbidity index". */
function isOfPatients(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (STAGING.has(tokens.word(i))) return true;
  return false;
}

const COUNTED = wordSet('score scores total subscale subscales');
const JOINING = wordSet('of for and to the in');
const JOINTS: ReadonlySet<string> = new Set(['-', '’', "'", '/', '&']);
const ADJECTIVES = wordSet(
  'disability hip knee shoulder ankle foot pain depression anxiety fatigue severity activity functional function symptom total ' +
    'composite global sum quality sleep sedation impairment mobility motor stroke performance rating',
);
const OPENING = wordSet(
  `the a an in on with using we our this these those each both all no mean median results methods conclusion conclusions objective
   background effects effect use validity outcomes outcome measures measure total overall using and or for primary secondary
   patients pain quality baseline after at change changes improvement higher lower median`,
);
const STAGING = wordSet(
  `gleason charlson comorbidity ecog asa tnm karnofsky isup rads prognostic propensity recurrence birads cps tps syntax meld child pugh
   ishak genomic polygenic risk mallampati fitzpatrick tanner combined positive proportion`,
);

function isCapital(tokens: Tokens, i: number): boolean {
  const code = tokens.text.charCodeAt(tokens.startOf(i));
  return code >= 65 && code <= 90;
}

function isCapitals(tokens: Tokens, i: number): boolean {
  return /^[A-Z][A-Za-z]*[A-Z0-9]/.test(tokens.raw(i));
}
