import { finds, ignores } from './carets.js';

describe('drugs: development codes as they were printed of old, and what is given without a name', () => {
  const drawings: readonly string[] = [
    `
    A phase II study of 312-T, a new platinum complex, was done; 312-T was well tolerated.
                        ^^^^^ drug 312-T
                                                                 ^^^^^ drug 312-T
    `,
    `
    We gave GR 41023F, a selective antagonist, or delavirdine (U-80413) with RPR 108772A.
            ^^^^^^^^^ drug GR 41023F
                                                  ^^^^^^^^^^^ drug delavirdine
                                                               ^^^^^^^ drug delavirdine mention=code
                                                                             ^^^^^^^^^^^ drug RPR 108772A
    `,
    `
    Zanumidast (TAK-411/MLN2087) and the heparin Kabi 3310 were tested.
                ^^^^^^^ drug TAK-411
                        ^^^^^^^ drug MLN2087
                                         ^^^^^^^ drug heparin
                                                 ^^^^^^^^^ drug Kabi 3310
    `,
    `
    They took vitamin D (400–800 IU) after tamoxifen alone (TAM, 20 mg daily), then TAM.
              ^^^^^^^^^ drug vitamin D
                                           ^^^^^^^^^ drug tamoxifen
                                                            ^^^ drug tamoxifen
                                                                                    ^^^ drug tamoxifen
    `,
    `
    The bolus was followed by saline; post-bronchodilator FEV1 rose.
                              ^^^^^^ drug saline
    `,
    `
    The trial of remoxipride (QLA 652) was stopped; QLA 652 did well. Mitoxantrone (NSC 411739) was given.
                 ^^^^^^^^^^^ drug remoxipride
                              ^^^^^^^ drug remoxipride mention=code
                                                    ^^^^^^^ drug remoxipride
                                                                      ^^^^^^^^^^^^ drug mitoxantrone
                                                                                    ^^^^^^^^^^ drug mitoxantrone
    `,
    `
    The fixed combination of brinzolamide 1% and brimonidine 0.2% (BBFC) was added; BBFC lowered it.
                             ^^^^^^^^^^^^ drug brinzolamide
                                                 ^^^^^^^^^^^ drug brimonidine
                                                                   ^^^^ drug BBFC
                                                                                    ^^^^ drug BBFC
    `,
    `
    They took gemcitabine 1 g, epirubicin 60 mg and cisplatin 50 mg (GEC); GEC helped.
              ^^^^^^^^^^^ drug gemcitabine
                               ^^^^^^^^^^ drug epirubicin
                                                    ^^^^^^^^^ drug cisplatin
                                                                     ^^^ drug GEC parts=["gemcitabine","epirubicin","cisplatin"]
                                                                           ^^^ drug GEC
    `,
    `
    PTK787/ZK 222584 (PTK/ZK) or ucb L059 was given, then Ba 679 BR.
    ^^^^^^^^^^^^^^^^ drug vatalanib
                      ^^^^^^ drug vatalanib
                                 ^^^^^^^^ drug levetiracetam
                                                          ^^^^^^^^^ drug tiotropium
    `,
    `
    They got XR5112/ZK 812345 or placebo.
             ^^^^^^ drug XR5112
                    ^^^^^^^^^ drug ZK 812345
                                 ^^^^^^^ drug placebo
    `,
    `
    Women were randomized to JW7 (cisplatin) or thiotepa (TQ3); JW7 caused nausea, TQ3 none.
                             ^^^ drug cisplatin
                                  ^^^^^^^^^ drug cisplatin
                                                ^^^^^^^^ drug thiotepa
                                                          ^^^ drug thiotepa
                                                                ^^^ drug cisplatin
                                                                                   ^^^ drug thiotepa
    `,
    `
    Antiarrhythmic drugs (AADs) were stopped; no AAD helped.
    ^^^^^^^^^^^^^^^^^^^^ drug antiarrhythmic drug
                          ^^^^ drug antiarrhythmic drug
                                                 ^^^ drug antiarrhythmic drug
    `,
    `
    A selective urate reabsorption inhibitor and a squalene epoxidase inhibitor were tried.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ drug urate reabsorption inhibitor
                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ drug squalene epoxidase inhibitor
    `,
  ];
  for (const drawing of drawings) {
    it(`are found in: ${drawing.trim().split('\n', 1)[0] ?? ''}`, () => finds(['drug'], drawing));
  }

  const silent: readonly string[] = [
    'S-100 protein, P-450 enzymes and K-562 cells did not differ; in the UK 5000 patients enrolled.',
    'PCI 350 patients, ECG 120 ms, and in the EU 12500 people were counted.',
    'Group T1 (surgery), arm GR2 (bracing) and IL6 (a cytokine) were compared at AUC5 (area).',
    'A 128-S scanner was used; the cannula was flushed with saline.',
  ];
  for (const text of silent) it(`are not found in: ${text}`, () => ignores(['drug'], text));
});
