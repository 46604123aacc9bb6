import type { Figure } from '../../schema/annotation.js';
import { isSlippedSum } from '../stats/slip.js';
import { sumInWords, sumOf } from './allocated.js';
import type { Check, FindingParts, ProofParts } from './check.js';
import { flowDiagrams } from './flow-lines.js';
import {
  holds,
  ON,
  OPEN,
  ofArms,
  ofNextLines,
  ofParts,
  ofSteps,
  reasonsBelow,
  type Sum,
} from './flow-sums.js';
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
      const witnesses = holding + inRow.filter(holds).length;
      if (isOpen || witnesses < 2) continue;
      for (const at of lines.keys()) {
        const reasons = reasonsBelow(lines, at);
        if (reasons !== undefined) yield* judge(reasons, witnesses);
      }
    }
  },
};

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
  if (!holding) return;
  const isTold = whole.count >= LEAST_WHOLE && isTellingSlip(whole.count, counts);
  // A last digit is worth a look where several other boxes add up.
  if (!isTold && !(holding > 1 && isSlippedSum(whole.count, counts, 1))) return;
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
