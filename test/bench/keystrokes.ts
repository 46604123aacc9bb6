/** How long after a keystroke the visible annotations are there again, in a text of a megabyte. */
import { createEngine } from '../../src/core/index.js';
import { corpusOf } from './corpus.js';
import { runPile } from './pile.js';
import { milliseconds, quantile } from './timing.js';

/** About what stands in an editor's window: sixty lines. */
const visibleCharacters = 6_000;
const typed = 'and 12 mg of anlotinib (95% CI 7-30) ';

export interface KeystrokeTimes {
  readonly title: string;
  /** Milliseconds. */
  readonly median: number;
  readonly p95: number;
  readonly strokes: number;
}

/** Types a phrase, letter by letter, at places all over the text, and measures each letter. */
export function measureKeystrokes(): readonly KeystrokeTimes[] {
  const text = corpusOf(1e6);
  return [editOnly(text), editWithChecks(text), pileOnAll(text), pileOnVisible(text)];
}

function editOnly(text: string): KeystrokeTimes {
  const session = createEngine().open(text);
  session.annotationsIn({ start: 0, end: text.length });
  return timesOf('new annotations of the visible lines', places(text, 40), (offset, letter) => {
    session.edit({ offset, length: 0, text: letter });
    session.annotationsIn(visible(offset, text.length));
  });
}

function editWithChecks(text: string): KeystrokeTimes {
  const session = createEngine().open(text);
  session.analysis();
  return timesOf('new findings and proofs of the whole text', places(text, 2), (offset, letter) => {
    session.edit({ offset, length: 0, text: letter });
    session.analysis();
  });
}

function pileOnAll(text: string): KeystrokeTimes {
  let now = text;
  return timesOf('pile of expressions on the whole text', places(text, 2), (offset, letter) => {
    now = now.slice(0, offset) + letter + now.slice(offset);
    runPile(now);
  });
}

function pileOnVisible(text: string): KeystrokeTimes {
  let now = text;
  return timesOf('pile of expressions on the visible lines', places(text, 40), (offset, letter) => {
    now = now.slice(0, offset) + letter + now.slice(offset);
    const { start, end } = visible(offset, now.length);
    runPile(now.slice(start, end));
  });
}

function timesOf(
  title: string,
  where: readonly number[],
  stroke: (offset: number, letter: string) => void,
): KeystrokeTimes {
  const times: number[] = [];
  // Back to front, so that what was typed moves no place that comes later.
  for (const place of [...where].reverse()) {
    [...typed].forEach((letter, index) => {
      times.push(milliseconds(() => stroke(place + index, letter)));
    });
  }
  return { title, median: quantile(times, 0.5), p95: quantile(times, 0.95), strokes: times.length };
}

/** Ends of words, spread evenly. */
function places(text: string, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => {
    const at = text.indexOf(' ', Math.floor(((index + 0.5) / count) * text.length));
    return at < 0 ? text.length : at + 1;
  });
}

function visible(offset: number, length: number): { start: number; end: number } {
  return {
    start: Math.max(0, offset - visibleCharacters / 2),
    end: Math.min(length, offset + visibleCharacters / 2),
  };
}
