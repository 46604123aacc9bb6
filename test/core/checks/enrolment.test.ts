import { strict as assert } from 'node:assert';
import { createEngine } from '../../../src/core/index.js';

const engine = createEngine();

/** What one rule says of a text, as lines: "warning: message", "proven: message". */
function says(rule: string, text: string): readonly string[] {
  const { findings, proofs } = engine.analyse(text);
  return [
    ...findings.filter((one) => one.rule === rule).map(({ severity, message }) => `${severity}: ${message}`),
    ...proofs.filter((one) => one.rule === rule).map(({ strength, message }) => `${strength}: ${message}`),
  ];
}

/** The printed figures that a rule proves. */
function proven(rule: string, text: string): readonly string[] {
  const { annotations, proofs } = engine.analyse(text);
  const ids = new Set(
    proofs.filter((one) => one.rule === rule && one.strength === 'proven').flatMap(({ figures }) => figures),
  );
  return annotations.filter(({ id }) => ids.has(id)).map(({ text: printed }) => printed);
}

describe('arm-sizes-mismatch', () => {
  const rule = 'arm-sizes-mismatch';

  it('proves every figure of a sum, in many styles', () => {
    assert.deepEqual(proven(rule, 'We randomised 821 women: 412 to the pessary and 409 to expectant care.'), [
      '821',
      '412',
      '409',
    ]);
    for (const text of [
      '318 children underwent randomization: 160 were assigned to receive amoxicillin and 158 to receive placebo.',
      'Patients (n = 104) were randomly allocated to the exercise group (n = 52) or the control group (n = 52).',
      'Of 124 children randomised 3:1 (93 and 31), most took part.',
      'One hundred and twenty patients were randomised to surgery (60 patients) or physiotherapy (60 patients).',
      'We randomised 330 patients at 12 centres: 166 (50.3%) to endoscopy and 164 (49.7%) to surgery.',
      'Sixty patients were randomised into three groups of 20 each.',
      'Of 906 smokers, 453 were allocated to financial incentives and 453 to advice alone.',
    ]) {
      assert.deepEqual(
        says(rule, text).map((said) => said.slice(0, 7)),
        ['proven:'],
        text,
      );
    }
  });

  it('shows the sum that does not come out', () => {
    assert.deepEqual(
      says(rule, 'A total of 210 patients were randomly assigned to surgery (n=105) or bracing (n=97).'),
      ['warning: The arms do not add up: 105 + 97 = 202, not the 210 who were split.'],
    );
    assert.deepEqual(says(rule, 'We randomised 210 adults (97 in each group).'), [
      'warning: 2 arms of 97 make 194, not the 210 who were split.',
    ]);
  });

  it('finds the total a sentence before, and takes a number that fits for an excuse', () => {
    const text = 'We randomised 210 patients. We assigned 105 to surgery and 97 to bracing.';
    assert.deepEqual(says(rule, text), [
      'info: The arms do not add up: 105 + 97 = 202, not the 210 who were split.',
    ]);
    const fits = `${'We randomised 210 patients: 105 to surgery and 97 to bracing.'} In all, 202 patients were treated.`;
    assert.deepEqual(says(rule, fits), [
      'info: The arms do not add up: 105 + 97 = 202, not the 210 who were split; they fit the 202 given elsewhere.',
    ]);
  });

  it('takes a whole that a digit makes less than an arm, and none that stands in a bracket before the arms', () => {
    for (const [text, sum] of [
      [
        'Of 106 smokers, 453 were allocated to vouchers and 453 to advice alone.',
        '453 + 453 = 906, not the 106',
      ],
      [
        '230 adults (71 women) were randomised: 101 to yoga and 101 to walking.',
        '101 + 101 = 202, not the 230',
      ],
      ['96 patients were enrolled; 402 were assigned to alteplase and 404 to usual care.', ''],
      [
        '606 patients were enrolled; 402 were assigned to alteplase and 404 to usual care.',
        '402 + 404 = 806, not the 606',
      ],
      ['917 patients were enrolled; 402 were assigned to alteplase and 404 to usual care.', ''],
      [
        'Of 324 children randomised 3:1 (93 and 31), 62 (66.7%) in the active group recovered.',
        '93 + 31 = 124, not the 324',
      ],
    ] as const)
      assert.deepEqual(
        says(rule, text),
        sum === '' ? [] : [`warning: The arms do not add up: ${sum} who were split.`],
        text,
      );
  });

  it('takes one size for each arm for those who were split, whoever came later', () => {
    const later =
      'adults were randomised (96 per group); 87 in the exercise group and 84 in the usual care group returned.';
    assert.deepEqual(says(rule, `192 ${later}`), ['proven: 2 × 96 = 192.']);
    assert.deepEqual(says(rule, `182 ${later}`), [
      'warning: 2 arms of 96 make 192, not the 182 who were split.',
    ]);
    assert.deepEqual(says(rule, '1830 adults were randomised, 195 per group.'), [
      'warning: 2 arms of 195 make 390, not the 1830 who were split.',
    ]);
    assert.deepEqual(says(rule, '1830 adults were randomised, 12 per group.'), []);
  });

  it('is silent where an arm may be missing, and on factorial and nested splits', () => {
    for (const text of [
      'A total of 210 patients were randomly assigned to surgery (n=70), bracing (n=70), or observation.',
      'A total of 210 patients were randomly assigned to observation, surgery (n=70), or bracing (n=70).',
      'A total of 210 patients were randomised, 105 to surgery and the rest to bracing.',
      'We randomised 210 patients to one of three groups, among them surgery (n=70) and bracing (n=70).',
      'We randomised 210 patients to aspirin (n=105) or placebo (n=105), and to vitamin D (n=104) or placebo (n=106).',
    ]) {
      assert.deepEqual(
        says(rule, text).filter((said) => !said.startsWith('proven')),
        [],
        text,
      );
    }
  });
});

