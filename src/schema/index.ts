/** The door to what is kept in files: the exported JSON with its reader and JSON Schema, and decisions. */
export { documentProblems, textProblems } from './consistency.js';
export {
  type Anchor,
  type Decision,
  type DecisionAction,
  type DecisionFile,
  type DecisionsHead,
  decisionSchema,
  decisionsHeadSchema,
  decisionsSchemaId,
  decisionsSchemaVersion,
  decisionsVersionOf,
  type Judged,
  type PlacedDecision,
  type Settles,
  type Side,
} from './decision.js';
export {
  type ExportDocument,
  type ExportFile,
  exportDocumentSchema,
  exportSchema,
  exportSchemaId,
  exportSchemaVersion,
  type LineEnding,
} from './export.js';
export { exportJsonSchemaText } from './json-schema.js';
export { annotationOf } from './judged.js';
export type { Problem } from './problem.js';
export { type ReadExport, readExport } from './read-export.js';
export type { Relation, RelationKind } from './relation.js';
export { type FieldKind, type ValueField, valueFields } from './value-of-type.js';
