/** Arms that are read by what is said of them, so that a sum which does not come out is seen. */
import assert from 'node:assert/strict';
import { heard } from './heard.js';

const severities = (text: string) =>
  heard('arm-sizes-mismatch', text)
    .map((said) => said.split(':')[0])
    .filter((one) => one !== 'consistent');

describe('arms that words tell', () => {
  for (const [text, severity] of [
    // A verb of its own for each, or one for all.
    ['Of 184 women, 91 were given a wrist splint and 43 a sham splint.', 'info'],
    ['Of 447 women entered, 255 were assigned to training and 222 served as controls.', 'warning'],
    ['We enrolled 213 children; 104 received oral zinc for 5 days, 105 for 10 days and 104 none.', 'info'],
    // Names in front of the numbers.
    [
      'The exercise group comprised 56 patients and the control group 65 patients, 112 patients in all.',
      'warning',
    ],
    // Several groups that share a word, and places.
    ['We enrolled 420 couples, 211 in the early and 269 in the delayed group.', 'warning'],
    ['A total of 950 newborns were enrolled in two hospitals, 588 in Ashford and 462 in Belmore.', 'info'],
    // The whole stands in another sentence.
    ['We studied 290 men. There were 163 in the stent group and 127 in the control group.', 'consistent'],
    [
      'We studied 290 men. There were 183 patients in the stent group and 127 patients in the control group.',
      'info',
    ],
    // The sentence before is that of the whole.
    [
      'In all, 76 patients were randomised. Of these, 83 were allocated to walking and 38 to rest.',
      'warning',
    ],
    // Another number of the text would be their whole.
    ['Of 96 women, 50 received zelotinib and 47 received placebo. All 97 were followed.', 'info'],
    // Some may have taken both.
    ['Of 110 patients, 62 received antibiotics and 58 received analgesics.', 'info'],
    // Something else is counted behind them.
    ['Of 92 patients, 54 received zelotinib and 47 received placebo; 3 patients never started.', 'warning'],
    // Those of whom something is told may be fewer than those who were split.
    [
      'A total of 214 adults were randomised; 102 patients in the stent group and 110 in the balloon group were analysed.',
      'info',
    ],
  ] as const)
    it(`do not add up: ${text}`, () =>
      assert.deepEqual(severities(text), severity === 'consistent' ? [] : [severity]));

  for (const text of [
    'Of 447 women entered, 225 were assigned to training and 222 served as controls.',
    'We enrolled 313 children; 104 received oral zinc for 5 days, 105 for 10 days and 104 none.',
    'Participants numbered 148: 75 used an app and 73 received letters.',
    'We studied 61 patients. Relapse was diagnosed in 29 patients of the drug arm and in 33 controls.',
    'Of 120 patients, 45 received antibiotics and 15 received steroids before the trial.',
    'Of 86 knees in 80 patients, 43 received cement and 43 received none.',
    'Of 98 patients screened, 45 received zelotinib and 47 received placebo.',
    'We enrolled 110 adults. Of these, 50 were assigned to a diet and 50 to exercise; 10 others were only observed.',
    'A total of 214 adults were randomised; the per-protocol population comprised 102 patients in the stent group and 110 patients in the balloon group.',
    'A total of 214 adults were randomised; 102 in the stent group and 110 in the balloon group received the treatment as allocated.',
    'There were 86 knees in 80 patients, 43 in the cemented group and 43 in the uncemented group.',
    'Of 110 patients, 72 received antibiotics and 58 received analgesics, and 20 received both.',
    'A total of 210 patients were randomised, 105 to each group. In the stent group, 97 patients were analysed, and in the balloon group, 103.',
    'Sixty patients were divided into three groups of 20. Twenty received zinc and 20 received iron.',
  ])
    it(`are left alone: ${text}`, () =>
      assert.deepEqual(
        severities(text).filter((one) => one !== 'proven'),
        [],
      ));
});

describe('a share of an arm beside one of another arm', () => {
  const ARMS = 'We studied 950 newborns in two hospitals, 488 in Ashford and 462 in Belmore.';

  it('is told where it fits no arm and the other one does', () => {
    assert.deepEqual(
      heard('count-without-total', `${ARMS} Jaundice was found in 117 (26.0%) and 139 (30.1%).`).filter(
        (said) => !said.startsWith('proven') && !said.startsWith('consistent'),
      ),
      ['warning: No sample size of the text fits 117 (26.0 %): 117/950 = 12.32 %.'],
    );
  });
});

describe('arms that miss a number of the record by one digit', () => {
  const DEVICE =
    'The device was tried in 1232 patients whose ejection fraction was low. The ratio of randomization was 3:2 (742 to the device, 490 to usual care).';

  it('are worth a look, wherever the number stands', () => {
    assert.deepEqual(heard('arm-sizes-mismatch', DEVICE), ['proven: 742 + 490 = 1232, all who were split.']);
    assert.deepEqual(heard('arm-sizes-mismatch', DEVICE.replace('1232', '1262')), [
      'info: The arms make 742 + 490 = 1232, and the text prints 1262: one digit away.',
    ]);
  });

  it('are left alone where some left, or where as many as are missing are a third arm', () => {
    for (const text of [
      'We enrolled 161 patients. The groups that were analysed were drug (71 patients) and placebo (70 patients).',
      'We enrolled 360 patients. Drug A was taken by 120, drug B by 120 and placebo by 120; harms are told of drug A (120 patients) and placebo (120 patients).',
    ])
      assert.ok(!heard('arm-sizes-mismatch', text).some((one) => one.includes('one digit away')), text);
  });
});
