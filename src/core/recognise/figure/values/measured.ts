/** A number with its unit: which units make a measure, and the figure it is. */
import type { FigureKind } from '../../../../schema/annotation.js';
import { type UnitReading, unitAt } from '../../../lexicon/units.js';
import { copyWith } from '../../../text/copy.js';
import type { Tokens } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { FigureParts, NumberAt } from '../reader.js';

export function measured(number: NumberAt, kind: FigureKind, unit: string, stop: number): FigureParts {
  return {
    type: 'figure',
    kind,
    start: number.start,
    end: stop,
    value: number.value,
    unit,
    printed: { value: number.printed },
  };
}

/** A unit that makes the number a measure; a percent sign does not. */
export function measureUnit(tokens: Tokens, at: number): UnitReading | undefined {
  const unit = tokens.raw(at) === 'Nm' ? newtonMetre(tokens, at) : unitAt(tokens, at);
  if (unit === undefined || unit.ucum === '%' || unit.dimension === 'form' || SETTINGS.has(unit.ucum))
    return undefined;
  // "63 pts" are patients; points of a score are written out.
  if (tokens.word(at) === 'pts' || tokens.word(at) === 'pt') return undefined;
  // "2,4-D" is no lens.
  if (
    unit.ucum === '[diop]' &&
    (tokens.isDash(at) || (tokens.touches(at) && !tokens.printed(at - 1).includes('.')))
  )
    return undefined;
  // "a flip angle of 8°", "360° trabeculoplasty": how something is set.
  const hasSpread = tokens.isSign(at + 1, '([±');
  if (unit.ucum === 'deg' && !hasSpread && !tokens.isOneOf(at - 2, SAID)) return undefined;
  // "ml/min/1.73 m2": a part of the unit.
  if (unit.ucum.startsWith('m2') && tokens.touches(at - 1) && tokens.isSymbol(at - 2, '/')) return undefined;
  // "18 d" and "12 h" are times, but "a 5 s" or "3 L" next to a capital may be anything: a lone letter must touch or stand before a stop.
  return unit;
}

/** "14 Nm" is a torque; only "nm" is a length. */
function newtonMetre(tokens: Tokens, at: number): UnitReading | undefined {
  const unit = unitAt(tokens, at);
  return unit?.ucum === 'nm' ? copyWith(unit, { ucum: 'N.m', dimension: 'energy' }) : unit;
}

const SAID = wordSet('was were by to from and vs versus averaged (');

/** Units in which instruments are set: wavelengths, frequencies, powers. */
const SETTINGS: ReadonlySet<string> = new Set(['nm', 'Hz', 'kHz', 'MHz', 'GHz', 'mW', 'kV']);
