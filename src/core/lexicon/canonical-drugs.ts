/** The canonical names that a drug may be given by hand: the project's generics and those of imported lists. */
import { copyWith } from '../text/copy.js';
import { stemOf } from './drug-stems.js';
import { type DrugEntry, type DrugFact, drugTable } from './drugs.js';
import type { CompiledDrugNames } from './imported-drugs.js';

/** A drug under its canonical name, with what follows from the name. */
export interface CanonicalDrug {
  readonly name: string;
  /** Pharmacological class, where the lexicon, a list or the stem of the name gives it. */
  readonly class?: string;
  /** Canonical names of the parts of a regimen or fixed combination. */
  readonly parts?: readonly string[];
  /** Title of the imported list, where only that knows the name. */
  readonly list?: string;
}

/** Every canonical generic name once, in the order of their letters. Walks the whole lexicon: to be asked once a question. */
export function canonicalDrugs(imported?: CompiledDrugNames): readonly CanonicalDrug[] {
  const byName = new Map<string, CanonicalDrug>();
  for (const fact of drugTable().values()) {
    if (!isNamed(fact) || fact.mention !== 'generic' || byName.has(fact.name)) continue;
    // A few names are also the short form of another, which then is the canonical one.
    if (knownAs(fact.name, undefined)?.name === fact.name) byName.set(fact.name, canonicalOf(fact));
  }
  for (const fact of imported?.table.values() ?? []) {
    if (fact.mention === 'class') continue;
    for (const name of fact.parts ?? [fact.name]) {
      if (byName.has(name)) continue;
      byName.set(name, fact.parts === undefined ? canonicalOf(fact) : withStem({ name, list: fact.list }));
    }
  }
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The drug that a name stands for: a generic, brand, code, synonym or regimen that a lexicon knows, or several known drugs
 * joined by "+" or "/". Undefined where a lexicon knows no such name.
 */
export function canonicalDrugOf(name: string, imported?: CompiledDrugNames): CanonicalDrug | undefined {
  const known = knownAs(name, imported);
  if (known !== undefined) return known;
  const pieces = name.split(/\s*[+/]\s*/).map((piece) => knownAs(piece, imported));
  const parts = pieces.flatMap((piece) => (piece === undefined ? [] : [piece.name]));
  if (parts.length < 2 || parts.length < pieces.length) return undefined;
  return { name: parts.join('/'), parts };
}

/** A name that no lexicon knows, with the class that its stem tells; in small letters where it is no code or short form. */
export function unlistedDrug(name: string): CanonicalDrug {
  const words = name.trim().replace(/\s+/g, ' ');
  return withStem({ name: /^[\p{Lu}\p{Ll}][\p{Ll} -]*$/u.test(words) ? words.toLowerCase() : words });
}

function knownAs(name: string, imported: CompiledDrugNames | undefined): CanonicalDrug | undefined {
  const words = name.trim();
  if (words === '') return undefined;
  const fact = drugTable().get(words);
  if (isNamed(fact) && fact.mention !== 'class') return canonicalOf(fact);
  const ours = imported?.table.get(words);
  return ours === undefined || ours.mention === 'class' ? undefined : canonicalOf(ours);
}

function canonicalOf({ name, class: group, parts, list }: DrugEntry): CanonicalDrug {
  const drug = {
    name,
    ...(parts === undefined ? {} : { parts }),
    ...(list === undefined ? {} : { list }),
  };
  if (group !== undefined) return copyWith(drug, { class: group });
  return parts === undefined ? withStem(drug) : drug;
}

function withStem(drug: CanonicalDrug): CanonicalDrug {
  const group = stemOf(drug.name.toLowerCase(), 0, drug.name.length)?.class;
  return group === undefined ? drug : copyWith(drug, { class: group });
}

function isNamed(fact: DrugFact | undefined): fact is DrugEntry {
  return fact !== undefined && 'mention' in fact;
}
