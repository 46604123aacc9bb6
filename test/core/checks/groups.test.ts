import assert from 'node:assert/strict';
import { heard } from './heard.js';

const THREE = 'We assigned 180 women to 25 µg (n = 60), 50 µg (n = 60) or placebo (n = 60).';
const TWO = 'We assigned 60 patients to laser (n = 30) or sham (n = 30).';

function of(text: string): readonly string[] {
  return heard('groups-p-value', text);
}

describe('groups-p-value', () => {
  it('proves the p-value of shares and means of all arms in a row', () => {
    assert.deepEqual(
      of(`${THREE} Birth within a day was seen in 41 (68.3%), 35 (58.3%) and 27 (45.0%) women (P = .035).`),
      [
        'proven: 41/60 = 68.33 %, 35/60 = 58.33 % and 27/60 = 45 % give P between 0.034 and 0.035, printed 0.035.',
      ],
    );
    assert.deepEqual(of(`${TWO} The score rose by 9.7±6.3 and 9.1±6.6 points (P=.72).`), [
      'proven: 9.7 ± 6.3 and 9.1 ± 6.6 give P between 0.67 and 0.77, printed 0.72.',
    ]);
    assert.deepEqual(
      of(`${THREE} Age was 26.4±4.8, 28.9±5.2 and 26.1±5.0 years, respectively (P<0.01).`).length,
      2,
    );
  });

  it('asks for a look where three groups and their p-value are far apart', () => {
    const text = (p: string) =>
      `${THREE} Birth within a day was seen in 41 (68.3%), 35 (58.3%) and 27 (45.0%) women (P = ${p}).`;
    assert.match(of(text('.83')).join(), /^info: 41\/60 = 68\.33 %.* printed 0\.83\.$/);
    // Another test may have been used.
    assert.deepEqual(of(text('.08')), []);
    assert.match(
      of(`${TWO} The score rose by 9.7±1.3 and 4.1±1.6 points (P=.72).`).join(),
      /^info: .* printed 0\.72\.$/,
    );
  });

  it('is silent where the p-value may be of something else', () => {
    for (const text of [
      `${THREE} Birth within a day was seen in 41 (68.3%), 35 (58.3%) and 27 (45.0%) women (both P = .83).`,
      `${THREE} Birth within a day was seen in 41 (68.3%), 35 (58.3%) and 27 (45.0%) women (adjusted P = .83).`,
      `${THREE} Birth within a day was seen in 41 (68.3%) and 27 (45.0%) women (P = .83).`,
      `${THREE} Birth was seen in 41 (68.3%), 35 (58.3%) and 27 (45.0%) women. Pain was the same (P = .83).`,
      'In this crossover trial 60 patients had laser first (n = 30) or sham first (n = 30). The score rose by 9.7±6.3 and 9.1±6.6 points (P=.72).',
    ])
      assert.deepEqual(of(text), [], text);
  });
});

describe('groups-p-value of rows with names, times and errors', () => {
  for (const text of [
    'A trial of 180 women: patients were divided in three groups of 60. Age was 26.4±4.8, 26.9±5.2 and 26.1±5.0 years (P=.68).',
    'Children were divided into two groups. Case group (58 cases) received zinc and control group (57 cases) placebo. Age was 21.4±10.2 and 20.8±11.1 months respectively (P=.76).',
    'We assigned 94 patients to A (n = 48) or B (n = 46). Data are means ± SE. Glucose was 9.82 ± 0.31 vs. 9.51 ± 0.42 mmol/l (P = .55).',
    'We assigned 200 patients to A (n = 100) or B (n = 100). Pain fell by 2.91 ± 1.41 and 2.82 ± 1.52 at 6 months (P = .66).',
  ])
    it(`are proven: ${text}`, () =>
      assert.ok(
        of(text).some((said) => said.startsWith('proven')),
        of(text).join(),
      ));

  it('are only consistent where their digits leave p wide open', () => {
    const text =
      'We assigned 726 children to A (n = 362) or B (n = 364). Rise was 0.9±1.4 and 0.8±1.5 g/dl (P=.35).';
    assert.deepEqual(
      of(text).map((said) => said.split(':')[0]),
      ['consistent'],
    );
  });
});
