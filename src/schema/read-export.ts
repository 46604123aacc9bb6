/** Reads back an export, and says what is wrong with a file that is none. */
import { documentProblems } from './consistency.js';
import {
  type ExportFile,
  exportSchema,
  exportSchemaId,
  exportSchemaVersion,
  exportVersionOf,
} from './export.js';
import { jsonPath, type Problem } from './problem.js';
import { unknownKeys } from './unknown-keys.js';

export type ReadExport =
  | { readonly ok: true; readonly file: ExportFile }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** More problems than these help nobody. */
const mostProblems = 100;

/**
 * Reads the text of an export file. Never throws: what does not fit comes back as problems, each with its
 * JSON path. Refused are: no JSON, another or a newer schema, missing, unknown or wrong fields, spans
 * outside the text, text that is not as long as its span, repeated ids, and references to unknown ids.
 */
export function readExport(jsonText: string): ReadExport {
  const parsed = parseJson(jsonText);
  if ('reason' in parsed) return refused([{ path: '$', reason: parsed.reason }]);
  const foreign = foreignSchema(parsed.value);
  if (foreign !== undefined) return refused([foreign]);
  const result = exportSchema.safeParse(parsed.value);
  if (!result.success) {
    return refused(
      result.error.issues.map(({ path, message }) => ({ path: jsonPath(path), reason: message })),
    );
  }
  const problems = first(mostProblems, fileProblems(parsed.value, result.data));
  return problems.length > 0 ? refused(problems) : { ok: true, file: result.data };
}

function refused(problems: readonly Problem[]): ReadExport {
  return { ok: false, problems: problems.slice(0, mostProblems) };
}

function parseJson(text: string): { readonly value: unknown } | { readonly reason: string } {
  // Editors on Windows may put a byte-order mark in front, which JSON does not allow.
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    const value: unknown = JSON.parse(bare);
    return { value };
  } catch (error) {
    return { reason: `is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Says it at once where a file is of another kind, instead of listing every field that it lacks. */
function foreignSchema(value: unknown): Problem | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { path: '$', reason: 'is no object: this is not a Trial Lens export' };
  }
  const schema: unknown = 'schema' in value ? value.schema : undefined;
  const version = typeof schema === 'string' ? exportVersionOf(schema) : undefined;
  if (version === undefined) {
    return { path: '$.schema', reason: `is not ${exportSchemaId}: this is not a Trial Lens export` };
  }
  if (version > exportSchemaVersion) {
    return {
      path: '$.schema',
      reason: `is version ${version}, newer than version ${exportSchemaVersion} that this program reads: update Trial Lens`,
    };
  }
  return undefined;
}

function* fileProblems(raw: unknown, file: ExportFile): Generator<Problem> {
  yield* unknownKeys(raw, file);
  const names = new Set<string>();
  for (const [index, document] of file.documents.entries()) {
    const steps = ['documents', index];
    if (names.has(document.name)) {
      yield {
        path: jsonPath([...steps, 'name']),
        reason: `repeats the name ${JSON.stringify(document.name)}`,
      };
    }
    names.add(document.name);
    yield* documentProblems(document, steps);
  }
}

function first<T>(count: number, items: Iterable<T>): T[] {
  const kept: T[] = [];
  for (const item of items) {
    if (kept.length === count) break;
    kept.push(item);
  }
  return kept;
}
