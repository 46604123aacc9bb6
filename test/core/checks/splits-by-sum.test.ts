/** Arms whose whole stands in another sentence, and shares that stand in the order of the arms. */
import assert from 'node:assert/strict';
import { heard } from './heard.js';

const strengths = (rule: string, text: string) => heard(rule, text).map((said) => said.split(':')[0]);

describe('arms that make up a number of another sentence', () => {
  for (const text of [
    'We studied 61 men. Group A (n = 30) received saline; Group B (n = 31) received magnesium.',
    'A total of 373 patients were included. There were 148 in the high-dose group, 150 in the low-dose group and 75 in the placebo group.',
    'Patients were randomised to zelaperidone (175 mg; n = 186) or placebo (n = 184). Of 547 who were screened, 370 patients were randomised.',
  ])
    it(`bear each other out: ${text}`, () =>
      assert.deepEqual(strengths('arm-sizes-mismatch', text), ['consistent']));

  for (const text of [
    'We studied 64 men. Group A (n = 30) received saline; Group B (n = 31) received magnesium.',
    'This single-arm trial had 61 patients. Death was seen in 30 in the bone group and 31 in the liver group.',
  ])
    it(`are left alone: ${text}`, () => {
      assert.deepEqual(
        strengths('arm-sizes-mismatch', text).filter((one) => one !== 'consistent'),
        [],
      );
      assert.deepEqual(heard('arm-count-mismatch', text), []);
    });
});

describe('shares in the order of the arms', () => {
  const ARMS = 'We assigned 440 adults to 5 mg (n = 148), 10 mg (n = 147) or placebo (n = 145).';

  it('are those of the arms, however coarse', () => {
    assert.deepEqual(
      heard('count-without-total', `${ARMS} Rash was seen in 5 (3.4%), 8 (5.4%) and 4 (2.8%) adults.`).filter(
        (said) => said.startsWith('proven'),
      ),
      [
        'proven: 5/148 = 3.38 %, printed 3.4 %.',
        'proven: 8/147 = 5.44 %, printed 5.4 %.',
        'proven: 4/145 = 2.76 %, printed 2.8 %.',
      ],
    );
  });
});

describe('people who are a share of others', () => {
  for (const text of [
    'We enrolled 90 adults. Eighty-four participants (93%) completed follow-up.',
    'We enrolled 48 adults (25 women, 52%).',
    'We enrolled 212 adults. The goal was reached by 57.5% (n = 122).',
  ])
    it(`are proven: ${text}`, () =>
      assert.ok(strengths('count-without-total', text).includes('proven'), text));
});

describe('sizes that shares bear out', () => {
  it('are proven by two shares, and not by one', () => {
    const text = 'We enrolled 212 adults. The goal was reached by 122 (57.5%)';
    assert.ok(!heard('count-without-total', `${text}.`).some((said) => said.includes(', as printed')));
    assert.ok(
      heard('count-without-total', `${text}, and 97 (45.8%) were women.`).includes(
        'proven: 122/212 = 57.547 % and 97/212 = 45.75 %, as printed.',
      ),
    );
  });
});

describe('two arms without a whole of their own', () => {
  const text =
    'We studied 61 men. Pain was seen each day. Saline was taken for long. They had been assigned to saline (n = 30) or magnesium (n = 31).';

  it('are worth a look where a slip keeps them from adding up to a number of another sentence', () => {
    assert.deepEqual(heard('arm-sizes-mismatch', text.replace('61', '51')), [
      'info: The arms do not add up: 30 + 31 = 61, not the 51 of whom they are.',
    ]);
    // Some may be in neither.
    assert.deepEqual(heard('arm-sizes-mismatch', text.replace('61', '64')), []);
  });
});
