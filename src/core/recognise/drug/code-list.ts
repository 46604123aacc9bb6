/** Codes that stand in one list or combination with a drug: "AZD1234, XYZ56 and KN026", "cemiplimab plus QRX77". */

import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { CodeShape } from './code.js';

/** By the token at which a drug begins or after which it ends: true where it is printed as a code. */
export interface DrugEdges {
  readonly starts: ReadonlyMap<number, boolean>;
  readonly ends: ReadonlyMap<number, boolean>;
}

const LISTS = wordSet('and or');
/** What joins a partner to a drug, whatever the drug is called. */
const JOINS = wordSet('plus versus vs');
/** No two members of a list stand further apart: ", and". */
const MOST_JOINTS = 2;

/** True where the code is joined to a drug: by "plus" or "versus" to any, by a comma, "and" or "or" to another code. */
export function isJoinedToDrug(tokens: Tokens, code: CodeShape, edges: DrugEdges): boolean {
  return isJoined(tokens, code.from - 1, -1, edges) || isJoined(tokens, code.to, 1, edges);
}

function isJoined(tokens: Tokens, from: number, step: 1 | -1, { starts, ends }: DrugEdges): boolean {
  let strong = false;
  let at = from;
  for (let joints = 0; joints < MOST_JOINTS; joints++, at += step) {
    const joins = tokens.isSymbol(at, '+') || tokens.isOneOf(at, JOINS);
    if (!joins && !tokens.isSymbol(at, ',') && !tokens.isOneOf(at, LISTS)) break;
    strong ||= joins;
  }
  if (at === from) return false;
  const isCode = step < 0 ? ends.get(at + 1) : starts.get(at);
  return isCode !== undefined && (strong || isCode);
}
