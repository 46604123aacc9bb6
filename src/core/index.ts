/**
 * The one door to the core. Editor, command line and exporters import from here and never reach inside.
 *
 *     text → Document → Annotation[] → Claim[] → Finding[] and Proof[]
 *
 * Pure: no editor, no Node, no clock, no network; no text makes it throw. All offsets are UTF-16 code units.
 */

export type {
  Annotation,
  AnnotationType,
  Comparator,
  DateMention,
  Design,
  Dose,
  Drug,
  Endpoint,
  Figure,
  FigureKind,
  Phase,
  Population,
  SchedulePart,
  Span,
  TrialId,
} from '../schema/annotation.js';
export type { Claim, ClaimKind, ClaimPart, ClaimRole, Qualifier } from '../schema/claim.js';
export type { Evidence, Finding, Fix, Proof, Related, Severity, TextEdit } from '../schema/finding.js';
export type { Relation, RelationKind } from '../schema/relation.js';
export { createEngine } from './analyse.js';
export type { Check, CheckExamples } from './checks/check.js';
export { checks } from './checks/index.js';
export type {
  Analysis,
  Engine,
  EngineOptions,
  FigureStatus,
  RuleSetting,
  Session,
  TextChange,
} from './engine.js';
export {
  type CanonicalDrug,
  canonicalDrugOf,
  canonicalDrugs,
  unlistedDrug,
} from './lexicon/canonical-drugs.js';
export { type EndpointFacts, endpointFacts } from './lexicon/endpoints.js';
export {
  type CompiledDrugNames,
  compileDrugNames,
  type DrugNameList,
  type DrugNameRow,
} from './lexicon/imported-drugs.js';
export { type RegistryFacts, registryFacts } from './lexicon/registries.js';
export { type HeldPair, type Pair, pairsBehind, pairsOf, partnersOf } from './pairs.js';
export { whyNoDrugName } from './recognise/drug-name-refusal.js';
export { relationKindsOf } from './relation-ends.js';
export type { Said, SaidAnnotation, SaidRelation } from './said.js';
export type { About } from './text/about.js';
export type {
  Abbreviation,
  Block,
  DocumentRecord,
  Section,
  Sentence,
  TrialDocument,
} from './text/document.js';
export { looksLikeTrialText } from './text/trial-marks.js';
