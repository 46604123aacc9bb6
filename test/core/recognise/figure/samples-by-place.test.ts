import { finds } from '../carets.js';

const figures = (drawing: string) => finds(['figure'], drawing);

describe('figures: samples told by their place', () => {
  it('open their paragraph', () => {
    figures(`
      Between 1987 and 1991, 164 patients with superficial bladder tumours took one of two drugs for a year.
                             ^^^ figure sample-size 164
                                                                                ^^^^^^^^^^ figure fraction 1/2
    `);
    figures(`
      Seventy-four patients with active rheumatoid arthritis took gold or placebo for a year.
      ^^^^^^^^^^^^ figure sample-size 74
    `);
  });

  it('stand in brackets behind what they were given', () => {
    figures(`
      Children took cefaclor 20 mg/kg daily (61 patients) or placebo (59 patients).
                                             ^^ figure sample-size 61
                                                                      ^^ figure sample-size 59
    `);
  });

  it('are none where something happened to them', () => {
    figures(`
      Twelve patients with diabetes died.
      ^^^^^^ figure count 12
    `);
    figures(`
      Alopecia was seen with doxorubicin (46 patients) and with placebo (12 patients).
                                          ^^ figure count 46
                                                                         ^^ figure count 12
    `);
  });
});
