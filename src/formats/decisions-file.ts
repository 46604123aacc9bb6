/**
 * Decision files: JSON with one decision a line, ordered by time, so that differences are small and git merges them.
 *
 *     [{"schema":"urn:trial-lens:decisions:1","document":"a.txt","annotator":"…"}
 *     ,{"action":"accept",…}
 *     ,{"action":"reject",…}
 *     ]
 *
 * The comma leads its line: adding a decision adds a line and changes none. Reading goes line by line, so that one
 * damaged line, or the marks of an unfinished merge, cost no other decision.
 */
import { inOrder, mergeHistories } from '../review/history.js';
import {
  type Decision,
  type DecisionFile,
  type DecisionsHead,
  decisionSchema,
  decisionsHeadSchema,
  decisionsSchemaVersion,
  decisionsVersionOf,
} from '../schema/index.js';

export interface LineProblem {
  /** Counted from 1. */
  readonly line: number;
  readonly reason: string;
  /** True where nothing is lost with the line: it is a mark between the two sides of an unfinished merge. */
  readonly isMergeMark?: true;
}

export type ReadDecisions =
  | { readonly ok: true; readonly file: DecisionFile; readonly problems: readonly LineProblem[] }
  /** Nothing can be used: the file is of another kind, or of a newer version, and must be left as it is. */
  | { readonly ok: false; readonly problems: readonly LineProblem[] };

/** True where every decision could be read, so that writing them again loses nothing. */
export function isLossless(read: ReadDecisions): read is Extract<ReadDecisions, { readonly ok: true }> {
  return read.ok && read.problems.every(({ isMergeMark }) => isMergeMark === true);
}

/** The text of a decision file; the same decisions always give the same bytes. */
export function writeDecisions({ head, decisions }: DecisionFile): string {
  const lines = inOrder(decisions).map(lineOf);
  return `[${JSON.stringify(head)}\n${lines.join('')}]\n`;
}

/** A file is written anew after every few decisions, and most of its lines stay as they are. */
const lastLines = new WeakMap<Decision, string>();

function lineOf(decision: Decision): string {
  const known = lastLines.get(decision);
  if (known !== undefined) return known;
  const line = `,${JSON.stringify(decision)}\n`;
  lastLines.set(decision, line);
  return line;
}

/** Reads what `writeDecisions` wrote. Never throws. A line that does not fit is left out and named. */
export function readDecisions(text: string): ReadDecisions {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const problems: LineProblem[] = [];
  const found: { readonly line: number; readonly value: unknown }[] = [];
  for (const [index, raw] of lines.entries()) {
    const line = raw.trim();
    if (line === '' || line === ']' || line === '[') continue;
    if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(line)) {
      problems.push({
        line: index + 1,
        reason: 'is a mark of an unfinished merge; both sides are kept',
        isMergeMark: true,
      });
      continue;
    }
    const parsed = parseLine(line);
    if ('reason' in parsed) problems.push({ line: index + 1, reason: parsed.reason });
    else found.push({ line: index + 1, value: parsed.value });
  }
  const [first, ...rest] = found;
  const head = headOf(first?.value);
  if ('reason' in head)
    return { ok: false, problems: [{ line: first?.line ?? 1, reason: head.reason }, ...problems] };
  const kept: Decision[] = [];
  for (const { line, value } of rest) {
    // Both sides of a merge may repeat the first line.
    if (!('reason' in headOf(value))) continue;
    const read = decisionSchema.safeParse(value);
    // As it stands in the file, with what a newer program may have written besides.
    if (read.success) kept.push(value as Decision);
    else problems.push({ line, reason: reasonOf(read.error.issues) });
  }
  problems.sort((a, b) => a.line - b.line);
  return { ok: true, file: { head: head.value, decisions: mergeHistories(kept, []) }, problems };
}

function parseLine(line: string): { readonly value: unknown } | { readonly reason: string } {
  // An object ends with a brace, so a bracket or comma around it belongs to the list.
  const bare = line.replace(/^[[,]\s*/, '').replace(/\s*[,\]]$/, '');
  try {
    const value: unknown = JSON.parse(bare);
    return { value };
  } catch (error) {
    return { reason: `is no decision: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function headOf(value: unknown): { readonly value: DecisionsHead } | { readonly reason: string } {
  const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
  const version = typeof schema === 'string' ? decisionsVersionOf(schema) : undefined;
  if (version === undefined) return { reason: 'does not begin as a Trial Lens decision file does' };
  if (version > decisionsSchemaVersion) {
    return {
      reason: `is version ${version}, newer than version ${decisionsSchemaVersion} that this program reads: update Trial Lens`,
    };
  }
  const read = decisionsHeadSchema.safeParse(value);
  return read.success ? { value: read.data } : { reason: reasonOf(read.error.issues) };
}

function reasonOf(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): string {
  const [first] = issues;
  return first === undefined ? 'does not fit' : `${first.path.map(String).join('.')}: ${first.message}`;
}
