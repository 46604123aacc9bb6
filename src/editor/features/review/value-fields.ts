/** The value of an annotation as a line that a person can edit: `name = anlotinib; mention = generic`. */
import { hiddenInWords, shownParts } from '../../../formats/value-words.js';
import type { FieldKind, Judged, ValueField } from '../../../schema/index.js';
import type { Translate } from '../../translate.js';

/** Those of them that stay true whatever number a person gives. */
const KEPT = ['cues', 'stage', 'schedule', 'drug'] as const;

/** The numbers of a figure whose printed forms are kept. */
const PRINTED = ['value', 'low', 'high', 'count', 'total'] as const;

/** A semicolon within the words of a value is no end of it. */
const betweenFields = /;(?=\s*(?:[A-Za-z.]+\s*=|$))/;

/** What must be given, as a line with gaps to fill; `words` go where words are asked. */
export function emptyFields(fields: readonly ValueField[], words: string): string {
  const number = /^[-−]?\d+(?:\.\d+)?/.exec(words)?.[0].replace('−', '-') ?? '';
  return fields
    .filter(({ name, required }) => required || name === 'value')
    .map(({ name, takes }) => {
      if (takes.kind === 'number') return `${name} = ${number}`;
      return `${name} = ${takes.kind === 'words' && !name.includes('.') ? words.replaceAll(';', ',') : ''}`;
    })
    .join('; ');
}

/**
 * Reads the line back over the value it was made from, so that what the line does not show is not lost.
 * `reason` says what does not fit.
 */
export function readFields(
  { type, fields, from }: ValueForm,
  line: string,
  t: Translate,
): { readonly judged: Judged } | { readonly reason: string } {
  const before = shownParts(from);
  const given = new Map<string, string>();
  const judged: Record<string, unknown> = {};
  for (const part of line.split(betweenFields)) {
    if (part.trim() === '') continue;
    const equals = part.indexOf('=');
    const name = part.slice(0, equals).trim();
    const text = part.slice(equals + 1).trim();
    if (equals < 1) return { reason: t('Write “field = value”; “{0}” is no such pair.', part.trim()) };
    if (text === '') return { reason: t('“{0}” has no value.', name) };
    if (given.has(name)) return { reason: t('“{0}” is given twice.', name) };
    given.set(name, text);
    const [outer = '', inner] = name.split('.');
    if (before.get(name) === text) {
      put(judged, [outer, inner], inner === undefined ? from[outer] : partOf(from[outer], inner));
      continue;
    }
    const field = fields.find((one) => one.name === name);
    if (field === undefined) {
      const names = fields
        .map((one) => one.name)
        .filter((one) => !hiddenInWords.has(one.split('.')[0] ?? ''));
      return { reason: t('“{0}” is no field of this type; there are {1}.', name, names.join(', ')) };
    }
    const value = readValue(field.takes, text);
    if (value === undefined) return { reason: wanted(field, t) };
    put(judged, [outer, inner], value);
  }
  const missing = fields.find(({ name, required }) => required && !given.has(name));
  if (missing !== undefined) return { reason: t('“{0}” must be given.', missing.name) };
  return { judged: { ...judged, ...hiddenFields(from, judged, given), type } };
}

/** What a line is read for: the type, its fields, and the value that the line showed. */
export interface ValueForm {
  readonly type: string;
  readonly fields: readonly ValueField[];
  /** Of the same type; without any fields where there was no value yet. */
  readonly from: Judged;
}

/** A number that was given anew is printed as it was given. */
function hiddenFields(
  from: Judged,
  now: Readonly<Record<string, unknown>>,
  given: ReadonlyMap<string, string>,
): Record<string, unknown> {
  const hidden: Record<string, unknown> = {};
  for (const field of KEPT) if (from[field] !== undefined) hidden[field] = from[field];
  if (!isRecord(from.printed)) return hidden;
  const printed: Record<string, unknown> = {};
  for (const field of PRINTED) {
    if (now[field] === undefined) continue;
    const form = now[field] === from[field] ? from.printed[field] : given.get(field);
    if (form !== undefined) printed[field] = form;
  }
  return { ...hidden, printed };
}

function put(
  judged: Record<string, unknown>,
  [outer, inner]: readonly [string, string | undefined],
  value: unknown,
): void {
  if (inner === undefined) judged[outer] = value;
  else judged[outer] = { ...(isRecord(judged[outer]) ? judged[outer] : {}), [inner]: value };
}

/** Undefined where the words are not what the field takes. */
function readValue(takes: FieldKind, text: string): unknown {
  switch (takes.kind) {
    case 'number':
      return /^[-−]?\d+(?:\.\d+)?$/.test(text) ? Number(text.replace('−', '-')) : undefined;
    case 'truth':
      return text === 'true' ? true : text === 'false' ? false : undefined;
    case 'choice':
      return takes.choices.includes(text) ? text : undefined;
    case 'list': {
      const items = text.split(',').flatMap((item): readonly unknown[] => {
        const run = takes.of.kind === 'number' ? readRun(item.trim()) : undefined;
        return run ?? [readValue(takes.of, item.trim())];
      });
      return items.includes(undefined) ? undefined : items;
    }
    case 'words':
      return text;
  }
}

/** "1-14" as fourteen numbers; undefined for anything else. */
function readRun(item: string): readonly number[] | undefined {
  const [, first = '', last = ''] = /^(\d{1,3})[-–](\d{1,3})$/.exec(item) ?? [];
  const [from, to] = [Number(first), Number(last)];
  return last === '' || to <= from ? undefined : Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function wanted({ name, takes }: ValueField, t: Translate): string {
  switch (takes.kind) {
    case 'number':
      return t('“{0}” is a number, with a full stop before its decimals.', name);
    case 'truth':
      return t('“{0}” is true or false.', name);
    case 'choice':
      return t('“{0}” is one of {1}.', name, takes.choices.join(', '));
    default:
      return t('“{0}” is a list, separated by commas.', name);
  }
}

function partOf(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
