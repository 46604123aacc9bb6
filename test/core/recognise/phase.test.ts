import { finds, ignores } from './carets.js';

const found = (drawing: string) => finds(['phase'], drawing);
const nothing = (text: string) => ignores(['phase'], text);

describe('phase: of a trial', () => {
  it('reads arabic, roman and written numbers', () => {
    found(`
      phase II, Phase 3, phase IIb, phase 2b, phase-III and phase two trials
      ^^^^^^^^ phase 2
                ^^^^^^^ phase 3
                         ^^^^^^^^^ phase 2b
                                    ^^^^^^^^ phase 2b
                                              ^^^^^^^^^ phase 3
                                                            ^^^^^^^^^ phase 2
    `);
  });

  it('reads two phases in one', () => {
    found(`
      Phase 1/Phase 2, phase I/II, phase 1–2 and phase 2/3 trials
      ^^^^^^^^^^^^^^^ phase 1/2
                       ^^^^^^^^^^ phase 1/2
                                   ^^^^^^^^^ phase 1/2
                                                 ^^^^^^^^^ phase 2/3
    `);
  });

  it('reads the fields of a registry', () => {
    found(`
      Early Phase 1
      ^^^^^^^^^^^^^ phase early 1
      Phase Phase 3
            ^^^^^^^ phase 3
      Phase: 2
      ^^^^^^^^ phase 2
    `);
  });

  it('leaves the phases of a treatment or a cycle alone', () => {
    nothing('The maintenance phase, the phase of treatment, luteal phase 2 and phase 2 of the cycle.');
    nothing('Phase N/A; phase 1 (weeks 1–8); in phase 12; phase contrast; a three-phase CT.');
  });
});

describe('phase: every printed form', () => {
  for (const [text, mark, value] of [
    ['A phase Ib/IIa trial', 'phase Ib/IIa', '1b/2a'],
    ['A phase 1b/2 trial', 'phase 1b/2', '1b/2'],
    ['A phase 1a/b trial', 'phase 1a/b', '1a/1b'],
    ['A phase 1a/1b trial', 'phase 1a/1b', '1a/1b'],
    ['The phases II and III were combined', 'phases II and III', '2/3'],
    ['In phase I and II trials', 'phase I and II', '1/2'],
    ['In phase 2 or 3 studies', 'phase 2 or 3', '2/3'],
    ['A seamless phase 2–3 trial', 'phase 2–3', '2/3'],
    ['A phase\u20113 trial', 'phase\u20113', '3'],
    ['An Early Phase I study', 'Early Phase I', 'early 1'],
    ['A phase 0 study', 'phase 0', '0'],
    ['A phase IIIb study', 'phase IIIb', '3b'],
    ['A phase IV study', 'phase IV', '4'],
    ['A phase three trial', 'phase three', '3'],
    ['Phases: PHASE1|PHASE2', 'PHASE1|PHASE2', '1/2'],
    ['Phases: PHASE3', 'PHASE3', '3'],
  ] as const) {
    it(`is read from: ${text}`, () => {
      found(`${text}\n${' '.repeat(text.indexOf(mark))}${'^'.repeat(mark.length)} phase ${value}`);
    });
  }

  for (const text of [
    'The arterial phase 2 minutes after injection and the portal phase 3 minutes later.',
    'The titration phase 2 weeks long, and the washout phase 1 week.',
    'In phase 1 of the study all received placebo; phase III of the programme.',
    'The recommended phase II dose was 8 mg; phaseolin 2 and phase-contrast 3.',
    'A pilot study, an exploratory study and a first-in-human study.',
  ]) {
    it(`is not read from: ${text}`, () => nothing(text));
  }
});
