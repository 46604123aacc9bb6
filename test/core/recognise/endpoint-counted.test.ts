/** Endpoints that are counted beside people, go on a list, or are what there is more or less of; and set phrases that are none. */
import { finds, ignores } from './carets.js';

describe('endpoints that are counted', () => {
  const drawings: readonly string[] = [
    `
    Phlebitis in five, grade 2 constipation in four and somnolence in 11 patients.
    ^^^^^^^^^ endpoint phlebitis
                               ^^^^^^^^^^^^ endpoint constipation
                                                        ^^^^^^^^^^ endpoint somnolence
    `,
    `
    Hypotony (4 and 1), bleb leak (2 and 3) and wick extrusion (1 and 0) were treated.
    ^^^^^^^^ endpoint hypotony
                        ^^^^^^^^^ endpoint bleb-leak
                                                ^^^^^^^^^^^^^^ endpoint wick-extrusion
    `,
    `
    Of 31 evaluable patients, 12 responded and 9 (29%) progressed.
                                 ^^^^^^^^^ endpoint responded
                                                       ^^^^^^^^^^ endpoint progressed
    `,
    `
    One eye was withdrawn, with iritis, and dry mouth was mentioned by two.
                                ^^^^^^ endpoint iritis
                                            ^^^^^^^^^ endpoint dry-mouth
    `,
    `
    Misoprostol was followed by two deaths, with more tachysystole and fewer transfusions.
                                    ^^^^^^ endpoint mortality
                                                      ^^^^^^^^^^^^ endpoint tachysystole
                                                                             ^^^^^^^^^^^^ endpoint transfusion
    `,
    `
    ALT >3 × ULN occurred in four patients.
    ^^^ endpoint alanine-aminotransferase
    `,
  ];
  for (const drawing of drawings) {
    it(`are found in: ${drawing.trim().split('\n', 1)[0] ?? ''}`, () => finds(['endpoint'], drawing));
  }

  const silent: readonly string[] = [
    'Adults with relapsed or refractory lymphoma were treated.',
    'Those who had not responded to a first invitation were written to.',
    'To compare cefixime with ofloxacin in uncomplicated pyelonephritis.',
    'Patients with heart failure and a reduced ejection fraction were studied.',
    'A cost-effective test was used.',
    'Data were read with the Wilcoxon test.',
    'They got 2 mg per kilogram of body weight.',
  ];
  for (const text of silent) it(`are not found in: ${text}`, () => ignores(['endpoint'], text));
});
