/**
 * Contexts for checks, written as prose with marks: `The ORR was [percentage 16%] ([fraction 8/49], 95% CI [interval 7-30]).`
 *
 * A mark is `[kind text]` or `[role:kind text]`; `!` after the role says that the text states it. All marks of a
 * line make one claim, in the roles that their kinds usually play. `trial-id`, `drug`, `dose` and `ratio` marks work too.
 */
import { byType } from '../../../src/core/checks/by-type.js';
import type { Check, CheckContext, FindingParts, ProofParts } from '../../../src/core/checks/check.js';
import type { Annotation, Comparator, Figure, FigureKind } from '../../../src/schema/annotation.js';
import type { Claim, ClaimKind, ClaimPart, ClaimRole, Qualifier } from '../../../src/schema/claim.js';

export interface ClaimOptions {
  readonly kind?: ClaimKind;
  readonly qualifiers?: readonly Qualifier[];
  readonly background?: boolean;
}

const ROLE_OF_KIND: Partial<Record<FigureKind, ClaimRole>> = {
  percentage: 'percentage',
  fraction: 'fraction',
  count: 'count',
  'sample-size': 'denominator',
  interval: 'interval',
  iqr: 'spread',
  range: 'spread',
  'p-value': 'p-value',
};

/** One claim for each line. */
export function markedContext(marked: string, options: ClaimOptions = {}): CheckContext {
  const annotations: Annotation[] = [];
  const claims: Claim[] = [];
  let text = '';
  for (const line of marked.split('\n')) {
    const start = text.length;
    const parts: ClaimPart[] = [];
    for (const piece of line.split(/(\[[^\]]*\])/)) {
      const mark = /^\[(?:([a-z-]+)(!?):)?([a-z-]+) ([^\]]*)\]$/.exec(piece);
      if (mark === null) {
        text += piece;
        continue;
      }
      const [, role, stated, kind = '', shown = ''] = mark;
      const id = `${kind}@${text.length}`;
      const place = {
        id,
        start: text.length,
        end: text.length + shown.length,
        text: shown,
        by: 'person:test',
      };
      text += shown;
      const annotation = annotationOf(kind, shown, place);
      annotations.push(annotation);
      const usual = annotation.type === 'figure' ? (ROLE_OF_KIND[annotation.kind] ?? 'estimate') : 'ratio';
      parts.push({
        role: (role ?? usual) as ClaimRole,
        annotation: id,
        stated: stated === '!' || usual !== 'denominator',
      });
    }
    const { kind = 'result', qualifiers = [], background = false } = options;
    claims.push({
      id: `claim@${start}`,
      kind,
      start,
      end: text.length,
      label: line,
      parts,
      from: parts.map(({ annotation }) => annotation),
      qualifiers,
      background,
      record: 0,
    });
    text += '\n';
  }
  return contextOf(text, annotations, claims);
}

/** A context of given annotations and claims; the whole text is one record. */
export function contextOf(
  text: string,
  annotations: readonly Annotation[],
  claims: readonly Claim[],
): CheckContext {
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  const figures = (claim: Claim, role: ClaimRole): readonly Figure[] =>
    claim.parts
      .filter((part) => part.role === role)
      .map((part) => byId.get(part.annotation))
      .filter((annotation): annotation is Figure => annotation?.type === 'figure');
  return {
    document: {
      text,
      blocks: [],
      sentences: [],
      sections: [],
      records: [{ index: 0, start: 0, end: text.length }],
      abbreviations: [],
    },
    annotations,
    byType: byType(annotations),
    claims,
    get: (id) => byId.get(id),
    figures,
    figure: (claim, role) => figures(claim, role)[0],
  };
}

/** What a check says, as lines: "error: message" and "proven: message". */
export function says(check: Check, marked: string, options: ClaimOptions = {}): readonly string[] {
  return run(check, marked, options).map((parts) =>
    'proof' in parts
      ? `${parts.proof.strength}: ${parts.proof.message}`
      : `${parts.finding.severity ?? check.severity}: ${parts.finding.message}`,
  );
}

/** Only the severities and strengths. */
export function verdicts(check: Check, marked: string, options: ClaimOptions = {}): readonly string[] {
  return says(check, marked, options).map((line) => line.slice(0, line.indexOf(':')));
}

export function run(
  check: Check,
  marked: string,
  options: ClaimOptions = {},
): readonly (FindingParts | ProofParts)[] {
  return [...check.run(markedContext(marked, options))];
}

/** The text after the first fix that the check offers; undefined where it offers none. */
export function fixed(check: Check, marked: string, options: ClaimOptions = {}): string | undefined {
  const context = markedContext(marked, options);
  for (const parts of check.run(context)) {
    const fix = 'finding' in parts ? parts.finding.fixes?.[0] : undefined;
    if (fix === undefined) continue;
    return [...fix.edits]
      .sort((a, b) => b.start - a.start)
      .reduce(
        (text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end),
        context.document.text,
      )
      .trimEnd();
  }
  return undefined;
}

type Place = Pick<Annotation, 'id' | 'start' | 'end' | 'text' | 'by'>;

function annotationOf(kind: string, shown: string, place: Place): Annotation {
  if (kind === 'ratio') return { ...place, type: 'design', aspect: 'ratio', value: shown };
  if (kind === 'dose')
    return { ...place, type: 'dose', amount: { value: Number.parseFloat(shown), unit: 'mg/m2' } };
  if (kind === 'study') return { ...place, type: 'trial-id', registry: 'study', value: shown, valid: true };
  if (kind === 'nct') {
    const valid = /^NCT\d{8}$/.test(shown);
    const reason = valid ? {} : { reason: 'eight digits are expected after NCT' };
    return { ...place, type: 'trial-id', registry: 'ClinicalTrials.gov', value: shown, valid, ...reason };
  }
  if (kind === 'drug' || kind === 'misspelled') {
    const misspelled = kind === 'misspelled' ? { misspelled: true } : {};
    return { ...place, type: 'drug', name: 'penpulimab', mention: 'generic', ...misspelled };
  }
  return figureOf(kind as FigureKind, shown, place);
}

function figureOf(kind: FigureKind, shown: string, place: Place): Figure {
  const numbers = shown.match(/(?<![\d.])[-−]?\d[\d.]*/g) ?? [];
  const [first = '', second = ''] = numbers.map((number) => number.replace('−', '-'));
  const base = { ...place, type: 'figure' as const, kind };
  if (kind === 'quantity') return base;
  if (kind === 'fraction') {
    return { ...base, count: Number(first), total: Number(second), printed: { count: first, total: second } };
  }
  if (kind === 'interval' || kind === 'iqr' || kind === 'range') {
    const low = /^\d|^[-−]/.test(shown) ? { low: Number(first) } : {};
    const high = second === '' ? {} : { high: Number(second) };
    return {
      ...base,
      ...low,
      ...high,
      level: 95,
      printed: { low: first, ...(second === '' ? {} : { high: second }) },
    };
  }
  const comparator = /^(?:[Pp] )?(<=|>=|<|>|~)/.exec(shown)?.[1];
  const unit = kind === 'percentage' ? { unit: '%' } : /months/.test(shown) ? { unit: 'mo' } : {};
  return {
    ...base,
    value: Number(first),
    printed: { value: first },
    ...unit,
    ...(comparator === undefined ? {} : { comparator: comparator as Comparator }),
  };
}
