/** SARIF 2.1.0: the report for code-scanning services and editors' SARIF viewers. */
import type { Check, Finding, Fix, Proof, Severity } from '../core/index.js';
import { generator } from './generator.js';
import type { Locate } from './place.js';
import { annotationsById, type CheckedText, proofSpan, type Report } from './report.js';

type Rule = Pick<Check, 'id' | 'summary' | 'why' | 'silentWhen' | 'severity'>;

interface SpanLike {
  readonly start: number;
  readonly end: number;
}

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/**
 * One run over all texts, one result a line; proofs become results of kind `pass`. Columns count UTF-16 code
 * units. `rules` are the checks that ran.
 */
export function sarifReport(rules: readonly Rule[]): Report {
  const ruleIndex = new Map(rules.map((rule, index) => [rule.id, index]));
  let written = 0;
  return {
    start: () => opening(rules),
    text: (checked) =>
      resultsOf(checked, ruleIndex)
        .map((result) => `${written++ === 0 ? '\n' : ',\n'}${JSON.stringify(result)}`)
        .join(''),
    end: ({ ignored, unread }) => {
      const invocation = {
        executionSuccessful: unread.length === 0,
        toolExecutionNotifications: unread.map((text) => ({ level: 'error', message: { text } })),
        ...(ignored === undefined ? {} : { properties: { ignored } }),
      };
      return `${written === 0 ? '' : '\n'}],\n"invocations": [${JSON.stringify(invocation)}]\n}]\n}\n`;
    },
  };
}

function opening(rules: readonly Rule[]): string {
  const driver = {
    name: generator.name,
    semanticVersion: generator.version,
    rules: rules.map(ruleValue),
  };
  return [
    '{',
    '"$schema": "https://json.schemastore.org/sarif-2.1.0.json",',
    '"version": "2.1.0",',
    '"runs": [{',
    `"tool": ${JSON.stringify({ driver })},`,
    '"columnKind": "utf16CodeUnits",',
    '"newlineSequences": ["\\r\\n", "\\n", "\\r"],',
    '"results": [',
  ].join('\n');
}

function ruleValue({ id, summary, why, silentWhen, severity }: Rule): object {
  const silence = silentWhen.map((phrase) => `- ${phrase}`).join('\n');
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: silence === '' ? why : `${why}\n\nSilent when:\n${silence}` },
    defaultConfiguration: { level: levels[severity] },
  };
}

function resultsOf(checked: CheckedText, ruleIndex: ReadonlyMap<string, number>): object[] {
  const byId = annotationsById(checked.annotations);
  return [
    ...checked.findings.map((finding) => findingResult(checked, finding, ruleIndex)),
    ...checked.proofs.map((proof) => proofResult(checked, proof, proofSpan(proof, byId), ruleIndex)),
  ];
}

function findingResult(
  { name, locate }: CheckedText,
  finding: Finding,
  ruleIndex: ReadonlyMap<string, number>,
): object {
  const { rule, severity, message, related, evidence, fixes } = finding;
  return {
    ...ruleReference(rule, ruleIndex),
    kind: 'fail',
    level: levels[severity],
    message: { text: message },
    locations: [location(name, finding, locate)],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((each, id) => ({
            id,
            ...location(name, each, locate),
            message: { text: each.message },
          })),
        }),
    ...(fixes.length === 0 ? {} : { fixes: fixes.map((fix) => fixValue(name, fix, locate)) }),
    properties: { evidence },
  };
}

function proofResult(
  { name, locate }: CheckedText,
  { rule, strength, message }: Proof,
  span: SpanLike | undefined,
  ruleIndex: ReadonlyMap<string, number>,
): object {
  return {
    ...ruleReference(rule, ruleIndex),
    kind: 'pass',
    level: 'none',
    message: { text: message },
    locations: [span === undefined ? { physicalLocation: artifact(name) } : location(name, span, locate)],
    properties: { strength },
  };
}

function ruleReference(rule: string, ruleIndex: ReadonlyMap<string, number>): object {
  const index = ruleIndex.get(rule);
  return index === undefined ? { ruleId: rule } : { ruleId: rule, ruleIndex: index };
}

function location(name: string, span: SpanLike, locate: Locate): object {
  return { physicalLocation: { ...artifact(name), region: region(span, locate) } };
}

function artifact(name: string): { readonly artifactLocation: { readonly uri: string } } {
  return { artifactLocation: { uri: relativeUri(name) } };
}

function region({ start, end }: SpanLike, locate: Locate): object {
  const first = locate(start);
  const last = locate(end);
  return {
    startLine: first.line,
    startColumn: first.column,
    endLine: last.line,
    endColumn: last.column,
    charOffset: start,
    charLength: end - start,
  };
}

function fixValue(name: string, { title, edits }: Fix, locate: Locate): object {
  const replacements = edits.map((edit) => ({
    deletedRegion: region(edit, locate),
    insertedContent: { text: edit.text },
  }));
  return { description: { text: title }, artifactChanges: [{ ...artifact(name), replacements }] };
}

/** A path with forward slashes as a relative URI reference; half a surrogate pair has no encoding. */
function relativeUri(name: string): string {
  const wellFormed = name.replace(/\p{Surrogate}/gu, '\ufffd');
  return wellFormed.split('/').map(encodeURIComponent).join('/');
}
