/** The values that stand before a figure in its sentence, as far as they may be what it is drawn from. */
import type { Figure } from '../../schema/annotation.js';
import { printedPart } from './figure-numbers.js';
import { isBound } from './guards.js';

const VALUES: ReadonlySet<Figure['kind']> = new Set(['mean', 'percentage', 'quantity', 'median', 'rate']);
/** What may stand beside or between values without being one. */
const ASIDE: ReadonlySet<Figure['kind']> = new Set([
  'sd',
  'se',
  'sample-size',
  'duration',
  'p-value',
  'iqr',
  'range',
]);
/** How far back they are sought, in UTF-16 code units. */
const REACH = 260;

/** The last values before the figure at a place, in text order; fewer than asked for where something else stands between. */
export function valuesBefore(
  figures: readonly Figure[],
  at: number,
  most: number,
  from: number,
): readonly Figure[] {
  const figure = figures[at];
  const found: Figure[] = [];
  if (figure === undefined) return found;
  for (let i = at - 1; i >= 0 && found.length < most; i--) {
    const one = figures[i];
    if (one === undefined || one.start < Math.max(from, figure.start - REACH)) break;
    if (ASIDE.has(one.kind)) continue;
    if (!VALUES.has(one.kind) || one.value === undefined || isBound(one)) break;
    if (one.unit !== undefined && figure.unit !== undefined && !alike(one.unit, figure.unit)) break;
    if (decimalsOf(one) !== decimalsOf(figure)) break;
    found.unshift(one);
  }
  return found;
}

export function decimalsOf(figure: Figure): number {
  return printedPart(figure, 'value')?.decimals ?? -1;
}

function alike(a: string, b: string): boolean {
  const points = (unit: string) => (unit === '{points}' || unit === '1' ? '%' : unit);
  return points(a) === points(b) || a === '{points}' || b === '{points}';
}

/** How many units of its last digit a value is, and how much one is. */
export function inUnits(figure: Figure): { readonly units: number; readonly unit: number } {
  const printed = printedPart(figure, 'value');
  return { units: Math.abs(figure.value ?? 0) / (printed?.unit ?? 1), unit: printed?.unit ?? 1 };
}

/** What stands between the value before and the value after. */
export const TO = /^[^.;]{0,30}\bto\s$/;

/** So many units of the last digit the mean of each person’s difference may be off. */
export const MOST_ROUNDING = 3;
