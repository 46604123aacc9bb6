/**
 * The line protocol: `{"id", "text"}` in, one object out for each line. Other programs rely on these fields,
 * so every one of them is named here.
 */
import type {
  Analysis,
  Annotation,
  Evidence,
  Finding,
  Fix,
  Proof,
  Related,
  Severity,
} from '../core/index.js';
import { type ExcusesOf, evidenceWithExcuses, noExcuses } from './excuses.js';

export interface ProtocolFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** UTF-16 code units, half-open, as all offsets here. */
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly related: readonly Related[];
  readonly evidence: Evidence;
  readonly fixes: readonly Fix[];
}

export interface ProtocolAnswer {
  readonly id: string;
  /** `id`, `type`, `start`, `end`, `text`, `by`, and the fields of the value. */
  readonly annotations: readonly object[];
  readonly findings: readonly ProtocolFinding[];
  readonly proofs: readonly Proof[];
}

export interface ProtocolError {
  /** Null where the line names no id. */
  readonly id: string | null;
  readonly error: { readonly message: string };
}

export interface ProtocolRequest {
  readonly id: string;
  readonly text: string;
}

/** What one line of input asks for, or the error that stands in its place. Never throws. */
export function readProtocolLine(line: string): ProtocolRequest | ProtocolError {
  if (line.trim() === '') return protocolError(null, `the line is empty; ${expected}`);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return protocolError(null, `the line is not JSON (${reasonOf(error)}); ${expected}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return protocolError(null, `the line is ${kindOf(value)}, not an object; ${expected}`);
  }
  const id: unknown = 'id' in value ? value.id : undefined;
  const text: unknown = 'text' in value ? value.text : undefined;
  if (typeof id !== 'string') return protocolError(null, `"id" is ${kindOf(id)}, not a string; ${expected}`);
  if (typeof text !== 'string')
    return protocolError(id, `"text" is ${kindOf(text)}, not a string; ${expected}`);
  return { id, text };
}

/** The answer to one text; `excusesOf` tells when a rule is silent, which then stands in the evidence. */
export function protocolAnswer(
  id: string,
  analysis: Analysis,
  excusesOf: ExcusesOf = noExcuses,
): ProtocolAnswer {
  return {
    id,
    annotations: analysis.annotations.map(annotationFields),
    findings: analysis.findings.map((finding) => findingFields(finding, excusesOf)),
    proofs: analysis.proofs.map(({ rule, strength, figures, message }) => ({
      rule,
      strength,
      figures,
      message,
    })),
  };
}

export function protocolError(id: string | null, message: string): ProtocolError {
  return { id, error: { message } };
}

const expected = 'expected {"id": string, "text": string}';

/** The agreed fields first, then the value, whoever made the annotation. */
function annotationFields({ id, type, start, end, text, by, ...value }: Annotation): object {
  return { id, type, start, end, text, by, ...value };
}

function findingFields(finding: Finding, excusesOf: ExcusesOf): ProtocolFinding {
  const { rule, severity, start, end, message, related, fixes } = finding;
  const evidence = evidenceWithExcuses(finding, excusesOf);
  return { rule, severity, start, end, message, related, evidence, fixes };
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** The parser quotes the text it choked on; only what it says of the place is kept short. */
function reasonOf(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return reason.length > 120 ? `${reason.slice(0, 119)}…` : reason;
}