describe('cohort-sizes-mismatch', () => {
  it('adds dose levels up', () => {
    const text = (last: number) =>
      `In total 24 patients were treated at 10 mg (n = 3), 20 mg (n = 6), 40 mg (n = 6) and 80 mg (n = ${last}).`;
    assert.deepEqual(says('cohort-sizes-mismatch', text(9)), ['proven: 3 + 6 + 6 + 9 = 24, all of them.']);
    assert.deepEqual(says('cohort-sizes-mismatch', text(6)), [
      'warning: The cohorts do not add up: 3 + 6 + 6 + 6 = 21, not 24.',
    ]);
  });
});

describe('allocation-ratio-mismatch', () => {
  const rule = 'allocation-ratio-mismatch';

  it('measures the deviation in standard deviations, in the order that fits best', () => {
    assert.deepEqual(
      says(rule, 'We randomised 104 patients in a 2:1 ratio to surgery (n = 52) or bracing (n = 52).'),
      [
        'warning: The arms do not have the ratio: 52 and 52 in a ratio of 2:1: 69.3 and 34.7 expected, z = 3.61.',
      ],
    );
    assert.deepEqual(
      says(rule, 'We randomised 104 patients in a 2:1 ratio to surgery (n = 35) or bracing (n = 69).').map(
        (said) => said.slice(0, 10),
      ),
      ['consistent'],
    );
  });

  it('reads a ratio sentences before, and weighs it less', () => {
    const text =
      'Patients were randomly assigned in a 1:1 ratio. Of 200 randomised patients, 140 were assigned to surgery and 60 to bracing.';
    assert.match(says(rule, text)[0] ?? '', /^info: .* z = 5\.66\.$/);
  });

  it('is silent where the ratio changed', () => {
    const text =
      'Randomisation was 1:1 at first and in a 2:1 ratio later. We randomised 104 patients to surgery (n = 52) or bracing (n = 52).';
    assert.deepEqual(says(rule, text), []);
  });
});

