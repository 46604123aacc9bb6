import type { Phase } from '../../schema/annotation.js';
import type { TrialDocument } from '../text/document.js';
import { sectionAt } from '../text/sections.js';
import { byRecord } from './by-record.js';
import type { Check } from './check.js';
import { sentenceAt, wordsAfter, wordsBefore } from './own-sentences.js';

interface Statement {
  readonly phase: Phase;
  readonly where: 'registry field' | 'title' | 'text';
  /** Whole phases: 1/2 covers 1 and 2, 2b is 2. */
  readonly steps: ReadonlySet<string>;
}

/** One trial, one phase. */
export const phaseMismatch: Check = {
  id: 'phase-mismatch',
  summary: 'The phase of the trial in its title, its text and its registry fields against each other.',
  why: 'A trial has one phase; where two are named, a search by phase misses it, and its results are weighed wrongly.',
  silentWhen: [
    '1/2 beside 1 or 2, 2b beside 2',
    'the phase is that of a part, dose or cohort, or of an earlier, planned or other trial',
    'background sentences, conclusions and lists of other trials',
  ],
  severity: 'warning',
  examples: {
    fires: [
      'Vericapride for gastroparesis: a randomised, phase 3 trial\n\nMethods: In this double-blind, phase 2 trial, 120 adults were enrolled.',
    ],
    silent: [
      'Vericapride for gastroparesis: a randomised, phase IIb trial\n\nMethods: In this double-blind, phase 2 trial, 120 adults were enrolled.',
      'Vericapride for gastroparesis: a phase 2 trial\n\nMethods: In this phase 2 trial, the dose came from a previous phase 1 trial.\n\nConclusions: A phase 3 trial is warranted.',
      'Vericapride for gastroparesis: a phase 2 trial\n\nMethods: In this phase 2 trial, 40 adults were treated. This regimen deserves a phase 3 trial.',
    ],
  },
  *run({ annotations, document }) {
    const phases = annotations.filter((one): one is Phase => one.type === 'phase');
    for (const group of byRecord(document, phases).values()) {
      const statements = group.flatMap((phase) => statementOf(document, phase));
      // Where one names several phases, the others may well be about one of them.
      const known = statements.find(({ where }) => where === 'registry field') ?? statements[0];
      if (known === undefined) continue;
      for (const other of statements) {
        if (
          known.where === other.where ||
          !differ(known, other) ||
          statements.some((third) => covers(third, known, other))
        )
          continue;
        const [first, second] = known.phase.start < other.phase.start ? [known, other] : [other, known];
        yield {
          finding: {
            start: second.phase.start,
            end: second.phase.end,
            message: `The trial is ${second.phase.text} in its ${second.where} and ${first.phase.text} in its ${first.where}.`,
            related: [
              { start: first.phase.start, end: first.phase.end, message: `phase ${first.phase.value}` },
            ],
            evidence: { [first.where]: first.phase.value, [second.where]: second.phase.value },
            accuses: [first.phase.id, second.phase.id],
          },
        };
        break;
      }
    }
  },
};

const PART =
  /^\W{0,2}(?:part|portion|component|stage|dose|cohort|segment|expansion|extension|program|trials|studies|data|results)/i;
const OTHER_BEFORE =
  /\b(?:previous|prior|earlier|preceding|subsequent|future|separate|ongoing|another|planned|confirmatory|larger|recent|upcoming|further|other|parallel|companion|recommended|parent|results? of|data from|based on|supports?|supporting|warrants?|warranting|deserves?|merits?|calls? for|awaits?|awaiting|needs?|encourages?|justify|justifies|since|after|pooled|integrated|combined|two|three|both|extension|follow-up|secondary|post.?hoc|from)\b/i;
const OTHER_AFTER =
  /\b(?:warranted|planned|needed|ongoing|underway|under way|required|justified|previously)\b/i;
const THIS = /\b(?:this|our|the present|the current)\b[^.;]{0,100}$/i;
const STUDY = /^[^.;]{0,60}?\b(?:trial|study)\b/i;

/** What a mention says of the trial at hand, if anything. */
function statementOf(document: TrialDocument, phase: Phase): readonly Statement[] {
  const sentence = sentenceAt(document, phase.start);
  if (sentence === undefined || sentence.about === 'background') return [];
  const section = sectionAt(document.sections, phase.start)?.kind;
  if (section === 'conclusion' || section === 'background' || section === 'bibliography') return [];
  const said = (where: Statement['where']): readonly Statement[] => {
    const steps = new Set([...phase.value.matchAll(/\d/g)].map(([step]) => step));
    return steps.size === 0 ? [] : [{ phase, where, steps }];
  };
  if (isField(document, phase)) return said('registry field');
  const before = wordsBefore(document, phase.start, 120);
  const after = wordsAfter(document, phase.end, 80);
  if (PART.test(after) || OTHER_BEFORE.test(before) || OTHER_AFTER.test(after)) return [];
  const isTitle = section === 'title' || (section === undefined && isOpeningLine(document, sentence.block));
  if (isTitle) return said('title');
  return THIS.test(before) && STUDY.test(after) ? said('text') : [];
}

/** "Phase: Phase 2", or a line that holds nothing else. */
function isField({ text }: TrialDocument, { start, end }: Phase): boolean {
  const line =
    text
      .slice(Math.max(0, start - 40), start)
      .split('\n')
      .at(-1) ?? '';
  const rest = text.slice(end, end + 4);
  if (!/^[^\S\n]*(?:\r?\n|$|\|)/.test(rest)) return false;
  return /^[\s|*]*(?:(?:study|trial|clinical|development) )?(?:phases?)?\s*[:|]?\s*$/i.test(line);
}

/** The first block of a record, where it holds a single sentence. */
function isOpeningLine(document: TrialDocument, block: number): boolean {
  const span = document.blocks[block];
  if (span === undefined || span.end - span.start > LONGEST_TITLE) return false;
  const record = document.records.find(({ start, end }) => start <= span.start && span.start < end);
  const before = record === undefined ? '' : document.text.slice(record.start, span.start);
  return before.length < LONGEST_TITLE && before.trim() === '';
}

const LONGEST_TITLE = 400;

function differ(a: Statement, b: Statement): boolean {
  return a !== b && ![...a.steps].some((step) => b.steps.has(step));
}

function covers(third: Statement, a: Statement, b: Statement): boolean {
  return [...a.steps, ...b.steps].every((step) => third.steps.has(step));
}
