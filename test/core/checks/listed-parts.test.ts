/** Parts that stand behind their whole in a list of any form: what makes them its parts is their sum. */
import assert from 'node:assert/strict';
import { heard } from './heard.js';

const RULE = 'arm-sizes-mismatch';

describe('parts listed behind their whole', () => {
  for (const text of [
    'In all, 317 women were randomized (158 linzagolix, 159 placebo).',
    'We assigned 399 patients (zanidatamab, 201; trastuzumab, 198).',
    'A total of 326 patients were randomized (mesh, n=164; no mesh, n=162).',
    'Of 1248 patients (median age, 67 years; 28.4% women), 622 received vericiguat and 626 placebo.',
    'Of 255 patients, 127 received the combination and 128 monotherapy.',
    'As of April, 67 patients were treated (39 pancreatic, 19 colorectal, 9 other).',
    'Among 1000 patients (502 and 498), mortality was 21%.',
    'We included 336 patients, 168 each.',
    'Of 470 patients randomised, 12 withdrew and 458 were analysed (306 tolterodine, 152 placebo; median age 61 years).',
    'The study had 780 participants (intervention, 386; usual care, 394), and 702 finished it.',
  ])
    it(`prove it: ${text}`, () => {
      assert.deepEqual(
        heard(RULE, text).map((said) => said.slice(0, 7)),
        ['proven:'],
      );
    });

  it('are worth a look where a slip of the pen keeps a closed list from adding up', () => {
    assert.deepEqual(heard(RULE, 'They recruited 1184 patients (611 intervention, 577 control).'), [
      'warning: The arms do not add up: 611 + 577 = 1188, not the 1184 who were split.',
    ]);
    assert.deepEqual(heard(RULE, 'In total, 534 were randomised (268 intervention, 366 control).'), [
      'warning: The arms do not add up: 268 + 366 = 634, not the 534 who were split.',
    ]);
  });

  for (const text of [
    'Of 412 patients, 88 received insulin and 24 metformin at baseline.',
    'We enrolled 412 patients (88 with diabetes, 24 with hypertension).',
    'Of the 412 patients randomised, 188 received surgery and 124 radiotherapy first; the others were observed.',
    'Of 260 patients, 130 received placebo, and 30 stopped treatment early.',
    'Of 300 patients, 120 were treated with insulin, 80 with metformin and 200 with both.',
    'We assigned 300 patients to three arms (100 low dose, 100 high dose, placebo).',
    'A total of 258 patients received 3 cycles (120 patients) or 6 cycles (110 patients) of chemotherapy.',
    'Between 2001 and 2005, 180 patients had radiotherapy; 90 received it within 20 days and 80 later.',
    'Of 96 women, 48 were allocated to acupuncture and 38 completed the study.',
    'We screened 640 patients, and 320 received the vaccine while 310 were not eligible.',
    'There were 200 patients; 110 took metformin and 80 took statins.',
    'At 24 h, 470 (77%) of 611 children in the three-dose group and 481 (79%) of 607 in the five-dose group had no fever.',
    'Of 320 randomised patients, 12 never started treatment and 300 received one dose.',
    'Of 145 patients, 73 received placebo and 62 the drug in the first period before they crossed over; 10 were excluded.',
    'The safety set held 520 patients (260 placebo, 250 active drug, 10 never dosed).',
  ])
    it(`say nothing: ${text}`, () => {
      assert.deepEqual(
        heard(RULE, text).filter((said) => !said.startsWith('proven')),
        [],
      );
    });
});
