import type { Figure } from '../../schema/annotation.js';
import { isSlippedSum } from '../stats/slip.js';
import { sumInWords, sumOf } from './allocated.js';
import type { Check, FindingParts, ProofParts } from './check.js';
import { type FlowLine, flowDiagrams, type Part } from './flow-lines.js';
import { isTellingSlip } from './telling-slip.js';

/** The boxes of a flow diagram: each number against those of the boxes it is divided into. */
export const flowDiagramMismatch: Check = {
  id: 'flow-diagram-mismatch',
  summary:
    'In a flow diagram pasted as text, a number against its parts below it: reasons, those excluded and those randomised, those who left and those who completed.',
  why: 'A CONSORT diagram accounts for everybody: whoever was assessed is excluded or randomised, and whoever left has one reason (Schulz, BMJ 2010;340:c332).',
  silentWhen: [
    'neither one digit, further left than the last, nor two swapped ones explain the gap (only an info where several other boxes add up): people may have several reasons, or a box may be missing',
    'it says that people have several reasons, are still under way or came from elsewhere',
    'no other box of the diagram adds up',
  ],
  severity: 'warning',
  examples: {
    fires: [
      'Assessed for eligibility (n = 412)\nExcluded (n = 196)\n - Not eligible (n = 121)\n - Declined (n = 58)\n - Other reasons (n = 17)\nRandomized (n = 261)',
    ],
    silent: [
      'Assessed for eligibility (n = 412)\nExcluded (n = 196)\n - Not eligible (n = 121)\n - Declined (n = 58)\n - Other reasons (n = 17)\nRandomized (n = 216)',
      'Allocated to exercise (n = 108)\nReceived it (n = 105)\nHad a rash (n = 12)\nWas seen again (n = 99)',
    ],
  },
  *run(context) {
    for (const lines of flowDiagrams(context)) {
      const divided = lines.flatMap((line, i) => [...ofParts(lines, line, i)]);
      const inRow = lines.flatMap((line, i) => [...ofNextLines(lines, line, i)]);
      const parts = new Set(
        [...divided, ...inRow].filter(holds).flatMap((sum) => sum.parts.map(({ figure }) => figure)),
      );
      const boxes = lines.filter(({ figure, label }) => !parts.has(figure) || ON.test(label));
      const sums = [...divided, ...ofSteps(boxes), ...ofArms(lines)];
      const holding = sums.filter(holds).length;
      const isOpen = lines.some(({ label }) => OPEN.test(label));
      for (const sum of sums) yield* judge(sum, isOpen ? undefined : holding);
      // What only its sum makes a list bears no witness.
      for (const sum of inRow) yield* judge(sum, undefined);
    }
  },
};

interface Sum {
  readonly whole: FlowLine;
  readonly parts: readonly Part[];
}

function holds({ whole, parts }: Sum): boolean {
  return sumOf(parts.map(({ count }) => count)) === whole.count;
}

/** The parts of a line: those behind its colon, and the lines right below it that stand further in. */
function* ofParts(lines: readonly FlowLine[], line: FlowLine, at: number): Iterable<Sum> {
  if (line.parts.length > 1) yield { whole: line, parts: line.parts };
  const below: FlowLine[] = [];
  for (const next of lines.slice(at + 1)) {
    if (next.depth <= line.depth) break;
    below.push(next);
  }
  const depth = below.reduce((least, next) => Math.min(least, next.depth), Number.POSITIVE_INFINITY);
  const direct = below.filter((next) => next.depth === depth);
  if (direct.length > 1 || direct[0]?.count === line.count) yield { whole: line, parts: direct };
}

/** Lines that nothing sets further in: those that follow, where so many of them make up the number. */
function* ofNextLines(lines: readonly FlowLine[], line: FlowLine, at: number): Iterable<Sum> {
  if (!DIVIDED.test(line.label) || line.parts.length > 0) return;
  const parts: FlowLine[] = [];
  let sum = 0;
  for (const next of lines.slice(at + 1, at + 1 + MOST_PARTS)) {
    if (next.depth !== line.depth || next.count === 0) return;
    parts.push(next);
    sum += next.count;
    if (sum > line.count) return;
    if (sum === line.count && parts.length > 1) {
      yield { whole: line, parts };
      return;
    }
  }
}

const MOST_PARTS = 8;
/** Boxes that are divided further. */
const DIVIDED =
  /^(?:excluded|not (?:randomi[sz]ed|enrolled|eligible|included)|screen(?:ing)? failures?|discontinued|withdr[ae]w|dropped out|lost to|randomi[sz]ed|allocated|assigned|did not)\b/i;
