import { strict as assert } from 'node:assert';
import { allocationIndivisible } from '../../../src/core/checks/allocation-indivisible.js';
import { drugSpelling } from '../../../src/core/checks/drug-spelling.js';
import { enrolmentOrder } from '../../../src/core/checks/enrolment-order.js';
import { exponentLost } from '../../../src/core/checks/exponent-lost.js';
import { studyIdSpelling } from '../../../src/core/checks/study-id-spelling.js';
import { trialIdInvalid } from '../../../src/core/checks/trial-id-invalid.js';
import { fixed, run, says, verdicts } from './marked-context.js';

describe('enrolment-order', () => {
  const enrolment = { kind: 'enrolment' } as const;

  it('holds each step against the one before it', () => {
    assert.deepEqual(
      says(
        enrolmentOrder,
        'Of [screened:sample-size 53] screened, [completed:sample-size 46] completed',
        enrolment,
      ),
      ['consistent: 46 completed of 53 screened.'],
    );
    assert.deepEqual(
      says(
        enrolmentOrder,
        'Of [screened:sample-size 43] screened, [completed:sample-size 46] completed',
        enrolment,
      ),
      ['error: 46 completed are more than 43 screened.'],
    );
  });

  it('compares the analysed with those who entered, not with those who finished', () => {
    const text =
      '[randomised:sample-size 60] randomised, [completed:sample-size 50] completed, [analysed:sample-size 58] analysed';
    assert.deepEqual(verdicts(enrolmentOrder, text, enrolment), ['consistent', 'consistent']);
    const more = '[randomised:sample-size 60] randomised, [analysed:sample-size 66] analysed';
    assert.deepEqual(verdicts(enrolmentOrder, more, enrolment), ['error']);
  });

  it('is silent on arms, other trials and approximate numbers', () => {
    const text = '[screened:sample-size 43] screened, [treated:sample-size 46] treated';
    assert.deepEqual(verdicts(enrolmentOrder, `${text}, [treated:sample-size 40] treated`, enrolment), []);
    assert.deepEqual(verdicts(enrolmentOrder, text, { ...enrolment, background: true }), []);
    assert.deepEqual(verdicts(enrolmentOrder, text, { ...enrolment, qualifiers: ['approximate'] }), []);
  });
});

describe('allocation-indivisible', () => {
  const allocation = { kind: 'allocation', qualifiers: ['estimated'] } as const;
  const verdict = (ratio: string, total: string) =>
    verdicts(allocationIndivisible, `[total:sample-size ${total}] patients [ratio ${ratio}]`, allocation);

  it('counts what is left over', () => {
    assert.deepEqual(
      says(allocationIndivisible, '[total:sample-size 104] patients, [ratio 2:1]', allocation),
      ['info: 104 patients cannot be split 2:1 evenly: 104 = 3 × 34 + 2.'],
    );
    assert.deepEqual(verdict('2:1', '105'), []);
    assert.deepEqual(verdict('1:1:1', '104'), ['info']);
    assert.deepEqual(verdict('2:2', '104'), []);
    assert.deepEqual(verdict('2:2', '105'), ['info']);
  });

  it('is silent once the arms are printed', () => {
    const text =
      '[total:sample-size 104] [ratio 2:1] ([arm-size:sample-size 69] and [arm-size:sample-size 35])';
    assert.deepEqual(verdicts(allocationIndivisible, text, allocation), []);
  });
});

describe('trial-id-invalid', () => {
  it('flags ids that no registry could have given', () => {
    assert.deepEqual(says(trialIdInvalid, '[nct NCT0123456]'), [
      'error: NCT0123456 is no valid ClinicalTrials.gov id: eight digits are expected after NCT.',
    ]);
    assert.deepEqual(verdicts(trialIdInvalid, '[nct NCT01234567] [study ALTER-PA001]'), []);
  });
});

