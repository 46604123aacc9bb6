/** Stages of a disease: "stage IV", "stage IIIB–IV", "stage 3". */
import type { Tokens } from '../../text/tokens.js';
import type { PopulationReading } from './reading.js';

const STAGE = /^(?:IV|I{1,3}|[0-5])(?:[A-D][1-3]?)?$/;

/** The stage behind the word "stage" at `i`. */
export function readStage(tokens: Tokens, i: number): PopulationReading | undefined {
  const first = stageAt(tokens, i + 1);
  if (first === undefined) return undefined;
  const joined = tokens.isDash(first.end) || /^(?:or|to|and|\/)$/.test(tokens.word(first.end));
  const second = joined ? stageAt(tokens, first.end + 1) : undefined;
  const value = second === undefined ? first.value : `${first.value}–${second.value}`;
  return { from: i, to: (second ?? first).end, aspect: 'stage', value: `stage ${value}` };
}

function stageAt(tokens: Tokens, i: number): { readonly value: string; readonly end: number } | undefined {
  const letter = tokens.isNumber(i) && tokens.touches(i + 1) && /^[A-Da-d]$/.test(tokens.raw(i + 1));
  const text = letter ? tokens.raw(i) + tokens.raw(i + 1) : tokens.raw(i);
  const value = text.toUpperCase();
  return STAGE.test(value) && !/^i+v?$/.test(text) ? { value, end: letter ? i + 2 : i + 1 } : undefined;
}