/** People are counted twice, or somebody is still under way. */
const OPEN =
  /\b(?:more than one|several|multiple|main reasons?|not mutually|including|of whom|rescreen|ongoing|still|transferred|joined|crossed over)\b|\*$/i;

/** Those who were there before a step, and those who took it or did not: boxes of one depth in a row. */
function* ofSteps(lines: readonly FlowLine[]): Iterable<Sum> {
  const top = lines.reduce((least, { depth }) => Math.min(least, depth), Number.POSITIVE_INFINITY);
  const boxes = lines.filter(({ depth }) => depth === top);
  for (let i = 0; i < boxes.length; i++) {
    const [whole, one, other] = boxes.slice(i, i + 3);
    if (whole === undefined || one === undefined || other === undefined) return;
    if (isPair(one.label, other.label) && !OUT.test(whole.label)) yield { whole, parts: [one, other] };
  }
}

/** Those randomised, and the boxes of those allocated to each arm. */
function* ofArms(lines: readonly FlowLine[]): Iterable<Sum> {
  const whole = lines.find(({ label }) => /^randomi[sz](?:ed|ation)$/i.test(label));
  const parts = lines.filter(({ label }) => TO_ARM.test(label));
  if (whole !== undefined && parts.length > 1) yield { whole, parts };
}

const TO_ARM = /^(?:allocated|assigned|randomi[sz]ed) to\b/i;

/** Boxes of those who did not go on. */
const OUT =
  /^(?:excluded|not (?:randomi[sz]ed|enrolled|eligible|treated|included)|did not|screen(?:ing)? failures?|ineligible|discontinued|withdr[ae]w|dropped out|lost to)/i;

/** Boxes of those who did. */
const ON = /^(?:randomi[sz]|enrolled|included|eligible|treated|completed|started|received|allocated)/i;

/** Who did not go on and who did, at one step: before randomisation, or to the end of it all. */
function isPair(out: string, on: string): boolean {
  if (AT_ENTRY.test(out)) return ENTERED.test(on) && !/\banaly/i.test(on);
  // "Discontinued treatment" and "completed the study" exclude nothing.
  return LEAVING.test(out) && /^completed\b/i.test(on) && TREATMENT.test(out) === TREATMENT.test(on);
}

const AT_ENTRY =
  /^(?:excluded(?! from)|not (?:randomi[sz]ed|enrolled|eligible|included)|screen(?:ing)? failures?|ineligible)\b/i;
const ENTERED = /^(?:randomi[sz]ed|enrolled|included|eligible)\b/i;
const LEAVING = /^(?:discontinued|withdr[ae]w|dropped out)\b/i;
const TREATMENT = /\b(?:treatment|drug|intervention|medication|therapy)\b/i;

/** Without a number of sums that hold nothing is accused. */
function* judge({ whole, parts }: Sum, holding: number | undefined): Iterable<FindingParts | ProofParts> {
  const counts = parts.map(({ count }) => count);
  const figures = [whole, ...parts].map(({ figure }) => figure.id);
  if (sumOf(counts) === whole.count) {
    if (counts.length < 2) {
      yield { proof: { strength: 'consistent', figures, message: `${whole.count} in both boxes.` } };
      return;
    }
    const message = `${sumInWords(counts)}, printed ${whole.count}.`;
    if (whole.count > 1) yield { proof: { strength: 'proven', figures, message } };
    return;
  }
  if (!holding || whole.count < LEAST_WHOLE) return;
  const isTold = isTellingSlip(whole.count, counts);
  // A last digit is worth a look where several other boxes add up.
  if (!isTold && !(holding > 1 && isSlippedSum(whole.count, counts, 2))) return;
  // "Intervention 108, control 108, withdrew 10": the first of them make up the whole.
  if (counts.some((_, i) => i > 0 && sumOf(counts.slice(0, i + 1)) === whole.count)) return;
  const { start, end } = whole.figure;
  yield {
    finding: {
      severity: isTold ? 'warning' : 'info',
      start,
      end,
      message: `${sumInWords(counts)}, not ${whole.count}: these boxes do not make up the one above.`,
      related: parts.map(({ figure }) => related(figure)),
      evidence: { sum: sumOf(counts), total: whole.count },
      accuses: figures,
    },
  };
}

const LEAST_WHOLE = 10;

function related({ start, end }: Figure) {
  return { start, end, message: 'one of its parts' };
}