describe('study-id-spelling', () => {
  it('shows the rarer spelling and where the other stands', () => {
    const [parts] = run(studyIdSpelling, '[study ALTER-PA001]: a study. [study ALTER-PA-001] is a trial.');
    assert.ok(parts && 'finding' in parts);
    assert.equal(parts.finding.message, 'The study is ALTER-PA-001 here and ALTER-PA001 elsewhere.');
    assert.deepEqual(
      parts.finding.related?.map(({ start, end }) => [start, end]),
      [[0, 11]],
    );
  });

  it('blames the rarer one, wherever it stands', () => {
    const [said] = says(studyIdSpelling, '[study ALTER-PA001] [study ALTER-PA-001] [study ALTER-PA-001]');
    assert.equal(said, 'info: The study is ALTER-PA001 here and ALTER-PA-001 elsewhere.');
  });

  it('does not mind letter case, kinds of dash, or other studies', () => {
    assert.deepEqual(
      verdicts(studyIdSpelling, '[study ALTER-PA001] [study Alter-PA001] [study ALTER‑PA001]'),
      [],
    );
    assert.deepEqual(verdicts(studyIdSpelling, '[study ALTER-PA001] [study ALTER-PA002]'), []);
  });
});

describe('exponent-lost', () => {
  it('restores the superscript', () => {
    assert.deepEqual(says(exponentLost, 'ANC [quantity ≥ 1.5×109/L]'), [
      'warning: 109 has lost its exponent: 10⁹ is meant.',
    ]);
    assert.equal(fixed(exponentLost, 'ANC [quantity ≥ 1.5×109/L]'), 'ANC ≥ 1.5×10⁹/L');
    assert.equal(fixed(exponentLost, 'ANC [quantity 4.5 x 10 12/L]'), 'ANC 4.5 x 10¹²/L');
    assert.equal(fixed(exponentLost, 'ANC [quantity 1.5 × 106/mL]'), 'ANC 1.5 × 10⁶/mL');
  });

  it('leaves what is right, and what may be a hundred and nine', () => {
    for (const text of ['1.5×10⁹/L', '1.5×10^9/L', '109/L', '1.5×1090/L', '1.5×109 cells']) {
      assert.deepEqual(verdicts(exponentLost, `ANC [quantity ${text}]`), [], text);
    }
  });

  it('only mentions a flat square', () => {
    assert.deepEqual(verdicts(exponentLost, '[dose 125 mg/m2]'), ['info']);
    assert.equal(fixed(exponentLost, '[dose 125 mg/m2]'), '125 mg/m²');
    assert.deepEqual(verdicts(exponentLost, '[dose 125 mg/m²]'), []);
  });
});

describe('drug-spelling', () => {
  const text =
    '[drug Penpulimab] and [misspelled PEAMPLIMAB]; [misspelled pianpulimab] with [misspelled peamplimab], [misspelled Peamplimab], [misspelled péamplimab]';

  it('makes one finding of each spelling, with all its places', () => {
    const said = says(drugSpelling, text);
    assert.equal(said.length, 3);
    assert.equal(
      said[0],
      'warning: PEAMPLIMAB is taken for penpulimab. It is spelled 4 ways here: Penpulimab, PEAMPLIMAB, pianpulimab and péamplimab.',
    );
    const [first] = run(drugSpelling, text);
    assert.ok(first && 'finding' in first);
    assert.equal(first.finding.related?.length, 2);
    assert.equal(first.finding.fixes?.[0]?.title, 'Replace PEAMPLIMAB by PENPULIMAB (3 places)');
  });

  it('corrects all places of a spelling and keeps their letter case', () => {
    assert.equal(
      fixed(drugSpelling, text),
      'Penpulimab and PENPULIMAB; pianpulimab with penpulimab, Penpulimab, péamplimab',
    );
  });

  it('leaves right spellings alone', () => {
    assert.deepEqual(verdicts(drugSpelling, '[drug Penpulimab] and [drug PENPULIMAB]'), []);
  });
});
