/**
 * What a schema of single fields cannot say: that spans lie inside the text, that ids are unique and that
 * every reference names an annotation that is there.
 */
import type { Annotation } from './annotation.js';
import type { ExportDocument } from './export.js';
import { jsonPath, type Problem } from './problem.js';

interface SpanLike {
  readonly start: number;
  readonly end: number;
}

/** Everything in one document that does not hold together; nothing where it does. `steps` leads to the document. */
export function* documentProblems(
  document: ExportDocument,
  steps: readonly PropertyKey[] = [],
): Generator<Problem> {
  for (const [span, path] of spansOf(document)) {
    const reason = spanReason(span, document.length);
    if (reason !== undefined) yield { path: jsonPath([...steps, ...path]), reason };
  }
  for (const [index, record] of document.records.entries()) {
    if (record.index === index) continue;
    yield {
      path: jsonPath([...steps, 'records', index, 'index']),
      reason: `is ${record.index}, not ${index}`,
    };
  }
  yield* repeatedIds(document, steps);
  yield* annotationTexts(document, steps);
  yield* references(document, steps);
  yield* figureStatuses(document, steps);
}

/** The annotations whose `text` is not what stands at their place in `text`. `steps` leads to the document. */
export function* textProblems(
  document: ExportDocument,
  text: string,
  steps: readonly PropertyKey[] = [],
): Generator<Problem> {
  if (text.length !== document.length) {
    const reason = `is ${document.length}, but the text has ${text.length} UTF-16 code units`;
    yield { path: jsonPath([...steps, 'length']), reason };
  }
  for (const [index, { start, end, text: quoted }] of document.annotations.entries()) {
    const found = text.slice(start, end);
    if (found === quoted) continue;
    const reason = `is ${quote(quoted)}, but at ${start} to ${end} the text has ${quote(found)}`;
    yield { path: jsonPath([...steps, 'annotations', index, 'text']), reason };
  }
}

function spanReason({ start, end }: SpanLike, length: number): string | undefined {
  if (start > end) return `starts at ${start}, after its end at ${end}`;
  if (end > length) return `ends at ${end}, beyond the length of the text (${length})`;
  return undefined;
}

type Located = readonly [SpanLike, readonly PropertyKey[]];

function* spansOf(document: ExportDocument): Generator<Located> {
  for (const [i, record] of document.records.entries()) yield [record, ['records', i]];
  for (const [i, section] of document.sections.entries()) {
    yield [section, ['sections', i]];
    yield [section.heading, ['sections', i, 'heading']];
  }
  for (const [i, abbreviation] of document.abbreviations.entries()) {
    yield [abbreviation.shortSpan, ['abbreviations', i, 'shortSpan']];
    yield [abbreviation.longSpan, ['abbreviations', i, 'longSpan']];
  }
  for (const [i, annotation] of document.annotations.entries()) {
    yield [annotation, ['annotations', i]];
    if (annotation.type !== 'dose') continue;
    for (const [j, part] of (annotation.schedule ?? []).entries()) {
      yield [part, ['annotations', i, 'schedule', j]];
    }
  }
  for (const [i, claim] of document.claims.entries()) yield [claim, ['claims', i]];
  for (const [i, finding] of document.findings.entries()) {
    yield [finding, ['findings', i]];
    for (const [j, related] of finding.related.entries()) yield [related, ['findings', i, 'related', j]];
    for (const [j, fix] of finding.fixes.entries()) {
      for (const [k, edit] of fix.edits.entries()) yield [edit, ['findings', i, 'fixes', j, 'edits', k]];
    }
  }
}

function* repeatedIds(document: ExportDocument, steps: readonly PropertyKey[]): Generator<Problem> {
  for (const list of ['annotations', 'claims'] as const) {
    const seen = new Set<string>();
    for (const [index, { id }] of document[list].entries()) {
      if (seen.has(id)) {
        yield { path: jsonPath([...steps, list, index, 'id']), reason: `repeats the id ${quote(id)}` };
      }
      seen.add(id);
    }
  }
}

