/**
 * The one funnel for recogniser tests: a text with carets under the words that must be found.
 *
 *     Patients received Penpulimab (AK105).
 *                       ^^^^^^^^^^ drug penpulimab
 *                                   ^^^^^ drug penpulimab mention=code
 *
 * A caret line gives the type, the value that identifies it, and any further fields as `field=value` (JSON where the
 * value has spaces or is a list). Exactly these annotations of the types under test must be found, in any order.
 */
import assert from 'node:assert/strict';
import { type Annotation, type AnnotationType, createEngine } from '../../../src/core/index.js';

const engine = createEngine();

/** Fails unless the text holds exactly the annotations drawn under it, of the types given. */
export function finds(types: readonly AnnotationType[], drawing: string): void {
  const { text, expected } = readDrawing(drawing);
  const found = annotationsOf(types, text);
  const actual = found.map((annotation) => {
    const place = `${annotation.start}-${annotation.end}`;
    const wanted = expected.find((e) => `${e.start}-${e.end}` === place && e.type === annotation.type);
    return line(annotation.start, annotation.end, text, annotation.type, keyOf(annotation), [
      ...(wanted?.fields ?? []).map(([field]): Field => [field, fieldOf(annotation, field)]),
    ]);
  });
  const wanted = expected.map((e) => line(e.start, e.end, text, e.type, e.key, e.fields));
  assert.deepEqual(actual.sort(), wanted.sort(), `in: ${text}`);
}

/** Fails where the text holds any annotation of the types given. */
export function ignores(types: readonly AnnotationType[], text: string): void {
  const found = annotationsOf(types, text).map((a) => line(a.start, a.end, text, a.type, keyOf(a), []));
  assert.deepEqual(found, [], `in: ${text}`);
}

/** The annotations of these types in a text. */
export function annotationsOf(types: readonly AnnotationType[], text: string): readonly Annotation[] {
  return engine.analyse(text).annotations.filter((annotation) => types.includes(annotation.type));
}

type Field = readonly [name: string, value: string];

interface Expected {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly key: string;
  readonly fields: readonly Field[];
}

const CARETS = /^(\s*)(\^+)\s+(\S+)\s*(.*)$/;
const FIELD = /\s*\b([a-zA-Z]+)=("(?:[^"\\]|\\.)*"|\[[^\]]*\]|\{[^}]*\}|\S+)/g;

function readDrawing(drawing: string): { readonly text: string; readonly expected: readonly Expected[] } {
  const lines: string[] = [];
  const expected: Expected[] = [];
  let lineStart = 0;
  let textLength = 0;
  for (const row of withoutMargin(drawing)) {
    const carets = CARETS.exec(row);
    if (carets === null) {
      lineStart = textLength;
      lines.push(row);
      textLength += row.length + 1;
      continue;
    }
    const [, before = '', under = '', type = '', rest = ''] = carets;
    const start = lineStart + before.length;
    const fields = [...rest.matchAll(FIELD)].map(([, name = '', value = '']): Field => [name, plain(value)]);
    expected.push({ start, end: start + under.length, type, key: rest.replace(FIELD, '').trim(), fields });
  }
  return { text: lines.join('\n'), expected };
}

/** The lines without the margin that the test file's own indentation gives them, and without empty first and last lines. */
function withoutMargin(drawing: string): readonly string[] {
  const rows = drawing
    .replace(/^\n/, '')
    .replace(/\n\s*$/, '')
    .split('\n');
  const margins = rows.filter((row) => row.trim() !== '').map((row) => row.length - row.trimStart().length);
  const margin = Math.min(...margins);
  return rows.map((row) => row.slice(margin));
}

function line(start: number, end: number, text: string, type: string, key: string, fields: readonly Field[]) {
  const rest = fields.map(([name, value]) => ` ${name}=${value}`).join('');
  return `${String(start).padStart(5)} "${text.slice(start, end)}" ${type} ${key}${rest}`;
}

/** The value that a caret line names first. */
function keyOf(annotation: Annotation): string {
  switch (annotation.type) {
    case 'drug':
      return annotation.name;
    case 'dose': {
      const { value, high, unit } = annotation.amount;
      return `${value}${high === undefined ? '' : `–${high}`} ${unit}`;
    }
    case 'endpoint':
      return annotation.concept;
    case 'figure': {
      const numbers = [
        annotation.count !== undefined && annotation.total !== undefined
          ? `${annotation.count}/${annotation.total}`
          : annotation.count,
        annotation.value,
        annotation.low !== undefined || annotation.high !== undefined
          ? `${annotation.low ?? ''}–${annotation.high ?? ''}`
          : undefined,
      ];
      return [annotation.kind, ...numbers.filter((number) => number !== undefined)].join(' ');
    }
    case 'design':
    case 'population':
      return `${annotation.aspect} ${annotation.value}`;
    default:
      return annotation.value;
  }
}

function fieldOf(annotation: Annotation, name: string): string {
  const found = Object.entries(annotation).find(([field]) => field === name);
  const value: unknown = found?.[1];
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function plain(value: string): string {
  if (!/^["[{]/.test(value)) return value;
  const parsed: unknown = JSON.parse(value);
  return typeof parsed === 'string' ? parsed : JSON.stringify(parsed);
}
