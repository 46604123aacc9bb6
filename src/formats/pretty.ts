/** The report for people: one finding a line, as linters print them. */
import type { Finding, Proof } from '../core/index.js';
import type { Paint } from './paint.js';
import type { Locate } from './place.js';
import { annotationsById, type CheckedText, proofSpan, type Report, type ReportTotals } from './report.js';
import { visible } from './visible.js';

export interface PrettyOptions {
  readonly paint: Paint;
  /** Leave out the summary line. */
  readonly quiet: boolean;
  /** What would excuse a finding of a rule, one phrase each; said once a rule, one a line, below its first error or warning. */
  readonly excusesOf?: (rule: string) => readonly string[];
}

/** `file:line:column severity message [rule]`, related places indented below, a summary line at the end. */
export function prettyReport({ paint, quiet, excusesOf = () => [] }: PrettyOptions): Report {
  const told = new Set<string>();
  const excuse = ({ rule, severity }: Finding): string => {
    if (severity === 'info' || told.has(rule)) return '';
    told.add(rule);
    return excusesOf(rule)
      .map((one, index) => `    ${paint('faint', `${index === 0 ? 'unless' : '    or'} ${one}`)}\n`)
      .join('');
  };
  return {
    start: () => '',
    text: (checked) => textLines(checked, paint, excuse).join(''),
    end: (totals) => (quiet ? '' : `${summaryLine(totals)}\n`),
  };
}

function* textLinesOf(
  checked: CheckedText,
  paint: Paint,
  excuse: (finding: Finding) => string,
): Generator<readonly [number, string]> {
  const inOrder = [...checked.findings].sort((a, b) => a.start - b.start);
  for (const finding of inOrder)
    yield [finding.start, findingLines(checked, finding, paint) + excuse(finding)];
  const annotations = annotationsById(checked.annotations);
  const said = new Set<string>();
  // One arithmetic often proves an estimate and bounds its interval as well: at one place it is said once, by its stronger half.
  for (const proof of [...checked.proofs].sort(provenFirst)) {
    const start = proofSpan(proof, annotations)?.start ?? 0;
    const key = `${start} ${proof.rule} ${proof.message}`;
    if (!said.has(key)) yield [start, proofLine(checked, proof, start, paint)];
    said.add(key);
  }
}

function provenFirst(a: Proof, b: Proof): number {
  return Number(b.strength === 'proven') - Number(a.strength === 'proven');
}

function textLines(checked: CheckedText, paint: Paint, excuse: (finding: Finding) => string): string[] {
  return [...textLinesOf(checked, paint, excuse)].sort(([a], [b]) => a - b).map(([, line]) => line);
}

function findingLines({ name, locate }: CheckedText, finding: Finding, paint: Paint): string {
  const { severity, message, rule, related } = finding;
  const where = paint('strong', place(name, locate, finding.start));
  const first = `${where} ${paint(severity, severity)} ${visible(message)} ${paint('faint', `[${visible(rule)}]`)}\n`;
  const others = related.map((each) => {
    const at = locate(each.start);
    return `    ${at.line}:${at.column} ${visible(each.message)}\n`;
  });
  return first + others.join('');
}

function proofLine({ name, locate }: CheckedText, proof: Proof, start: number, paint: Paint): string {
  const where = paint('strong', place(name, locate, start));
  const { strength, message, rule } = proof;
  return `${where} ${paint(strength, strength)} ${visible(message)} ${paint('faint', `[${visible(rule)}]`)}\n`;
}

function place(name: string, locate: Locate, offset: number): string {
  const { line, column } = locate(offset);
  return `${visible(name)}:${line}:${column}`;
}

/** "5 files: 0 errors, 2 warnings, 7 infos (7 not shown; --severity info shows them)". */
function summaryLine({ texts, findings, hidden, ignored = 0, proofs, unread }: ReportTotals): string {
  const parts = [
    counted(findings.error, 'error'),
    counted(findings.warning, 'warning'),
    counted(findings.info, 'info'),
    ...(proofs > 0 ? [counted(proofs, 'proof')] : []),
  ];
  const notShown = hidden > 0 ? ` (${hidden} not shown; --severity info shows them)` : '';
  const leftOut = ignored > 0 ? `; ${ignored} ignored with a reason` : '';
  const notRead = unread.length > 0 ? `; ${unread.length} could not be read` : '';
  return `${counted(texts, 'file')}: ${parts.join(', ')}${notShown}${leftOut}${notRead}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