function* annotationTexts(document: ExportDocument, steps: readonly PropertyKey[]): Generator<Problem> {
  for (const [index, annotation] of document.annotations.entries()) {
    const here = [...steps, 'annotations', index];
    const { start, end, text } = annotation;
    if (start <= end && text.length !== end - start) {
      const reason = `has ${text.length} UTF-16 code units, but its span from ${start} to ${end} has ${end - start}`;
      yield { path: jsonPath([...here, 'text']), reason };
    }
    const reason = misplacedId(annotation);
    if (reason !== undefined) yield { path: jsonPath([...here, 'id']), reason };
    if (annotation.type !== 'dose') continue;
    for (const [j, part] of (annotation.schedule ?? []).entries()) {
      if (part.start > part.end || part.text.length === part.end - part.start) continue;
      const reason = `has ${part.text.length} UTF-16 code units, but its span has ${part.end - part.start}`;
      yield { path: jsonPath([...here, 'schedule', j, 'text']), reason };
    }
  }
}

/** A recogniser makes ids of type and place; one that speaks of another place has been edited or moved. */
function misplacedId({ id, type, start, end, by }: Annotation): string | undefined {
  const named = by.startsWith('recogniser:') ? /^([a-z-]+):(\d+)-(\d+)$/.exec(id) : null;
  if (named === null || (named[1] === type && Number(named[2]) === start && Number(named[3]) === end))
    return undefined;
  return `is ${quote(id)}, but the annotation is a ${type} from ${start} to ${end}`;
}

function* references(document: ExportDocument, steps: readonly PropertyKey[]): Generator<Problem> {
  const known = new Map<string, Annotation>(document.annotations.map((each) => [each.id, each]));
  for (const [id, path] of referencesOf(document)) {
    if (known.has(id)) continue;
    yield {
      path: jsonPath([...steps, ...path]),
      reason: `names the annotation ${quote(id)}, which is not there`,
    };
  }
  for (const [i, annotation] of document.annotations.entries()) {
    if (annotation.type !== 'dose' || annotation.drug === undefined) continue;
    const type = known.get(annotation.drug)?.type;
    if (type === undefined || type === 'drug') continue;
    const reason = `names ${quote(annotation.drug)}, which is of type ${type}, not drug`;
    yield { path: jsonPath([...steps, 'annotations', i, 'drug']), reason };
  }
  for (const [i, claim] of document.claims.entries()) {
    if (claim.record < document.records.length) continue;
    const reason = `is ${claim.record}, but the document has ${document.records.length} records`;
    yield { path: jsonPath([...steps, 'claims', i, 'record']), reason };
  }
}

function* referencesOf(document: ExportDocument): Generator<readonly [string, readonly PropertyKey[]]> {
  for (const [i, annotation] of document.annotations.entries()) {
    if (annotation.type === 'dose' && annotation.drug !== undefined) {
      yield [annotation.drug, ['annotations', i, 'drug']];
    }
  }
  for (const [i, claim] of document.claims.entries()) {
    for (const [j, id] of claim.from.entries()) yield [id, ['claims', i, 'from', j]];
    for (const [j, part] of claim.parts.entries())
      yield [part.annotation, ['claims', i, 'parts', j, 'annotation']];
  }
  for (const [i, { annotation, other }] of (document.relations ?? []).entries()) {
    yield [annotation, ['relations', i, 'annotation']];
    yield [other, ['relations', i, 'other']];
  }
  for (const [i, finding] of document.findings.entries()) {
    for (const [j, id] of finding.accuses.entries()) yield [id, ['findings', i, 'accuses', j]];
  }
  for (const [i, proof] of document.proofs.entries()) {
    for (const [j, id] of proof.figures.entries()) yield [id, ['proofs', i, 'figures', j]];
  }
}

function* figureStatuses(document: ExportDocument, steps: readonly PropertyKey[]): Generator<Problem> {
  const figures = new Set<string>();
  for (const [index, annotation] of document.annotations.entries()) {
    if (annotation.type !== 'figure') continue;
    figures.add(annotation.id);
    if (Object.hasOwn(document.figureStatus, annotation.id)) continue;
    const reason = `is a figure without a status in figureStatus`;
    yield { path: jsonPath([...steps, 'annotations', index]), reason };
  }
  for (const id of Object.keys(document.figureStatus)) {
    if (figures.has(id)) continue;
    yield { path: jsonPath([...steps, 'figureStatus', id]), reason: 'names no annotation of type figure' };
  }
}

/** Long quotations are cut: a problem is one line. */
function quote(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 39)}…` : text);
}
