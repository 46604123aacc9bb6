import { finds, ignores } from './carets.js';

const found = (drawing: string) => finds(['trial-id'], drawing);
const nothing = (text: string) => ignores(['trial-id'], text);

describe('trial-id: registries', () => {
  it('reads ClinicalTrials.gov ids, spaced ones too', () => {
    found(`
      ClinicalTrials.gov/NCT03890068, NCT 0123 4567, NCT: 07654321
                         ^^^^^^^^^^^ trial-id NCT03890068 registry=ClinicalTrials.gov valid=true
                                      ^^^^^^^^^^^^^ trial-id NCT01234567 valid=true
                                                     ^^^^^^^^^^^^^ trial-id NCT07654321
    `);
  });

  it('says why a malformed id is none', () => {
    found(`
      NCT0123456 and NCT012345678
      ^^^^^^^^^^ trial-id NCT0123456 valid=false reason="has 7 digits; a ClinicalTrials.gov id has the form: NCT and eight digits"
                     ^^^^^^^^^^^^ trial-id NCT012345678 valid=false
    `);
  });

  it('reads the ids of the registries of Europe', () => {
    found(`
      ISRCTN12345678, EudraCT 2015-001234-12, CTIS 2022-501234-12-00, DRKS00012345, NTR1234, NL-OMON12345
      ^^^^^^^^^^^^^^ trial-id ISRCTN12345678 registry=ISRCTN
                              ^^^^^^^^^^^^^^ trial-id 2015-001234-12 registry=EudraCT
                                                   ^^^^^^^^^^^^^^^^^ trial-id 2022-501234-12-00 registry=CTIS
                                                                      ^^^^^^^^^^^^ trial-id DRKS00012345 registry=DRKS
                                                                                    ^^^^^^^ trial-id NTR1234 registry=NTR
                                                                                             ^^^^^^^^^^^^ trial-id NL-OMON12345 registry=NTR
    `);
  });

  it('reads the ids of the registries of East Asia', () => {
    found(`
      ChiCTR2000029308, ChiCTR-TRC-09000365, ITMCTR2100004567, jRCTs031180001, jRCT2031200001, UMIN000012345, JapicCTI-132059, KCT0001234
      ^^^^^^^^^^^^^^^^ trial-id ChiCTR2000029308 registry=ChiCTR
                        ^^^^^^^^^^^^^^^^^^^ trial-id ChiCTR-TRC-09000365 registry=ChiCTR
                                             ^^^^^^^^^^^^^^^^ trial-id ITMCTR2100004567 registry=ITMCTR
                                                               ^^^^^^^^^^^^^^ trial-id jRCTs031180001 registry=jRCT
                                                                               ^^^^^^^^^^^^^^ trial-id jRCT2031200001
                                                                                               ^^^^^^^^^^^^^ trial-id UMIN000012345 registry=UMIN-CTR
                                                                                                              ^^^^^^^^^^^^^^^ trial-id JapicCTI-132059 registry=JapicCTI
                                                                                                                               ^^^^^^^^^^ trial-id KCT0001234 registry=CRIS
    `);
  });

  it('reads the ids of the other registries', () => {
    found(`
      ACTRN12605000001628, CTRI/2018/05/013837, SLCTR/2015/004, TCTR20180207002, IRCT20080901001165N1, PACTR201501000945281, LBCTR2019030201, RPCEC00000245, RBR-6pkz5b, PER-012-15
      ^^^^^^^^^^^^^^^^^^^ trial-id ACTRN12605000001628 registry=ANZCTR valid=true
                           ^^^^^^^^^^^^^^^^^^^ trial-id CTRI/2018/05/013837 registry=CTRI
                                                ^^^^^^^^^^^^^^ trial-id SLCTR/2015/004 registry=SLCTR
                                                                ^^^^^^^^^^^^^^^ trial-id TCTR20180207002 registry=TCTR
                                                                                 ^^^^^^^^^^^^^^^^^^^^ trial-id IRCT20080901001165N1 registry=IRCT
                                                                                                       ^^^^^^^^^^^^^^^^^^^^ trial-id PACTR201501000945281 registry=PACTR
                                                                                                                             ^^^^^^^^^^^^^^^ trial-id LBCTR2019030201 registry=LBCTR
                                                                                                                                              ^^^^^^^^^^^^^ trial-id RPCEC00000245 registry=RPCEC
                                                                                                                                                             ^^^^^^^^^^ trial-id RBR-6pkz5b registry=ReBEC
                                                                                                                                                                         ^^^^^^^^^^ trial-id PER-012-15 registry=REPEC
    `);
  });

  it('finds malformed ids of other registries', () => {
    found(`
      ISRCTN1234567; ACTRN1260500000162; EudraCT 2015-01234-12
      ^^^^^^^^^^^^^ trial-id ISRCTN1234567 valid=false
                     ^^^^^^^^^^^^^^^^^^ trial-id ACTRN1260500000162 valid=false
                                                 ^^^^^^^^^^^^^ trial-id 2015-01234-12 registry=EudraCT valid=false
    `);
  });
});

