/**
 * Links the spellings and short forms of a drug over the whole document.
 *
 * A name that no lexicon knows is taken for a misspelling where its letters are near those of a drug that stands in the
 * same document, or very near those of exactly one known drug. Names known as drugs of their own are never linked.
 */
import type { Annotation, Drug } from '../../schema/annotation.js';
import { type StemMatch, stemOf } from '../lexicon/drug-stems.js';
import { classOfGeneric, isKnownGeneric, nearGenerics } from '../lexicon/drugs.js';
import type { CompiledDrugNames } from '../lexicon/imported-drugs.js';
import { copyWith } from '../text/copy.js';
import type { TrialDocument } from '../text/document.js';
import { drugDefinitions } from './drug-definitions.js';
import { editDistance } from './edit-distance.js';
import { spelledElsewhere } from './spelled-elsewhere.js';

/** Rewrites names of drugs, nothing else: the same annotations in the same order. */
export function linkDrugs(
  annotations: readonly Annotation[],
  document: TrialDocument,
  drugNames?: CompiledDrugNames,
): readonly Annotation[] {
  const drugs = annotations.filter((annotation): annotation is Drug => annotation.type === 'drug');
  if (drugs.length === 0) return annotations;
  const { codes, parts } = drugDefinitions(drugs, document.text);
  const spellings = canonicalSpellings(drugs, drugNames);
  const isSpelledElsewhere = spelledElsewhere(document);
  const changes = codes.size > 0 || parts.size > 0 || spellings.size > 0;
  if (!changes && !drugs.some(({ misspelled }) => misspelled)) return annotations;
  const linked = annotations.map((annotation) => {
    if (annotation.type !== 'drug') return annotation;
    const defined = definedAs(annotation, codes, parts);
    const canonical = spellings.get(defined.name);
    if (canonical === undefined || annotation.mention === 'class') return defined;
    const { class: _old, ...rest } = defined;
    const group = classOfGeneric(canonical) ?? _old;
    const renamed = copyWith(
      rest,
      group === undefined ? { name: canonical } : { name: canonical, class: group },
    );
    return annotation.mention === 'generic' ? copyWith(renamed, { misspelled: true }) : renamed;
  });
  const isSteady = steadyNames(drugs);
  return linked.map((drug) => {
    if (drug.type !== 'drug' || drug.misspelled !== true) return drug;
    const { misspelled: _not, ...spelled } = drug;
    if (isSteady(drug)) return copyWith(spelled, { name: drug.text.toLowerCase() });
    return isSpelledElsewhere(drug) ? spelled : drug;
  });
}

/** Tells of names taken for slips of a known drug whether the text keeps to them and never writes the known one. */
function steadyNames(drugs: readonly Drug[]): (drug: Drug) => boolean {
  const slips = new Map<string, number>();
  const written = new Set<string>();
  for (const { name, text, misspelled } of drugs) {
    if (misspelled !== true) written.add(name);
    else slips.set(text.toLowerCase(), (slips.get(text.toLowerCase()) ?? 0) + 1);
  }
  return ({ name, text }) => !written.has(name) && (slips.get(text.toLowerCase()) ?? 0) >= STEADY;
}

function definedAs(
  drug: Drug,
  codes: ReadonlyMap<string, Drug>,
  parts: ReadonlyMap<string, readonly string[]>,
): Drug {
  const named = drug.mention === 'code' ? codes.get(drug.name) : undefined;
  if (named !== undefined) {
    return copyWith(
      drug,
      named.class === undefined ? { name: named.name } : { name: named.name, class: named.class },
    );
  }
  const made = drug.mention === 'regimen' && drug.parts === undefined ? parts.get(drug.name) : undefined;
  return made === undefined ? drug : copyWith(drug, { parts: made });
}

/** A text with more unknown names than these is no trial text; the rest are left as they stand. */
const MOST_UNKNOWN = 100;

/** As many mentions, all spelled alike, are no slip. */
const STEADY = 3;

/** The canonical name of every misspelt one. */
function canonicalSpellings(
  drugs: readonly Drug[],
  drugNames: CompiledDrugNames | undefined,
): ReadonlyMap<string, string> {
  const uses = new Map<string, number>();
  for (const { name, mention, importedFrom } of drugs) {
    // A brand of somebody's list is spelled as it is.
    if (importedFrom !== undefined && mention !== 'generic') continue;
    if (mention === 'generic' || mention === 'brand') uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const links = new Map<string, string>();
  let unknown = 0;
  for (const [name, count] of uses) {
    if (isKnownGeneric(name) || drugNames?.generics.has(name)) continue;
    if (++unknown > MOST_UNKNOWN) break;
    const stem = stemOf(name, 0, name.length);
    if (stem === undefined) continue;
    // A name that a text keeps to and never writes otherwise is a drug of its own, however near a known one.
    const known = count < STEADY ? nearestKnown(name, stem) : undefined;
    const canonical = nearestHere(name, stem.stem, count, uses) ?? known;
    if (canonical !== undefined) links.set(name, canonical);
  }
  return links;
}

/** The nearest name of the document that is a known drug, or an unknown one that stands there more often. */
function nearestHere(
  name: string,
  stem: string,
  count: number,
  uses: ReadonlyMap<string, number>,
): string | undefined {
  let best: string | undefined;
  let least = Math.min(3, Math.floor(name.length * 0.3)) + 1;
  for (const [other, otherCount] of uses) {
    if (other === name || !(isKnownGeneric(other) || otherCount > count)) continue;
    const distance = distanceBetween(name, other, stem, least - 1);
    if (distance < least) {
      best = other;
      least = distance;
    }
  }
  return best;
}

/** The one known drug of the same kind that a single slip makes of the name; at more, new names would be taken for slips. */
function nearestKnown(name: string, stem: StemMatch): string | undefined {
  const other = nearGenerics().nearest(name, 0, name.length);
  if (other === undefined || other.endsWith(stem.stem)) return other;
  return stem.class !== undefined && stemOf(other, 0, other.length)?.class === stem.class ? other : undefined;
}

/** Edit distance between two names with the same first letter and the same stem; more than `most` where they are too far apart. */
function distanceBetween(name: string, other: string, stem: string, most: number): number {
  if (name[0] !== other[0] || !other.endsWith(stem)) return most + 1;
  return editDistance(name, other, most);
}
