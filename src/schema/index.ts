/** The door to the exported JSON: its schemas, its reader and its JSON Schema. */
export { documentProblems, textProblems } from './consistency.js';
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
export type { Problem } from './problem.js';
export { type ReadExport, readExport } from './read-export.js';