describe('trial-id: papers and people', () => {
  it('reads DOI, PMID, PMCID, ISSN and ORCID', () => {
    found(`
      doi: 10.1016/j.eclinm.2023.102240. PMID: 31234567; PMC1234567; ISSN:1476-4598; 0000-0002-1825-0097
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ trial-id 10.1016/j.eclinm.2023.102240 registry=DOI
                                               ^^^^^^^^ trial-id 31234567 registry=PMID
                                                         ^^^^^^^^^^ trial-id PMC1234567 registry=PMCID
                                                                          ^^^^^^^^^ trial-id 1476-4598 registry=ISSN valid=true
                                                                                     ^^^^^^^^^^^^^^^^^^^ trial-id 0000-0002-1825-0097 registry=ORCID
    `);
  });

  it('keeps the brackets of an old DOI and drops those around one', () => {
    found(`
      (doi:10.1016/S0140-6736(20)30183-5) and 10.1186/s12943-025-02376-w.
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ trial-id 10.1016/S0140-6736(20)30183-5 registry=DOI
                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^ trial-id 10.1186/s12943-025-02376-w
    `);
  });

  it('finds an ISSN on a line of its own', () => {
    found(`
      ISSN:1476-4598
           ^^^^^^^^^ trial-id 1476-4598
      1476-4598
      ^^^^^^^^^ trial-id 1476-4598
    `);
  });
});

describe('trial-id: studies and sponsors', () => {
  it('reads the names of studies', () => {
    found(`
      ALTER-PA001: a trial. ALTER-E-003 followed the CheckMate 057 and KEYNOTE-001 studies; AK105-201 was a trial.
      ^^^^^^^^^^^ trial-id ALTER-PA001 registry=study
                            ^^^^^^^^^^^ trial-id ALTER-E-003 registry=study
                                                     ^^^^^^^^^^^^^ trial-id CheckMate 057 registry=study
                                                                       ^^^^^^^^^^^ trial-id KEYNOTE-001
                                                                                            ^^^^^^^^^ trial-id AK105-201 registry=study
    `);
  });

  it('reads an unknown name that is called a study', () => {
    found(`
      The ZEBRA-12 trial and the QRSTU-HF2 study
          ^^^^^^^^ trial-id ZEBRA-12 registry=study
                                 ^^^^^^^^^ trial-id QRSTU-HF2 registry=study
    `);
  });

  it("reads the sponsor's number where it is announced or stands under a registry id", () => {
    found(`
      Protocol number: CA209-057
                       ^^^^^^^^^ trial-id CA209-057 registry=sponsor

      NCT04970914
      ^^^^^^^^^^^ trial-id NCT04970914
      HS-2986B
      ^^^^^^^^ trial-id HS-2986B registry=sponsor
    `);
  });

  it('leaves genes, scores, years and pages alone', () => {
    nothing('IL17A and TP53 in A549 cells; SF-36 and QLQ-C30; HLA-B27 positive.');
    nothing('Between 2015-2019 and 2020-2022, pages 1203-1210, 10.5/12.5 mmHg.');
    nothing('Per 100 patients, the jma and the nl of EU countries.');
  });

  it('leaves steps, phases and cohorts alone', () => {
    nothing('Step 1 of the procedure, PHASE 2, COHORT 3, GRADE 3 and TABLE 12.');
    nothing('The advance 100 m run; SELECT 20 patients.');
  });
});
