/** The phase of a trial: "phase II", "Phase 1/Phase 2", "phase IIb"; not the phases of a treatment or a cycle. */
import { BEGINS_DESIGN, IN_LEXICON } from '../lexicon/vocabulary.js';
import type { Tokens } from '../text/tokens.js';
import type { AnnotationParts, Recogniser, RecogniserContext } from './recogniser.js';

export const phase: Recogniser = {
  type: 'phase',
  summary: 'The phase of a trial',
  examples: {
    finds: [
      `
      A phase IIb trial after a Phase 1/Phase 2 study.
        ^^^^^^^^^ phase 2b
                                ^^^^^^^^^^^^^^^ phase 1/2
      `,
    ],
    ignores: ['The maintenance phase, phase of treatment and phase 2 of the cycle.', 'Phase N/A'],
  },
  find: readPhases,
};

function readPhases({ block: { tokens }, isTaken }: RecogniserContext): readonly AnnotationParts[] {
  const found: AnnotationParts[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (((tokens.flags[i] ?? 0) & BEGINS_DESIGN) === 0) {
      // Most words begin with another letter than "phase".
      const first = tokens.text.charCodeAt(tokens.start[i] ?? 0);
      if (first !== 80 && first !== 112) continue;
      const glued = isTaken(i) ? undefined : gluedPhase(tokens, i);
      if (glued === undefined) continue;
      found.push({
        type: 'phase',
        start: tokens.startOf(i),
        end: tokens.endOf(glued.end - 1),
        value: glued.value,
      });
      i = glued.end - 1;
      continue;
    }
    if (!isPhaseWord(tokens, i) || isTaken(i)) continue;
    const steps = readSteps(tokens, i + 1);
    if (steps === undefined || isPartOfCourse(tokens, i, steps.end)) continue;
    const early = tokens.word(i - 1) === 'early' && steps.value === '1';
    const from = early ? i - 1 : i;
    const value = early ? 'early 1' : steps.value;
    found.push({ type: 'phase', start: tokens.startOf(from), end: tokens.endOf(steps.end - 1), value });
    i = steps.end - 1;
  }
  return found;
}

function isPhaseWord(tokens: Tokens, i: number): boolean {
  const word = tokens.word(i);
  return word === 'phase' || word === 'phases';
}

interface Steps {
  readonly value: string;
  readonly end: number;
}

/** One phase, or two joined by a slash, dash or "and": "1/2", "I–II", "1/Phase 2". */
function readSteps(tokens: Tokens, at: number): Steps | undefined {
  let i = at;
  while (tokens.isDash(i) || tokens.isSymbol(i, ':')) i++;
  const first = readStep(tokens, i);
  if (first === undefined) return undefined;
  const join = first.end;
  const joined = tokens.isSymbol(join, '/') || tokens.isDash(join) || isJoinedByWord(tokens, at, join);
  if (!joined) return first;
  const next = tokens.word(join + 1) === 'phase' ? join + 2 : join + 1;
  const second = readStep(tokens, next) ?? letterStep(tokens, next, first.value);
  if (second === undefined || !isLater(second.value, first.value)) return first;
  return { value: `${first.value}/${second.value}`, end: second.end };
}

/** "phases II and III", "phase I and II trials", "phase 1 or 2 studies". */
function isJoinedByWord(tokens: Tokens, at: number, join: number): boolean {
  const word = tokens.word(join);
  if (word !== 'and' && word !== 'or') return false;
  if (tokens.word(at - 1) === 'phases') return true;
  const second = readStep(tokens, join + 1);
  return second !== undefined && /^(?:trials|studies|clinical)$/.test(tokens.word(second.end));
}

/** "b" of "1a/b". */
function letterStep(tokens: Tokens, i: number, first: string): Steps | undefined {
  const letter = tokens.raw(i);
  return /[abc]$/.test(first) && /^[abc]$/.test(letter)
    ? { value: first.slice(0, -1) + letter, end: i + 1 }
    : undefined;
}

function isLater(second: string, first: string): boolean {
  const step = stepOf(second) - stepOf(first);
  return step > 0 || (step === 0 && second > first);
}

/** "PHASE2", "Phase1/Phase2", "PHASE1|PHASE2": as registries' data files have it. */
function gluedPhase(tokens: Tokens, i: number): Steps | undefined {
  const first = gluedStep(tokens, i);
  if (first === undefined) return undefined;
  if (!tokens.isSymbol(i + 1, '/') && !tokens.isSymbol(i + 1, '|')) return { value: first, end: i + 1 };
  const second = gluedStep(tokens, i + 2);
  return second === undefined || !isLater(second, first)
    ? { value: first, end: i + 1 }
    : { value: `${first}/${second}`, end: i + 3 };
}

function gluedStep(tokens: Tokens, i: number): string | undefined {
  if (((tokens.flags[i] ?? 0) & IN_LEXICON) !== 0 || !tokens.isWord(i)) return undefined;
  const length = tokens.endOf(i) - tokens.startOf(i);
  if (length < 6 || length > 8) return undefined;
  const first = tokens.text.charCodeAt(tokens.startOf(i));
  if (first !== 80 && first !== 112) return undefined;
  const [, digit, roman = '', letter = ''] =
    /^(?:phase|PHASE|Phase)(?:([0-4])|(IV|I{1,3}))([abAB]?)$/.exec(tokens.raw(i)) ?? [];
  const step = digit ?? ROMAN[roman];
  return step === undefined ? undefined : step + letter.toLowerCase();
}

const ROMAN: Readonly<Record<string, string>> = {
  I: '1',
  II: '2',
  III: '3',
  IV: '4',
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
};
const WORDS: Readonly<Record<string, string>> = { one: '1', two: '2', three: '3', four: '4' };

function readStep(tokens: Tokens, i: number): Steps | undefined {
  const raw = tokens.raw(i);
  if (tokens.isNumber(i)) {
    if (!/^[0-4]$/.test(raw)) return undefined;
    const letter = tokens.touches(i + 1) && tokens.isWord(i + 1) ? tokens.raw(i + 1) : '';
    if (letter === '') return { value: raw, end: i + 1 };
    return /^[a-cA-C]$/.test(letter) ? { value: raw + letter.toLowerCase(), end: i + 2 } : undefined;
  }
  const word = WORDS[tokens.word(i)];
  if (word !== undefined) return { value: word, end: i + 1 };
  const [, roman = '', letter = ''] = /^(IV|I{1,3}|iv|i{1,3})([a-cA-C]?)$/.exec(raw) ?? [];
  const step = ROMAN[roman];
  return step === undefined ? undefined : { value: step + letter.toLowerCase(), end: i + 1 };
}

function stepOf(value: string): number {
  return Number.parseInt(value, 10);
}

/** "phase 2 of the treatment", "luteal phase 2", "phase 1 (weeks 1–8)": a part of a course, not of development. */
function isPartOfCourse(tokens: Tokens, phaseAt: number, end: number): boolean {
  const before = tokens.word(phaseAt - 1);
  if (
    /^(?:luteal|follicular|maintenance|induction|treatment|acute|extension|chronic|consolidation|each|gas|liquid|solid|plateau|arterial|venous|portal|titration|washout|recovery|depressive|manic)$/.test(
      before,
    )
  )
    return true;
  if (tokens.word(end) === 'of') return true;
  return tokens.isSymbol(end, '(') && /^(?:weeks?|days?|months?|cycles?)$/.test(tokens.word(end + 1));
}
