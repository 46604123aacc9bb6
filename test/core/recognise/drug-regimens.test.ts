/** Regimens by their letters, traditional preparations and fluids: drugs by what stands beside them. */
import { finds, ignores } from './carets.js';

describe('regimens, traditional preparations and fluids', () => {
  const drawings: readonly string[] = [
    `
    Women received six cycles of CMF or FAC, and TAC was more toxic than FAC.
                                 ^^^ drug CMF
                                        ^^^ drug FAC
                                                 ^^^ drug TAC
                                                                         ^^^ drug FAC
    `,
    `
    Patients were assigned to AC (doxorubicin and cyclophosphamide) or EC followed by docetaxel.
                              ^^ drug AC
                                  ^^^^^^^^^^^ drug doxorubicin
                                                  ^^^^^^^^^^^^^^^^ drug cyclophosphamide
                                                                       ^^ drug EC
                                                                                      ^^^^^^^^^ drug docetaxel
    `,
    `
    Classical CMF was compared with E-CMF.
              ^^^ drug CMF
                                    ^^^^^ drug E-CMF
    `,
    `
    Xiaoyao granules and Shugan Jieyu capsules were given with an LHRH analogue.
    ^^^^^^^^^^^^^^^^ drug xiaoyao
                         ^^^^^^^^^^^^^^^^^^^^^ drug shugan jieyu
                                                                  ^^^^^^^^^^^^^ drug gonadotropin-releasing hormone agonist
    `,
    `
    High-dose oestrogens, hyperbaric oxygen or 0.9% saline were given.
              ^^^^^^^^^^ drug oestrogens
                                     ^^^^^^ drug oxygen
                                                    ^^^^^^ drug saline
    `,
    `
    The boosters mRNA-1273.214 and NVX-CoV2601 were compared.
                 ^^^^^^^^^^^^^ drug mRNA-1273.214
                                   ^^^^^^^^^^^ drug NVX-CoV2601
    `,
    `
    Women took calendula cream or trolamine, and dermatitis was milder with calendula.
               ^^^^^^^^^ drug calendula
                                  ^^^^^^^^^ drug trolamine
                                                                            ^^^^^^^^^ drug calendula
    `,
    `
    Patients took melatonin 5 mg; melatonin reduced anxiety, but salivary melatonin did not change.
                  ^^^^^^^^^ drug melatonin
                                  ^^^^^^^^^ drug melatonin
    `,
    `
    Pain was relieved by ropivacaine or saline, and by estrogen plus progestin.
                         ^^^^^^^^^^^ drug ropivacaine
                                        ^^^^^^ drug saline
                                                       ^^^^^^^^ drug estrogen
                                                                     ^^^^^^^^^ drug progestogen
    `,
  ];
  for (const drawing of drawings) {
    it(`finds in: ${drawing.trim().split('\n', 1)[0] ?? ''}`, () => finds(['drug'], drawing));
  }

  const silent: readonly string[] = [
    'The AC joint was injected, and FAC members visited the TAC centre.',
    'One capsule or two tablets were taken, and routine injections were recorded.',
    'Serum magnesium and urinary sodium were measured in 10% of women.',
    'Participants drank 500 mL of water after the walk.',
    'Ginger grows in Asia, and honey is eaten everywhere.',
  ];
  for (const text of silent) {
    it(`ignores: ${text}`, () => ignores(['drug'], text));
  }
});
