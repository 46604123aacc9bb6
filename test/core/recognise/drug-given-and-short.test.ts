import { finds } from './carets.js';

const drugs = (drawing: string) => finds(['drug'], drawing);

describe('drugs: what a text gives, and the short names that it makes for it', () => {
  it('are known where they stand alone', () => {
    drugs(`
      Lenvatinib (L) with everolimus (E) was given daily: L 18 mg + E 5 mg, or L alone, at 5 mg/L and P = 0.02.
      ^^^^^^^^^^ drug lenvatinib
                  ^ drug lenvatinib mention=abbreviation
                          ^^^^^^^^^^ drug everolimus
                                      ^ drug everolimus mention=abbreviation
                                                          ^ drug lenvatinib mention=abbreviation
                                                                    ^ drug everolimus mention=abbreviation
                                                                               ^ drug lenvatinib mention=abbreviation
    `);
    drugs(`
      Ondansetron 8 mg plus dexamethasone 20 mg (OND + DEX) was better; 18 chose OND + DEX.
      ^^^^^^^^^^^ drug ondansetron
                            ^^^^^^^^^^^^^ drug dexamethasone
                                                 ^^^ drug ondansetron mention=abbreviation
                                                       ^^^ drug dexamethasone mention=abbreviation
                                                                                 ^^^ drug ondansetron mention=abbreviation
                                                                                       ^^^ drug dexamethasone mention=abbreviation
    `);
    drugs(`
      Zinc 10 mg was given for ten days. Stools were fewer with zinc, and serum zinc rose.
      ^^^^ drug zinc
                                                                ^^^^ drug zinc
    `);
    drugs(`
      The effect of a peptide vaccine (KRS1-vac) was studied, and KRS1-vac was safe.
                      ^^^^^^^^^^^^^^^ drug peptide vaccine mention=class
                                       ^^^^^^^^ drug peptide vaccine mention=abbreviation
                                                                  ^^^^^^^^ drug peptide vaccine mention=abbreviation
    `);
    drugs(`
      The toddlers given vaccine and those given placebo were alike after the third dose of vaccine.
                         ^^^^^^^ drug vaccine mention=class
                                                 ^^^^^^^ drug placebo
                                                                                            ^^^^^^^ drug vaccine mention=class
    `);
    drugs(`
      Knees took hyaluronic acid (HA) or normal saline; HA was better.
                 ^^^^^^^^^^^^^^^ drug hyaluronic acid
                                  ^^ drug hyaluronic acid mention=abbreviation
                                         ^^^^^^^^^^^^^ drug normal saline
                                                        ^^ drug hyaluronic acid mention=abbreviation
    `);
    drugs(`
      Remoxipride and essential oils were tried in those who received essential oils daily.
      ^^^^^^^^^^^ drug remoxipride
                      ^^^^^^^^^^^^^^ drug essential oils
                                                                      ^^^^^^^^^^^^^^ drug essential oils
    `);
    drugs(`
      Eyes got brimonidine 0.2%/timolol 0.5% drops (Brim/Tim); with Brim/Tim redness was rare.
               ^^^^^^^^^^^ drug brimonidine
                                ^^^^^^^ drug timolol
                                                    ^^^^^^^^ drug brimonidine/timolol mention=regimen
                                                                    ^^^^^^^^ drug brimonidine/timolol mention=regimen
    `);
    drugs(`
      Prior tisotumab vedotin [TV] was allowed; 12 had prior TV.
            ^^^^^^^^^^^^^^^^^ drug tisotumab vedotin
                               ^^ drug tisotumab vedotin mention=abbreviation
                                                             ^^ drug tisotumab vedotin mention=abbreviation
    `);
    drugs(`
      Nemtabrutinib (Nemta) was given; Nemta was well tolerated.
      ^^^^^^^^^^^^^ drug nemtabrutinib
                     ^^^^^ drug nemtabrutinib mention=abbreviation
                                       ^^^^^ drug nemtabrutinib mention=abbreviation
    `);
    drugs(`
      Bedtime NPH insulin was compared with detemir. HbA1c was 7.4% with NPH.
              ^^^^^^^^^^^ drug insulin NPH
                                            ^^^^^^^ drug insulin detemir
                                                                         ^^^ drug insulin NPH
    `);
    drugs(`
      Eyes were assigned to receive vehicle or ketotifen, and itching was worse with vehicle.
                                    ^^^^^^^ drug vehicle
                                               ^^^^^^^^^ drug ketotifen
                                                                                     ^^^^^^^ drug vehicle
    `);
    drugs(`
      Lanthanum carbonate was titrated, and vomiting was seen under lanthanum.
      ^^^^^^^^^^^^^^^^^^^ drug lanthanum carbonate
                                                                    ^^^^^^^^^ drug lanthanum
    `);
    drugs(`
      Tumours had progressed after platinum and a PD-(L)1 inhibitor.
                                   ^^^^^^^^ drug platinum mention=class
                                                  ^^^^^^^^^^^^^^^^^ drug PD-(L)1 inhibitor mention=class
    `);
    drugs(`
      Infants got the licensed vaccine or an alum-adsorbed vaccine, and insulin was started in two.
                      ^^^^^^^^^^^^^^^^ drug licensed vaccine mention=class
                                             ^^^^^^^^^^^^^^^^^^^^^ drug alum-adsorbed vaccine mention=class
                                                                        ^^^^^^^ drug insulin
    `);
    drugs(`
      An AXL inhibitor was added.
         ^^^^^^^^^^^^^ drug AXL inhibitor mention=class
    `);
    drugs(`
      METHODS
      Irinotecan, fluorouracil and leucovorin (IFL) was given.
      ^^^^^^^^^^ drug irinotecan
                  ^^^^^^^^^^^^ drug fluorouracil
                                   ^^^^^^^^^^ drug leucovorin
                                               ^^^ drug IFL mention=regimen

      RESULTS
      Survival was longer with IFL.
                               ^^^ drug IFL mention=regimen
    `);
  });

  it('are known by the codes of old days as well', () => {
    drugs(`
      We gave MDL 61,473 and Ro 31-2848 with an antacid.
              ^^^^^^^^^^ drug MDL 61,473 mention=code
                             ^^^^^^^^^^ drug Ro 31-2848 mention=code
                                                ^^^^^^^ drug antacid mention=class
    `);
  });

  it('but not where they are measured', () => {
    drugs(`
      Zinc 10 mg was given. A fall in zinc, zinc deficiency and zinc of 12 were seen.
      ^^^^ drug zinc
    `);
  });

  it('are those whom people are on, or that were taken by them', () => {
    finds(
      ['drug'],
      `
      Vitamin E was taken by 4761 women; of those on zinc, 72 had an event, and 406 were allocated FEC.
      ^^^^^^^^^ drug vitamin E mention=generic
                                                     ^^^^ drug zinc mention=generic
                                                                                                   ^^^ drug FEC mention=regimen
    `,
    );
  });

  it('are none for a word of the language or the strain of a vaccine before a dose', () => {
    finds(
      ['drug'],
      `
      The MTD was therefore 160 mg daily, and they received BCG Connaught 81 mg.
                                                            ^^^ drug bacillus Calmette-Guérin mention=abbreviation
    `,
    );
  });
});
