/** Instruments by the look of their names: "Brief Fatigue Inventory", "Beck Depression Inventory-II", "DASH score". */
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { FoundEndpoint } from './found-endpoint.js';
import type { SentenceContext } from './sentence-context.js';
import { openEndpoint } from './shapes.js';

/** No name of an instrument has more tokens. */
const LONGEST = 14;

/** The instrument whose noun ("inventory", "score") stands at a token; `isTaken` says which tokens other annotations have. */
export function instrument(
  tokens: Tokens,
  at: number,
  sentence: SentenceContext,
  isTaken: (token: number) => boolean,
): FoundEndpoint | undefined {
  if (sentence.isBackground) return undefined;
  const isTitle = isCapital(tokens, at);
  const from = isTitle ? titleStart(tokens, at, sentence.from) : properStart(tokens, at, sentence.from);
  if (from === at || (!isTitle && !sentence.speaksOfOutcomes)) return undefined;
  for (let i = from; i < at; i++) if (isTaken(i) || tokens.isOneOf(i, STAGING)) return undefined;
  return openEndpoint(tokens, { from, to: versionEnd(tokens, at + 1) }, undefined);
}

/** "Impact of Event Scale": capitalised words, and small ones between them. */
function titleStart(tokens: Tokens, at: number, floor: number): number {
  let from = at;
  for (let i = at - 1; i >= floor && i > at - LONGEST; i--) {
    if (!tokens.isWord(i)) {
      if (!tokens.touches(i + 1) || !(tokens.isNumber(i) || tokens.isDash(i) || JOINTS.has(tokens.raw(i))))
        break;
    } else if (!tokens.isOneOf(i, JOINING)) {
      if (!isCapital(tokens, i) || tokens.isOneOf(i, OPENING) || tokens.isOneOf(i, NOUNS)) break;
      from = i;
    }
  }
  return from;
}

/** "Harris hip score", "DASH score": a name or a short form, and at most one small word before the noun. */
function properStart(tokens: Tokens, at: number, floor: number): number {
  const named = properEnd(tokens, tokens.isOneOf(at - 1, ADJECTIVES) ? at - 2 : at - 1);
  if (named < floor || !tokens.isWord(named) || !isCapital(tokens, named)) return at;
  if (tokens.isOneOf(named, OPENING)) return at;
  let from = named;
  for (let i = named - 1; i >= floor && i > at - LONGEST; i--) {
    if (tokens.isDash(i) && tokens.touches(i) && tokens.touches(i + 1)) continue;
    if (!tokens.isWord(i) || !isCapital(tokens, i) || tokens.isOneOf(i, OPENING)) break;
    from = i;
  }
  // One capitalised word that opens a sentence need be no name: "Pain score", "Global index".
  return from === floor && !/^[A-Z][A-Za-z]*[A-Z0-9]/.test(tokens.raw(from)) ? at : from;
}

/** The word before the number of a version: "SF" of "SF-36 score". */
function properEnd(tokens: Tokens, at: number): number {
  return tokens.isNumber(at) && tokens.isDash(at - 1) && tokens.touches(at) ? at - 2 : at;
}

/** "Inventory-II", "Scale-21", "Index scores". */
function versionEnd(tokens: Tokens, at: number): number {
  if (tokens.isDash(at) && tokens.touches(at) && tokens.touches(at + 1)) {
    if (tokens.isNumber(at + 1) || /^(?:[A-Z]{1,4}|[Rr]evised)$/.test(tokens.raw(at + 1))) return at + 2;
  }
  return tokens.isOneOf(at, COUNTED) ? at + 1 : at;
}

const NOUNS = wordSet('scale scales inventory questionnaire index survey score profile checklist test');
const COUNTED = wordSet('score scores total subscale subscales');
const JOINING = wordSet('of for and to the in');
const JOINTS: ReadonlySet<string> = new Set(['’', "'", '/', '&']);
const ADJECTIVES = wordSet(
  `disability hip knee shoulder ankle foot pain depression anxiety fatigue severity activity functional function symptom total
   composite global sum quality sleep sedation impairment mobility motor stroke performance rating`,
);
const OPENING = wordSet(
  `to the a an in on with using we our this these those each both all no mean median results methods conclusion conclusions objective
   background effects effect use validity outcomes outcome measures measure total overall using and or for primary secondary
   patients pain quality baseline after at change changes improvement higher lower`,
);
/** What tells who the patients are, or how a study was judged, and is no outcome: "Gleason score", "Charlson comorbidity index". */
const STAGING = wordSet(
  `gleason charlson comorbidity ecog asa tnm karnofsky isup rads prognostic propensity recurrence birads cps tps syntax meld child pugh
   genomic polygenic risk mallampati fitzpatrick tanner combined positive proportion jadad pedro cochrane quality-assessment citation braden
   wilcoxon cmh fisher student welch mann whitney kruskal wallis friedman cochran mcnemar shapiro kolmogorov bonferroni tukey scheffe dunnett`,
);

function isCapital(tokens: Tokens, i: number): boolean {
  const code = tokens.text.charCodeAt(tokens.startOf(i));
  return code >= 65 && code <= 90;
}
