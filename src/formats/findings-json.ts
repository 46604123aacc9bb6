/** The report for programs: findings with offsets and with lines and columns, one text a line. */
import type { Finding, Proof } from '../core/index.js';
import { type ExcusesOf, evidenceWithExcuses, noExcuses } from './excuses.js';
import { generator } from './generator.js';
import type { Locate } from './place.js';
import { annotationsById, type CheckedText, proofSpan, type Report } from './report.js';

/** One JSON object: `generator`, `offsetUnit`, `texts` (one a line), `totals`. Columns are UTF-16 code units from 1. */
export function findingsJsonReport(excusesOf: ExcusesOf = noExcuses): Report {
  let written = 0;
  return {
    start: () =>
      `{\n"generator": ${JSON.stringify(generator)},\n"offsetUnit": "utf-16",\n"columnUnit": "utf-16",\n"texts": [`,
    text: (checked) => `${written++ === 0 ? '\n' : ',\n'}${JSON.stringify(textValue(checked, excusesOf))}`,
    end: ({ texts, findings, hidden, ignored, unread }) =>
      `${written === 0 ? '' : '\n'}],\n"totals": ${JSON.stringify({ texts, ...findings, hidden, ignored, unread })}\n}\n`,
  };
}

function textValue(
  { name, annotations, findings, proofs, locate }: CheckedText,
  excusesOf: ExcusesOf,
): object {
  const byId = annotationsById(annotations);
  return {
    name,
    findings: findings.map((finding) => findingValue(finding, locate, excusesOf)),
    proofs: proofs.map((proof) => proofValue(proof, proofSpan(proof, byId), locate)),
  };
}

function findingValue(finding: Finding, locate: Locate, excusesOf: ExcusesOf): object {
  const { rule, severity, message, related, fixes } = finding;
  return {
    rule,
    severity,
    ...placed(finding, locate),
    message,
    related: related.map((each) => ({ ...placed(each, locate), message: each.message })),
    evidence: evidenceWithExcuses(finding, excusesOf),
    fixes,
  };
}

function proofValue(
  { rule, strength, figures, message }: Proof,
  span: { readonly start: number; readonly end: number } | undefined,
  locate: Locate,
): object {
  return { rule, strength, ...(span === undefined ? {} : placed(span, locate)), figures, message };
}

function placed({ start, end }: { readonly start: number; readonly end: number }, locate: Locate): object {
  const first = locate(start);
  const last = locate(end);
  return { start, end, line: first.line, column: first.column, endLine: last.line, endColumn: last.column };
}
