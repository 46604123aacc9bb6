/** Values with the same values in another unit in brackets right behind: "2.2 ± 0.4 mmol/L (6.8 ± 1.1 mg/dL)". */
import type { Figure } from '../../schema/annotation.js';
import type { TrialDocument } from '../text/document.js';
import type { CheckContext } from './check.js';
import { isBound } from './guards.js';

export interface Restatement {
  /** The values before the bracket, and those in it, in the same order and of the same kinds. */
  readonly first: readonly Figure[];
  readonly second: readonly Figure[];
  readonly from: string;
  readonly to: string;
}

const KINDS: ReadonlySet<Figure['kind']> = new Set([
  'mean',
  'median',
  'sd',
  'se',
  'quantity',
  'percentage',
  'range',
]);
/** More values than this are a table. */
const MOST = 8;
const OPENS = /^\s?[([]\s?$/;
const GOES_ON = /^(?:\s?|,\s|,?\s(?:and|vs\.?|versus|to)\s)$/;
const CLOSES = /^\s?[)\]]/;

export function* restatements({ document, byType }: CheckContext): Iterable<Restatement> {
  const { figure: figures } = byType;
  for (let i = 0; i + 1 < figures.length; i++) {
    const [before, behind] = [figures[i], figures[i + 1]];
    if (before === undefined || behind === undefined || !OPENS.test(glue(before, behind, document))) continue;
    const second = inBracket(figures, i + 1, document);
    const first = figures.slice(Math.max(0, i + 1 - second.length), i + 1);
    if (!alike(first, second) || !goOn(first, document)) continue;
    const [from, to] = [unitOf(first), unitOf(second)];
    if (from !== undefined && to !== undefined && from !== to) yield { first, second, from, to };
  }
}

function glue(a: Figure, b: Figure, { text }: TrialDocument): string {
  return text.slice(a.end, Math.min(b.start, a.end + 12));
}

/** The figures from one on that stand side by side up to a bracket that closes; none where something else stands there. */
function inBracket(figures: readonly Figure[], from: number, document: TrialDocument): readonly Figure[] {
  const found: Figure[] = [];
  for (let at = from; found.length < MOST; at++) {
    const one = figures[at];
    if (one === undefined || !KINDS.has(one.kind) || isBound(one)) return [];
    found.push(one);
    if (CLOSES.test(document.text.slice(one.end, one.end + 2))) return found;
    const next = figures[at + 1];
    if (next === undefined || !GOES_ON.test(glue(one, next, document))) return [];
  }
  return [];
}

function alike(first: readonly Figure[], second: readonly Figure[]): boolean {
  if (first.length === 0 || first.length !== second.length || first.some(isBound)) return false;
  return first.every(({ kind }, i) => kind === second[i]?.kind || (i < 1 && kind === 'percentage'));
}

function goOn(run: readonly Figure[], document: TrialDocument): boolean {
  return run.every((one, i) => {
    const next = run[i + 1];
    return next === undefined || GOES_ON.test(glue(one, next, document));
  });
}

/** The unit of values side by side is printed behind the last of them. */
function unitOf(run: readonly Figure[]): string | undefined {
  const last = run.at(-1);
  const unit = last?.unit ?? (last?.kind === 'percentage' ? '%' : undefined);
  return run.every((one) => one.unit === undefined || one.unit === unit) ? unit : undefined;
}
