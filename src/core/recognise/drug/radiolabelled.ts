/** Radiolabelled substances: "68Ga-FAPI-46", "[18F]flurpiridaz", "99mTc-maraciclatide", "[212Pb]Pb-DOTAMTATE". */
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';

export interface Labelled {
  /** First token of the substance behind its label, and the token after the last. */
  readonly ligand: number;
  readonly to: number;
}

/** Isotopes that diagnose or treat. */
const ISOTOPES = wordSet(
  `18F 68Ga 67Ga 177Lu 225Ac 131I 123I 124I 125I 99mTc 111In 90Y 89Zr 64Cu 67Cu 212Pb 203Pb 211At 11C 153Sm 188Re 186Re 166Ho 227Th 161Tb
   213Bi 44Sc 117mSn`,
);
/** What stands behind an isotope and is no substance, or one that only shows where the body burns sugar. */
const NO_LIGAND = wordSet(
  'fdg pet spect labeled labelled ct imaging based scan scans uptake radiolabeled radiolabelled therapy',
);

/** The substance behind the label that begins at a number or an opening bracket. */
export function labelledAt(tokens: Tokens, i: number): Labelled | undefined {
  const bracket = tokens.isSymbol(i, '[');
  const number = bracket ? i + 1 : i;
  if (!tokens.isNumber(number) || !tokens.touches(number + 1) || !tokens.isWord(number + 1)) return undefined;
  const symbol = tokens.raw(number + 1);
  if (symbol.length > 3 || !ISOTOPES.has(tokens.raw(number) + symbol)) return undefined;
  let at = number + 2;
  if (bracket) {
    if (!tokens.isSymbol(at, ']')) return undefined;
    at++;
    // "[177Lu]Lu-PSMA-617": the element once more.
    if (tokens.touches(at) && symbol.endsWith(tokens.raw(at)) && tokens.isDash(at + 1)) at++;
  } else if (!tokens.isDash(at)) {
    return undefined;
  }
  if (tokens.isDash(at) && tokens.touches(at)) at++;
  if (!tokens.isWord(at) || !tokens.touches(at) || tokens.isOneOf(at, NO_LIGAND)) return undefined;
  const to = chainEnd(tokens, at);
  return to - at === 1 && tokens.endOf(at) - tokens.startOf(at) < 3 ? undefined : { ligand: at, to };
}

/** The token after the last one that dashes and touching join to the one at `from`. */
function chainEnd(tokens: Tokens, from: number): number {
  let to = from + 1;
  for (;;) {
    const next = tokens.isDash(to) && tokens.touches(to) ? to + 1 : to;
    if (!tokens.touches(next) || !(tokens.isWord(next) || tokens.isNumber(next))) return to;
    if (tokens.isOneOf(next, NO_LIGAND)) return to;
    to = next + 1;
  }
}
