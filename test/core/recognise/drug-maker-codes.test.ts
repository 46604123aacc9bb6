import { finds, ignores } from './carets.js';

const drugs = (drawing: string) => finds(['drug'], drawing);

describe('drugs: codes of old makers', () => {
  it('need no words beside them', () => {
    drugs(`
      LU 79553 and SC-58635 came late.
      ^^^^^^^^ drug LU 79553
                   ^^^^^^^^ drug celecoxib
    `);
    drugs(`
      BIBN 4096 BS and UD-CG 115 BS dilate vessels.
      ^^^^^^^^^^^^ drug BIBN 4096 BS
                       ^^^^^^^^^^^^ drug UD-CG 115 BS
    `);
    drugs(`
      The pure blocker ICI 182,780 stopped it, as did UK-92,480.
                       ^^^^^^^^^^^ drug fulvestrant
                                                      ^^^^^^^^^ drug sildenafil
    `);
    drugs(`
      SK&F 96365 was stopped; SR 141716A was kept.
      ^^^^^^^^^^ drug SK&F 96365
                              ^^^^^^^^^^ drug SR 141716A
    `);
  });

  it('are no grants, cell lines, instruments, protocols or amounts', () => {
    ignores(['drug'], 'Supported by grant SC-12345, by grant no. SR 54321 and by HL-07123.');
    ignores(['drug'], 'HL-60 cells were seen on a GE 9800 scanner and an LKB 2100.');
    ignores(['drug'], 'They came from Charleston, SC 29425, USA.');
    ignores(['drug'], 'UK 12345 and L 123,456 were spent under contract SR 54321.');
    ignores(['drug'], 'A titre of SR 10000 IU and SB 6 were seen.');
  });
});

describe('drugs: codes of makers that nobody knows', () => {
  it('are vouched for by the words beside them', () => {
    drugs(`
      Efficacy of ZQV 2207 in psoriasis.
                  ^^^^^^^^ drug ZQV 2207
    `);
  });

  it('are vouched for by the strength of a drop', () => {
    drugs(`
      Some eyes had KVD-1377 0.02% and some had vehicle.
                    ^^^^^^^^ drug KVD-1377
                                                ^^^^^^^ drug vehicle
    `);
  });

  it('are no lamps, turns of a centrifuge or proteins', () => {
    ignores(['drug'], 'Effects of LED 1500 therapy and of RPM 3000 were seen; CFTR-508 0.2% of reads.');
  });
});

describe('drugs: short forms that mean something else as well', () => {
  it('LV is leucovorin with a dose or beside a partner', () => {
    drugs(`
      LV 200 mg/m2 was followed by 5-FU.
      ^^ drug leucovorin
                                   ^^^^ drug fluorouracil
    `);
    drugs(`
      The standard was 5-FU/LV.
                       ^^^^ drug fluorouracil
                            ^^ drug leucovorin
    `);
    ignores(['drug'], 'LV mass fell, and LV, LA and RV volumes rose.');
    drugs(`
      Bevacizumab with LV dysfunction was stopped.
      ^^^^^^^^^^^ drug bevacizumab
    `);
  });

  it('a vehicle may be one of the road', () => {
    ignores(['drug'], 'Motor vehicle accidents and vehicle occupants were counted.');
  });

  it('regimens of lymphoma', () => {
    drugs(`
      MACOP-B was compared with M-BACOD.
      ^^^^^^^ drug MACOP-B
                                ^^^^^^^ drug m-BACOD
    `);
  });
});
