/** The boxes of a flow diagram that are divided into others: by their indents, the steps of the flow, the arms and the reasons. */
import { sumOf } from './allocated.js';
import type { FlowLine, Part } from './flow-lines.js';

/** A box and those into which it is divided. */
export interface Sum {
  readonly whole: FlowLine;
  readonly parts: readonly Part[];
}

/** True where the parts make up the box. */
export function holds({ whole, parts }: Sum): boolean {
  return sumOf(parts.map(({ count }) => count)) === whole.count;
}

/** The parts of a line: those behind its colon, and the lines right below it that stand further in. */
export function* ofParts(lines: readonly FlowLine[], line: FlowLine, at: number): Iterable<Sum> {
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
export function* ofNextLines(lines: readonly FlowLine[], line: FlowLine, at: number): Iterable<Sum> {
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

/** The reasons below a box that nothing sets further in: the lines up to the next box, where none of the first make up the number. */
export function reasonsBelow(lines: readonly FlowLine[], at: number): Sum | undefined {
  const whole = lines[at];
  if (whole === undefined || !isBox(whole.label) || ON.test(whole.label) || whole.parts.length > 0)
    return undefined;
  const parts: FlowLine[] = [];
  for (const next of lines.slice(at + 1, at + 1 + MOST_PARTS)) {
    if (next.depth !== whole.depth || isBox(next.label) || ON.test(next.label) || NO_REASON.test(next.label))
      break;
    parts.push(next);
  }
  const sums = parts.map((_, i) => sumOf(parts.slice(0, i + 1).map(({ count }) => count)));
  return parts.length < 2 || sums.includes(whole.count) ? undefined : { whole, parts };
}

/** "Withdrew consent" and "did not attend because of illness" are reasons. */
function isBox(label: string): boolean {
  return DIVIDED.test(label) && !/\b(?:consent|because|due to)\b/i.test(label);
}

/** Boxes that give no reason. */
const NO_REASON =
  /^(?:analy[sz]ed|followed|assessed|included|in the|per.protocol|intention|safety|full analysis|primary)/i;

/** Boxes that are divided further. */
const DIVIDED =
  /^(?:excluded|not (?:randomi[sz]ed|enrolled|eligible|included)|screen(?:ing)? failures?|discontinued|withdr[ae]w|dropped out|lost to|randomi[sz]ed|allocated|assigned|did not)\b/i;
/** People are counted twice, or somebody is still under way. */
export const OPEN =
  /\b(?:more than one|several|multiple|main reasons?|not mutually|including|of whom|rescreen|ongoing|still|transferred|joined|crossed over)\b|\*$/i;

/** Those who were there before a step, and those who took it or did not: boxes of one depth in a row. */
export function* ofSteps(lines: readonly FlowLine[]): Iterable<Sum> {
  const top = lines.reduce((least, { depth }) => Math.min(least, depth), Number.POSITIVE_INFINITY);
  const boxes = lines.filter(({ depth }) => depth === top);
  for (let i = 0; i < boxes.length; i++) {
    const [whole, one, other] = boxes.slice(i, i + 3);
    if (whole === undefined || one === undefined || other === undefined) return;
    if (isPair(one.label, other.label) && !OUT.test(whole.label)) yield { whole, parts: [one, other] };
  }
}

/** Those randomised, and the boxes of those allocated to each arm. */
export function* ofArms(lines: readonly FlowLine[]): Iterable<Sum> {
  const whole = lines.find(({ label }) => /^randomi[sz](?:ed|ation)$/i.test(label));
  const parts = lines.filter(({ label }) => TO_ARM.test(label));
  if (whole !== undefined && parts.length > 1) yield { whole, parts };
}

const TO_ARM = /^(?:allocated|assigned|randomi[sz]ed) to\b/i;

/** Boxes of those who did not go on. */
const OUT =
  /^(?:excluded|not (?:randomi[sz]ed|enrolled|eligible|treated|included)|did not|screen(?:ing)? failures?|ineligible|discontinued|withdr[ae]w|dropped out|lost to)/i;

/** Boxes of those who did. */
export const ON = /^(?:randomi[sz]|enrolled|included|eligible|treated|completed|started|received|allocated)/i;

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
