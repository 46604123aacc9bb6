/** The phase of a trial: "phase II", "Phase 1/Phase 2", "phase IIb"; not the phases of a treatment or a cycle. */
import { BEGINS_DESIGN } from '../lexicon/vocabulary.js';
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
    if (((tokens.flags[i] ?? 0) & BEGINS_DESIGN) === 0 || !isPhaseWord(tokens, i) || isTaken(i)) continue;
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
  const joined =
    tokens.isSymbol(join, '/') ||
    tokens.isDash(join) ||
    (tokens.word(at - 1) === 'phases' && tokens.word(join) === 'and');
  if (!joined) return first;
  const next = tokens.word(join + 1) === 'phase' ? join + 2 : join + 1;
  const second = readStep(tokens, next);
  if (second === undefined || stepOf(second.value) <= stepOf(first.value)) return first;
  return { value: `${first.value}/${second.value}`, end: second.end };
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
    /^(?:luteal|follicular|maintenance|induction|treatment|acute|extension|chronic|consolidation|each)$/.test(
      before,
    )
  )
    return true;
  if (tokens.word(end) === 'of') return true;
  return tokens.isSymbol(end, '(') && /^(?:weeks?|days?|months?|cycles?)$/.test(tokens.word(end + 1));
}
