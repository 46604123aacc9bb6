/**
 * What a text says of its own names for drugs: the drug a code stands for ("Penpulimab (AK105)", "SHR-1210
 * (camrelizumab)") and the parts of a regimen ("AG chemotherapy (nab-paclitaxel and gemcitabine)").
 *
 * Works on the drugs in text order and on the few characters between two of them, so the cost is that of the list.
 */
import type { Drug } from '../../schema/annotation.js';
import { isKnownGeneric } from '../lexicon/drugs.js';

/** By the name that the recogniser gave. */
export interface DrugDefinitions {
  readonly codes: ReadonlyMap<string, Drug>;
  readonly parts: ReadonlyMap<string, readonly string[]>;
}

/** No definition runs over more characters between two of its drugs. */
const LONGEST_GAP = 80;

const OPENS =
  /^\s*(?:chemotherapy|chemo|regimen|protocol|therapy|combination|arm|group)?\s*[([,]\s*(?:formerly|previously|also|known|called|as|i\.e\.|code|named|code-named|or|formerly\s+known\s+as|also\s+known\s+as|also\s+called|ie|:|,|\s)*$/;
const JOINS = /^[^().;\n]*(?:\([^()]*\)[^().;\n]*)?$/;
const CONNECTS =
  /^\s*(?:\[[^\]]*\]|\([^()]*\))?\s*(?:,|\+|\/|-|–|and|plus|with|combined with|in combination with|,\s*and|\s)+\s*$/;

/** The definitions that hold in a document; drugs in text order. */
export function drugDefinitions(drugs: readonly Drug[], text: string): DrugDefinitions {
  const codes = new Map<string, Drug>();
  const parts = new Map<string, readonly string[]>();
  for (let i = 0; i + 1 < drugs.length; i++) {
    const here = drugs[i];
    const next = drugs[i + 1];
    if (here === undefined || next === undefined || next.start - here.end > LONGEST_GAP) continue;
    if (isOpenRegimen(here) || isOpenRegimen(next) || isOpenCode(here) || isOpenCode(next)) {
      const gap = text.slice(here.end, next.start);
      if (!OPENS.test(gap)) continue;
      if (isOpenRegimen(here)) setOnce(parts, here.name, partsAfter(drugs, i + 1, text));
      else if (isOpenRegimen(next)) setOnce(parts, next.name, partsBefore(drugs, i, text));
      else if (isOpenCode(next) && isNamed(here) && closes(text, next)) setOnce(codes, next.name, here);
      else if (isOpenCode(here) && isNamed(next) && closes(text, next)) setOnce(codes, here.name, next);
    }
  }
  return { codes, parts };
}

/** A regimen of which only the name is known. */
function isOpenRegimen(drug: Drug): boolean {
  return drug.mention === 'regimen' && drug.parts === undefined;
}

/** A code of which no drug is known. */
function isOpenCode(drug: Drug): boolean {
  return (
    drug.mention === 'code' &&
    drug.class === undefined &&
    drug.parts === undefined &&
    !isKnownGeneric(drug.name)
  );
}

function isNamed(drug: Drug): boolean {
  return drug.mention === 'generic' || drug.mention === 'brand';
}

/** The bracket must hold nothing but the other name, or go on with a comma: "(AK105)", "(AK105, Akeso)". */
function closes(text: string, drug: Drug): boolean {
  const next = text[drug.end];
  return next === ')' || next === ']' || next === ',' || next === ';';
}

function setOnce<T>(map: Map<string, T>, key: string, value: T | undefined): void {
  if (value !== undefined && !map.has(key)) map.set(key, value);
}

/** The drugs from index `from` on, up to the end of the bracket they stand in. */
function partsAfter(drugs: readonly Drug[], from: number, text: string): readonly string[] | undefined {
  const names: string[] = [];
  for (let i = from; i < drugs.length; i++) {
    const drug = drugs[i];
    const before = drugs[i - 1];
    if (drug === undefined || before === undefined) break;
    const gap = text.slice(before.end, Math.min(drug.start, before.end + LONGEST_GAP + 1));
    if (i > from && (drug.start - before.end > LONGEST_GAP || !JOINS.test(gap))) break;
    names.push(drug.name);
  }
  return names.length > 1 ? names : undefined;
}

/** The drugs up to index `to` that connectors join: "nab-paclitaxel plus gemcitabine (AG)". */
function partsBefore(drugs: readonly Drug[], to: number, text: string): readonly string[] | undefined {
  const names: string[] = [];
  for (let i = to; i >= 0; i--) {
    const drug = drugs[i];
    const after = drugs[i + 1];
    if (drug === undefined || after === undefined || !isNamed(drug)) break;
    if (i < to && (after.start - drug.end > LONGEST_GAP || !CONNECTS.test(text.slice(drug.end, after.start))))
      break;
    names.unshift(drug.name);
  }
  return names.length > 1 ? names : undefined;
}