describe('completion-mismatch', () => {
  const rule = 'completion-mismatch';

  it('proves all figures of the flow', () => {
    const text =
      'Of 90 women who were randomised, 4 withdrew, 3 were lost to follow-up, and 83 completed the trial.';
    assert.deepEqual(says(rule, text), ['proven: 90 − 4 − 3 = 83 who completed.']);
    assert.deepEqual(proven(rule, text), ['90', '4', '3', '83']);
    assert.deepEqual(says(rule, text.replace('83', '86')), [
      // 90 − 4 = 86: those lost may be among those who withdrew.
      'proven: 90 − 4 = 86 who completed.',
    ]);
    assert.deepEqual(says(rule, text.replace('83', '88')), [
      'warning: 90 − 4 − 3 = 83, not the 88 who completed.',
    ]);
  });

  it('does not count reasons in brackets again', () => {
    const text =
      'Of the 240 participants randomised, 221 completed the study and 19 discontinued (8 withdrew consent, 11 moved away).';
    assert.deepEqual(says(rule, text), ['proven: 240 − 19 = 221 who completed.']);
    assert.deepEqual(says(rule, text.replace('19', '16')), [
      'warning: 240 − 16 = 224, not the 221 who completed.',
    ]);
  });

  it('is silent on those who stopped the treatment or left for one reason', () => {
    for (const text of [
      'Of 90 women who were randomised, 7 discontinued treatment and 88 completed the trial.',
      'Of 90 women who were randomised, 7 withdrew because of nausea and 80 completed the trial.',
      'Of 90 women who were randomised, 7 died and 80 completed the trial.',
    ])
      assert.deepEqual(says(rule, text), [], text);
  });
});

describe('denominator-exceeds-arm', () => {
  const rule = 'denominator-exceeds-arm';
  const text = (total: number) =>
    `We randomised 118 patients to surgery (n = 60) or bracing (n = 58). Pain recurred in 12/${total} patients in the surgery group.`;

  it('holds the denominator of an arm against its size', () => {
    assert.deepEqual(says(rule, text(57)), ['consistent: 57 of the 60 assigned to surgery.']);
    assert.deepEqual(says(rule, text(86)), ['warning: 86 is more than the 60 assigned to surgery.']);
  });

  it('is silent on those who crossed over, and on numbers given elsewhere', () => {
    assert.deepEqual(says(rule, text(63)), []);
    assert.deepEqual(says(rule, text(118)), []);
  });
});

describe('number-word-mismatch', () => {
  it('reads words of any size', () => {
    const rule = 'number-word-mismatch';
    assert.deepEqual(says(rule, 'One hundred and twenty-one (121) patients were enrolled.'), [
      'proven: One hundred and twenty-one = 121.',
    ]);
    assert.deepEqual(says(rule, 'We treated thirty-two (23) eyes.'), ['error: thirty-two is 32, not 23.']);
    assert.deepEqual(says(rule, 'This was found in twelve (21) of the trials.'), []);
  });
});

describe('age-outside-eligibility', () => {
  const rule = 'age-outside-eligibility';
  const text = (range: string) =>
    `Adults aged 18 to 75 years were eligible. The median age was 62 years (range ${range}).`;

  it('holds both ends against the criteria', () => {
    assert.deepEqual(says(rule, text('19–74')), ['consistent: Ages 19–74 lie within aged 18 to 75 years.']);
    assert.deepEqual(says(rule, text('12–74')), [
      'warning: Ages lie outside the criteria: the youngest is 12, below 18.',
    ]);
    assert.deepEqual(says(rule, text('19–84')), [
      'warning: Ages lie outside the criteria: the oldest is 84, above 75.',
    ]);
  });

  it('is silent on a birthday between entry and analysis, on months, and on several limits', () => {
    assert.deepEqual(
      says(rule, text('19–76')).map((said) => said.slice(0, 10)),
      ['consistent'],
    );
    assert.deepEqual(
      says(
        rule,
        'Children aged 6 to 35 months were enrolled. The median age was 18 months (range 4 to 35 months).',
      ),
      [],
    );
    assert.deepEqual(
      says(rule, `Patients aged 12 to 17 years were enrolled in cohort 2. ${text('12–74')}`),
      [],
    );
  });
});

