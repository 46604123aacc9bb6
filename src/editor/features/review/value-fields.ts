/** The value of an annotation as a line that a person can edit: `name = anlotinib; mention = generic`. */
import type { Judged } from '../../../schema/index.js';

/** Fields that people need not see: how a number was printed, and what was found around it. */
const HIDDEN: ReadonlySet<string> = new Set(['type', 'printed', 'cues', 'stage', 'schedule', 'drug']);

export function shownFields(judged: Judged): string {
  const parts: string[] = [];
  for (const [field, value] of Object.entries(judged)) {
    if (HIDDEN.has(field) || value === undefined) continue;
    if (isRecord(value)) {
      for (const [inner, one] of Object.entries(value)) parts.push(`${field}.${inner} = ${shown(one)}`);
    } else parts.push(`${field} = ${shown(value)}`);
  }
  return parts.join('; ');
}

/** Reads the line back; `reason` says what does not fit. */
export function readFields(
  type: string,
  line: string,
): { readonly judged: Judged } | { readonly reason: string } {
  const judged: Record<string, unknown> = { type };
  for (const part of line.split(';')) {
    if (part.trim() === '') continue;
    const equals = part.indexOf('=');
    const field = part.slice(0, equals).trim();
    const value = part.slice(equals + 1).trim();
    if (equals < 0 || !/^[A-Za-z]+(?:\.[A-Za-z]+)?$/.test(field))
      return { reason: `Write “field = value”; “${part.trim()}” is no such pair.` };
    if (value === '') return { reason: `“${field}” has no value.` };
    const [outer = '', inner] = field.split('.');
    if (inner === undefined) judged[outer] = readValue(value);
    else {
      const known = judged[outer];
      judged[outer] = { ...(isRecord(known) ? known : {}), [inner]: readValue(value) };
    }
  }
  return Object.keys(judged).length === 1
    ? { reason: 'Give at least one field.' }
    : { judged: { ...judged, type } };
}

function shown(value: unknown): string {
  return Array.isArray(value) ? value.map(String).join(', ') : String(value);
}

/** Numbers, yes and no are themselves; a list of numbers is one; all else is words. */
function readValue(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true';
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (/^-?\d+(?:\.\d+)?(?:\s*,\s*-?\d+(?:\.\d+)?)+$/.test(text)) return text.split(',').map(Number);
  return text;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