describe('arm-count-mismatch', () => {
  it('counts the arms that are listed', () => {
    const text = (arms: string) =>
      `In this ${arms} trial, 90 patients were randomised to ketamine (n=30), midazolam (n=31), or saline (n=29).`;
    assert.deepEqual(says('arm-count-mismatch', text('three-arm')), [
      'consistent: 3 arms, as the design says.',
    ]);
    assert.deepEqual(says('arm-count-mismatch', text('two-arm')), [
      'warning: The design is two-arm, but 3 arms are listed: ketamine, midazolam, saline.',
    ]);
  });
});

describe('numbers of participants on a registry page', () => {
  it('must be the same in all fields, plans apart from what came of them', () => {
    const rule = 'registry-participants-mismatch';
    assert.deepEqual(
      says(rule, 'Enrollment\n\n32 estimated patients\n\nStatus\n\nEstimated enrollment: 34'),
      ['warning: 34 participants here, 32 in another field of the page.'],
    );
    assert.deepEqual(says(rule, 'Enrollment: 48\n\nOpen label\n\n48 participants in 2 patient groups'), [
      'proven: 48 participants in both fields.',
    ]);
    assert.deepEqual(says(rule, 'Target sample size: 300\n\nActual enrollment: 312'), []);
  });

  it('are held against the text where they are no plan', () => {
    const rule = 'registry-enrolment-mismatch';
    assert.deepEqual(
      says(rule, 'Actual enrollment: 312\n\nIn all, 231 patients were randomised to surgery.'),
      ['info: 231 in the text, 312 in the registry field: 74 % of it.'],
    );
    assert.deepEqual(says(rule, 'Estimated enrollment: 312\n\nIn all, 231 patients were randomised.'), []);
  });
});

describe('randomised-number-differs', () => {
  it('holds title and body against each other, and leaves arms alone', () => {
    const rule = 'randomised-number-differs';
    assert.deepEqual(says(rule, 'We randomised 240 patients. Of the 204 patients randomised, 31 relapsed.'), [
      'info: 204 randomised here, 240 elsewhere.',
    ]);
    assert.deepEqual(
      says(rule, 'We randomised 240 patients, 120 to surgery and 120 to bracing. Pain recurred in 12.'),
      [],
    );
  });
});

describe('sizes of arms as denominators', () => {
  it('put the size of the arm that a share is of before those of others', () => {
    const text =
      'We randomised 118 patients to surgery (n = 60) or bracing (n = 58). Pain recurred in 12 patients (20.0%) in the surgery group and 18 (31.0%) in the bracing group.';
    const { claims, annotations } = engine.analyse(text);
    const firsts = claims
      .filter(({ kind }) => kind === 'result')
      .map(({ arm, parts }) => {
        const id = parts.find(({ role }) => role === 'denominator')?.annotation;
        return `${arm}: ${annotations.find((one) => one.id === id)?.text}`;
      });
    assert.deepEqual(firsts.sort(), ['bracing: n = 58', 'surgery: n = 60']);
    assert.deepEqual(proven('count-without-total', text), ['12', '20.0%', '18', '31.0%']);
  });
});

describe('steps of the whole trial', () => {
  it('are not the sizes of cohorts, arms or hospitals', () => {
    for (const text of [
      'Cohort A enrolled 40 patients, cohort B 38 and cohort C 22; in all, 100 patients were treated.',
      'Of 215 children, 108 were assigned to the school programme and 107 to the waiting list; 212 completed the study.',
    ])
      assert.deepEqual(says('enrolment-order', text), [], text);
    assert.deepEqual(says('enrolment-order', 'We screened 648 women at 14 hospitals and randomised 402.'), [
      'consistent: 402 randomised of 648 screened.',
    ]);
  });
});

describe('names of arms', () => {
  it('are told apart by all their words where the drug is the same', () => {
    const { claims } = engine.analyse(
      'We randomised 310 patients (155 to oral iron and 155 to intravenous iron), and 298 completed the trial.',
    );
    assert.deepEqual(claims.find(({ kind }) => kind === 'allocation')?.arms, [
      'oral iron',
      'intravenous iron',
    ]);
  });
});
