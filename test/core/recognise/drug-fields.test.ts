/** Drugs in sentences of many fields of medicine, and sentences of the same fields that hold none. */
import { finds, ignores } from './carets.js';

const sentences = [
  `
  Venetoclax (Ven) and ibrutinib (Ibr) were stopped; Ven was given first.
  ^^^^^^^^^^ drug venetoclax
              ^^^ drug venetoclax mention=abbreviation
                       ^^^^^^^^^ drug ibrutinib
                                  ^^^ drug ibrutinib mention=abbreviation
                                                     ^^^ drug venetoclax mention=abbreviation
  `,
  `
  The vaccine was safe, as were emollients, pyrazolones, HLX02 and AB-729.
      ^^^^^^^ drug vaccine mention=class
                                ^^^^^^^^^^ drug emollient mention=class
                                            ^^^^^^^^^^^ drug pyrazolone mention=class
                                                         ^^^^^ drug HLX02 mention=code
                                                                   ^^^^^^ drug AB-729 mention=code
  `,
  `
  Adults received zanubrutinib 160 mg twice daily or ibrutinib (Imbruvica).
                  ^^^^^^^^^^^^ drug zanubrutinib mention=generic
                                                     ^^^^^^^^^ drug ibrutinib mention=generic
                                                                ^^^^^^^^^ drug ibrutinib mention=brand
  `,
  `
  Sugemalimab plus carboplatin was compared with placebo plus carboplatin.
  ^^^^^^^^^^^ drug sugemalimab mention=generic
                   ^^^^^^^^^^^ drug carboplatin mention=generic
                                                 ^^^^^^^ drug placebo mention=generic
                                                              ^^^^^^^^^^^ drug carboplatin mention=generic
  `,
  `
  Chlorambucil and obinutuzumab were given for six cycles.
  ^^^^^^^^^^^^ drug chlorambucil mention=generic
                   ^^^^^^^^^^^^ drug obinutuzumab mention=generic
  `,
  `
  Mifamurtide was added to MAP chemotherapy.
  ^^^^^^^^^^^ drug mifamurtide mention=generic
                           ^^^ drug MAP mention=regimen
  `,
  `
  Patients took thalidomide and probenecid at bedtime.
                ^^^^^^^^^^^ drug thalidomide mention=generic
                                ^^^^^^^^^^ drug probenecid mention=generic
  `,
  `
  Vericiguat, sacubitril/valsartan and dapagliflozin lowered admissions.
  ^^^^^^^^^^ drug vericiguat mention=generic
              ^^^^^^^^^^ drug sacubitril mention=generic
                         ^^^^^^^^^ drug valsartan mention=generic
                                       ^^^^^^^^^^^^^ drug dapagliflozin mention=generic
  `,
  `
  Meldonium or trimetazidine was taken for angina.
  ^^^^^^^^^ drug meldonium mention=generic
               ^^^^^^^^^^^^^ drug trimetazidine mention=generic
  `,
  `
  Colchicine 0.5 mg daily was compared with rosuvastatin.
  ^^^^^^^^^^ drug colchicine mention=generic
                                            ^^^^^^^^^^^^ drug rosuvastatin mention=generic
  `,
  `
  Tirzepatide (Mounjaro) and mazdutide reduced body weight.
  ^^^^^^^^^^^ drug tirzepatide mention=generic
               ^^^^^^^^ drug tirzepatide mention=brand
                             ^^^^^^^^^ drug mazdutide mention=generic
  `,
  `
  Insulin icodec was non-inferior to insulin glargine U100.
  ^^^^^^^^^^^^^^ drug insulin icodec mention=generic
                                     ^^^^^^^^^^^^^^^^ drug insulin glargine mention=generic
  `,
  `
  Metformin plus gliclazide was continued with acarbose.
  ^^^^^^^^^ drug metformin mention=generic
                 ^^^^^^^^^^ drug gliclazide mention=generic
                                               ^^^^^^^^ drug acarbose mention=generic
  `,
  `
  Difelikefalin and sodium zirconium cyclosilicate were studied in dialysis.
  ^^^^^^^^^^^^^ drug difelikefalin mention=generic
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ drug sodium zirconium cyclosilicate mention=generic
  `,
  `
  Ferric derisomaltose or oral ferrous bisglycinate corrected the anaemia.
  ^^^^^^^^^^^^^^^^^^^^ drug ferric derisomaltose mention=generic
                               ^^^^^^^^^^^^^^^^^^^^ drug ferrous bisglycinate mention=generic
  `,
  `
  Vonoprazan, amoxicillin and clarithromycin were given for 14 days.
  ^^^^^^^^^^ drug vonoprazan mention=generic
              ^^^^^^^^^^^ drug amoxicillin mention=generic
                              ^^^^^^^^^^^^^^ drug clarithromycin mention=generic
  `,
  `
  Resmetirom (Rezdiffra) and ursodeoxycholic acid were well tolerated.
  ^^^^^^^^^^ drug resmetirom mention=generic
              ^^^^^^^^^ drug resmetirom mention=brand
                             ^^^^^^^^^^^^^^^^^^^^ drug ursodeoxycholic acid mention=generic
  `,
  `
  Mesalazine enemas, vedolizumab and upadacitinib induced remission.
  ^^^^^^^^^^ drug mesalazine mention=generic
                     ^^^^^^^^^^^ drug vedolizumab mention=generic
                                     ^^^^^^^^^^^^ drug upadacitinib mention=generic
  `,
  `
  Budesonide/formoterol was used with tiotropium (Spiriva).
  ^^^^^^^^^^ drug budesonide mention=generic
             ^^^^^^^^^^ drug formoterol mention=generic
                                      ^^^^^^^^^^ drug tiotropium mention=generic
                                                  ^^^^^^^ drug tiotropium mention=brand
  `,
  `
  Ensifentrine and camlipixant were nebulised or swallowed.
  ^^^^^^^^^^^^ drug ensifentrine mention=generic
                   ^^^^^^^^^^^ drug camlipixant mention=generic
  `,
  `
  Elexacaftor, tezacaftor and ivacaftor (Trikafta) were continued.
  ^^^^^^^^^^^ drug elexacaftor mention=generic
               ^^^^^^^^^^ drug tezacaftor mention=generic
                              ^^^^^^^^^ drug ivacaftor mention=generic
                                         ^^^^^^^^ drug elexacaftor/tezacaftor/ivacaftor mention=brand
  `,
  `
  Cefiderocol or meropenem was infused with colistin.
  ^^^^^^^^^^^ drug cefiderocol mention=generic
                 ^^^^^^^^^ drug meropenem mention=generic
                                            ^^^^^^^^ drug colistin mention=generic
  `,
  `
  Sulbactam-durlobactam and taniborbactam inhibit enzymes.
  ^^^^^^^^^ drug sulbactam mention=generic
            ^^^^^^^^^^^ drug durlobactam mention=generic
                            ^^^^^^^^^^^^^ drug taniborbactam mention=generic
  `,
  `
  BPaLM was compared with isoniazid and rifapentine.
  ^^^^^ drug BPaLM mention=regimen
                          ^^^^^^^^^ drug isoniazid mention=generic
                                        ^^^^^^^^^^^ drug rifapentine mention=generic
  `,
  `
  Lenacapavir or cabotegravir was injected twice a year.
  ^^^^^^^^^^^ drug lenacapavir mention=generic
                 ^^^^^^^^^^^^ drug cabotegravir mention=generic
  `,
  `
  Nirmatrelvir/ritonavir (Paxlovid) shortened symptoms.
  ^^^^^^^^^^^^ drug nirmatrelvir mention=generic
               ^^^^^^^^^ drug ritonavir mention=generic
                          ^^^^^^^^ drug nirmatrelvir/ritonavir mention=brand
  `,
  `
  Artesunate-pyronaridine was followed by primaquine.
  ^^^^^^^^^^ drug artesunate mention=generic
             ^^^^^^^^^^^^ drug pyronaridine mention=generic
                                          ^^^^^^^^^^ drug primaquine mention=generic
  `,
  `
  Ivermectin and albendazole were given to schoolchildren.
  ^^^^^^^^^^ drug ivermectin mention=generic
                 ^^^^^^^^^^^ drug albendazole mention=generic
  `,
  `
  Olorofim, rezafungin and isavuconazole treated moulds.
  ^^^^^^^^ drug olorofim mention=generic
            ^^^^^^^^^^ drug rezafungin mention=generic
                           ^^^^^^^^^^^^^ drug isavuconazole mention=generic
  `,
  `
  Infants were given MenACWY and PCV13 with a hexavalent vaccine.
                     ^^^^^^^ drug MenACWY mention=generic
                                 ^^^^^ drug PCV13 mention=generic
                                              ^^^^^^^^^^^^^^^^^^ drug hexavalent vaccine mention=generic
  `,
  `
  A booster of mRNA-1273 followed two doses of CoronaVac.
               ^^^^^^^^^ drug mRNA-1273 mention=generic
                                               ^^^^^^^^^ drug CoronaVac mention=generic
  `,
  `
  The quadrivalent influenza vaccine was given at baseline.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ drug influenza vaccine mention=generic
  `,
  `
  Lecanemab (Leqembi) and donanemab slowed decline.
  ^^^^^^^^^ drug lecanemab mention=generic
             ^^^^^^^ drug lecanemab mention=brand
                          ^^^^^^^^^ drug donanemab mention=generic
  `,
  `
  Cenobamate was added to lamotrigine and levetiracetam.
  ^^^^^^^^^^ drug cenobamate mention=generic
                          ^^^^^^^^^^^ drug lamotrigine mention=generic
                                          ^^^^^^^^^^^^^ drug levetiracetam mention=generic
  `,
  `
  Atogepant, eptinezumab and rimegepant prevented migraine.
  ^^^^^^^^^ drug atogepant mention=generic
             ^^^^^^^^^^^ drug eptinezumab mention=generic
                             ^^^^^^^^^^ drug rimegepant mention=generic
  `,
  `
  Safinamide or opicapone was added to levodopa.
  ^^^^^^^^^^ drug safinamide mention=generic
                ^^^^^^^^^ drug opicapone mention=generic
                                       ^^^^^^^^ drug levodopa mention=generic
  `,
  `
  Ocrelizumab was compared with teriflunomide.
  ^^^^^^^^^^^ drug ocrelizumab mention=generic
                                ^^^^^^^^^^^^^ drug teriflunomide mention=generic
  `,
  `
  Esketamine nasal spray was added to duloxetine.
  ^^^^^^^^^^ drug esketamine mention=generic
                                      ^^^^^^^^^^ drug duloxetine mention=generic
  `,
  `
  Xanomeline-trospium and olanzapine were compared.
  ^^^^^^^^^^ drug xanomeline mention=generic
             ^^^^^^^^ drug trospium mention=generic
                          ^^^^^^^^^^ drug olanzapine mention=generic
  `,
  `
  Varenicline or cytisine helped smokers.
  ^^^^^^^^^^^ drug varenicline mention=generic
                 ^^^^^^^^ drug cytisine mention=generic
  `,
  `
  Remimazolam, ciprofol and propofol were infused.
  ^^^^^^^^^^^ drug remimazolam mention=generic
               ^^^^^^^^ drug ciprofol mention=generic
                            ^^^^^^^^ drug propofol mention=generic
  `,
  `
  Ropivacaine with dexmedetomidine blocked the nerve.
  ^^^^^^^^^^^ drug ropivacaine mention=generic
                   ^^^^^^^^^^^^^^^ drug dexmedetomidine mention=generic
  `,
  `
  Sugammadex or neostigmine reversed rocuronium.
  ^^^^^^^^^^ drug sugammadex mention=generic
                ^^^^^^^^^^^ drug neostigmine mention=generic
                                     ^^^^^^^^^^ drug rocuronium mention=generic
  `,
  `
  Oliceridine and morphine relieved pain.
  ^^^^^^^^^^^ drug oliceridine mention=generic
                  ^^^^^^^^ drug morphine mention=generic
  `,
  `
  Suzetrigine (Journavx) was compared with hydrocodone.
  ^^^^^^^^^^^ drug suzetrigine mention=generic
               ^^^^^^^^ drug suzetrigine mention=brand
                                           ^^^^^^^^^^^ drug hydrocodone mention=generic
  `,
  `
  Secukinumab, bimekizumab and deucravacitinib cleared plaques.
  ^^^^^^^^^^^ drug secukinumab mention=generic
               ^^^^^^^^^^^ drug bimekizumab mention=generic
                               ^^^^^^^^^^^^^^^ drug deucravacitinib mention=generic
  `,
  `
  Anifrolumab and belimumab were added to hydroxychloroquine.
  ^^^^^^^^^^^ drug anifrolumab mention=generic
                  ^^^^^^^^^ drug belimumab mention=generic
                                          ^^^^^^^^^^^^^^^^^^ drug hydroxychloroquine mention=generic
  `,
  `
  Tapinarof cream and roflumilast cream were applied.
  ^^^^^^^^^ drug tapinarof mention=generic
                      ^^^^^^^^^^^ drug roflumilast mention=generic
  `,
  `
  Faricimab was compared with aflibercept every eight weeks.
  ^^^^^^^^^ drug faricimab mention=generic
                              ^^^^^^^^^^^ drug aflibercept mention=generic
  `,
  `
  Atropine 0.01% eye drops slowed myopia.
  ^^^^^^^^ drug atropine mention=generic
  `,
  `
  Netarsudil/latanoprost lowered pressure.
  ^^^^^^^^^^ drug netarsudil mention=generic
             ^^^^^^^^^^^ drug latanoprost mention=generic
  `,
  `
  Mirabegron and solifenacin were combined.
  ^^^^^^^^^^ drug mirabegron mention=generic
                 ^^^^^^^^^^^ drug solifenacin mention=generic
  `,
  `
  Linzagolix or relugolix shrank fibroids.
  ^^^^^^^^^^ drug linzagolix mention=generic
                ^^^^^^^^^ drug relugolix mention=generic
  `,
  `
  Carbetocin was compared with oxytocin 10 IU.
  ^^^^^^^^^^ drug carbetocin mention=generic
                               ^^^^^^^^ drug oxytocin mention=generic
  `,
  `
  Follitropin delta and ganirelix were used for stimulation.
  ^^^^^^^^^^^^^^^^^ drug follitropin delta mention=generic
                        ^^^^^^^^^ drug ganirelix mention=generic
  `,
  `
  Fezolinetant (Veozah) eased hot flushes.
  ^^^^^^^^^^^^ drug fezolinetant mention=generic
                ^^^^^^ drug fezolinetant mention=brand
  `,
  `
  Testosterone undecanoate was injected every ten weeks.
  ^^^^^^^^^^^^^^^^^^^^^^^^ drug testosterone undecanoate mention=generic
  `,
  `
  Vosoritide and somapacitan were injected for growth.
  ^^^^^^^^^^ drug vosoritide mention=generic
                 ^^^^^^^^^^^ drug somapacitan mention=generic
  `,
  `
  Belatacept replaced tacrolimus after transplantation.
  ^^^^^^^^^^ drug belatacept mention=generic
                      ^^^^^^^^^^ drug tacrolimus mention=generic
  `,
  `
  Olipudase alfa and avalglucosidase alfa replace enzymes.
  ^^^^^^^^^^^^^^ drug olipudase alfa mention=generic
                     ^^^^^^^^^^^^^^^^^^^^ drug avalglucosidase alfa mention=generic
  `,
  `
  Onasemnogene abeparvovec or nusinersen was given to infants.
  ^^^^^^^^^^^^^^^^^^^^^^^^ drug onasemnogene abeparvovec mention=generic
                              ^^^^^^^^^^ drug nusinersen mention=generic
  `,
  `
  Exagamglogene autotemcel was infused after busulfan.
  ^^^^^^^^^^^^^^^^^^^^^^^^ drug exagamglogene autotemcel mention=generic
                                             ^^^^^^^^ drug busulfan mention=generic
  `,
  `
  Inclisiran and olezarsen silence genes.
  ^^^^^^^^^^ drug inclisiran mention=generic
                 ^^^^^^^^^ drug olezarsen mention=generic
  `,
  `
  Emicizumab was compared with efanesoctocog alfa.
  ^^^^^^^^^^ drug emicizumab mention=generic
                               ^^^^^^^^^^^^^^^^^^ drug efanesoctocog alfa mention=generic
  `,
  `
  Patients received [68Ga]Ga-DOTATATE and 177Lu-PSMA-617.
                    ^^^^^^^^^^^^^^^^^ drug [68Ga]Ga-DOTATATE mention=generic
                                          ^^^^^^^^^^^^^^ drug lutetium vipivotide tetraxetan mention=generic
  `,
  `
  Gadopiclenol was compared with gadobutrol.
  ^^^^^^^^^^^^ drug gadopiclenol mention=generic
                                 ^^^^^^^^^^ drug gadobutrol mention=generic
  `,
  `
  Xuezhikang capsules or Lianhua Qingwen was given.
  ^^^^^^^^^^ drug xuezhikang mention=generic
                         ^^^^^^^^^^^^^^^ drug Lianhua Qingwen mention=generic
  `,
  `
  Saccharomyces boulardii and Lactobacillus GG were added.
  ^^^^^^^^^^^^^^^^^^^^^^^ drug Saccharomyces boulardii mention=generic
                              ^^^^^^^^^^^^^^^^ drug Lactobacillus GG mention=generic
  `,
  `
  Vitamin D3 2000 IU and omega-3 fatty acids were taken.
  ^^^^^^^^^^ drug colecalciferol mention=generic
                         ^^^^^^^^^^^^^^^^^^^ drug omega-3 fatty acids mention=generic
  `,
  `
  AZD5305, HRS-8080 and ABBV-400 entered the clinic.
  ^^^^^^^ drug saruparib mention=code
           ^^^^^^^^ drug HRS-8080 mention=code
                        ^^^^^^^^ drug ABBV-400 mention=code
  `,
  `
  AMG 133 and BI 456906 were injected once weekly.
  ^^^^^^^ drug AMG 133 mention=code
              ^^^^^^^^^ drug survodutide mention=code
  `,
  `
  GSK4527226 is a monoclonal antibody against sortilin.
  ^^^^^^^^^^ drug GSK4527226 mention=code
                  ^^^^^^^^^^^^^^^^^^^ drug monoclonal antibody mention=class
  `,
  `
  QRX771 was well tolerated at all doses.
  ^^^^^^ drug QRX771 mention=code
  `,
  `
  Participants were randomised to ZLY032 or placebo.
                                  ^^^^^^ drug ZLY032 mention=code
                                            ^^^^^^^ drug placebo mention=generic
  `,
  `
  Cemiplimab plus MKV18 prolonged survival.
  ^^^^^^^^^^ drug cemiplimab mention=generic
                  ^^^^^ drug MKV18 mention=code
  `,
  `
  ALN-XDH and ARO-INHBE silence liver genes.
  ^^^^^^^ drug ALN-XDH mention=code
              ^^^^^^^^^ drug ARO-INHBE mention=code
  `,
  `
  BL-B01D1 and 9MW2821 are conjugates.
  ^^^^^^^^ drug BL-B01D1 mention=code
               ^^^^^^^ drug 9MW2821 mention=code
  `,
  `
  Velorbimab vedotin was infused every three weeks.
  ^^^^^^^^^^^^^^^^^^ drug velorbimab vedotin mention=generic
  `,
  `
  Trastuzumab-strf and filgrastim-ayow are biosimilars.
  ^^^^^^^^^^^^^^^^ drug trastuzumab mention=generic
                       ^^^^^^^^^^^^^^^ drug filgrastim mention=generic
  `,
  `
  Dose-dense AC was followed by paclitaxel.
             ^^ drug AC mention=regimen
                                ^^^^^^^^^^ drug paclitaxel mention=generic
  `,
  `
  Docetaxel plus cyclophosphamide (TC) was given; TC was stopped.
  ^^^^^^^^^ drug docetaxel mention=generic
                 ^^^^^^^^^^^^^^^^ drug cyclophosphamide mention=generic
                                   ^^ drug TC mention=regimen
                                                  ^^ drug TC mention=regimen
  `,
  `
  FEC-T and mFOLFOX6 were standard; eBEACOPP was not.
  ^^^^^ drug FEC-T mention=regimen
            ^^^^^^^^ drug FOLFOX mention=regimen
                                    ^^^^^^^^ drug BEACOPP mention=regimen
  `,
  `
  SSRIs, GLP-1 receptor agonists and calcium-channel blockers were allowed.
  ^^^^^ drug selective serotonin reuptake inhibitor mention=class
         ^^^^^^^^^^^^^^^^^^^^^^^ drug GLP-1 receptor agonist mention=class
                                     ^^^^^^^^^^^^^^^^^^^^^^^^ drug calcium-channel blocker mention=class
  `,
  `
  Patients treated with insulin received folate supplementation and iron 60 mg.
                        ^^^^^^^ drug insulin mention=generic
                                         ^^^^^^ drug folate mention=generic
                                                                    ^^^^ drug iron mention=generic
  `,
  `
  Cefthiopim, a new cephalosporin, was infused.
  ^^^^^^^^^^ drug cefthiopim mention=generic
                    ^^^^^^^^^^^^^ drug cephalosporin mention=class
  `,
  `
  Zirconitinib hydrochloride and plumbetasone were new.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^ drug zirconitinib mention=generic
  `,
];

const withoutDrugs = [
  'Rifampicin-resistant tuberculosis was found in a fifth.',
  'Patients with measurable disease, an ECOG performance status of 0 or 1 and adequate organ function were enrolled; tumour response was assessed every six weeks by independent central review according to RECIST 1.1.',
  'The median overall survival was 14.2 months in stage IV disease; lymph node involvement (N2) and T3 tumours predicted relapse; Ki-67 above 20% and HER2 status by IHC 3+ were recorded.',
  'Left ventricular ejection fraction, NT-proBNP and troponin I were measured at 30 days; TIMI flow grade 3 after PCI; CHA2DS2-VASc score 2 or more; the SYNTAX score was 22.',
  "Blood pressure fell by 8 mm Hg; atrial fibrillation recurred; the ST segment resolved; LVEDV and E/e' improved; QTcF prolongation was rare; BNP and hs-CRP decreased.",
  'Fasting plasma glucose, HbA1c, C-peptide, insulin sensitivity (HOMA-IR) and body weight changed little; hypoglycaemia was infrequent; continuous glucose monitoring showed time in range of 65%.',
  'eGFR by CKD-EPI, serum creatinine, albuminuria (UACR), potassium, phosphate, calcium, PTH and FGF23 levels were stable; haemodialysis was started in 12 patients; KDIGO stage 3 acute kidney injury.',
  'LDL cholesterol, HDL cholesterol, triglycerides, apolipoprotein B and lipoprotein(a) were measured after an overnight fast.',
  'FEV1, FVC, DLCO, FeNO, blood eosinophils and the SGRQ total score; CPAP and high-flow nasal cannula; PaO2/FiO2 ratio; MRC dyspnoea grade 3; asthma control (ACQ-6).',
  'Mayo score, faecal calprotectin, endoscopic remission, the CDAI and the SES-CD; Child-Pugh B cirrhosis; MELD-Na; HBsAg, HBeAg, anti-HBs; H. pylori eradication; bilirubin, ALT and AST.',
  'MRSA, VRE, ESBL-producing E. coli, C. difficile, P. falciparum parasitaemia, HIV-1 RNA below 50 copies per mL, CD4 count, HPV-16, SARS-CoV-2 PCR, antibody titres against H1N1 and H3N2.',
  'The EDSS, T25FW, 9HPT and SDMT; NIHSS at 24 hours; mRS 0-1 at day 90; UPDRS part III; MMSE, CDR-SB and ADAS-Cog; amyloid PET, tau and neurofilament light; ALSFRS-R; seizures per 28 days.',
  'MADRS, HAM-D17, PHQ-9, CGI-S, YMRS, PANSS, C-SSRS, AUDIT, PTSD Checklist; cognitive behavioural therapy; serotonin transporter binding; cortisol awakening response; dopamine synthesis.',
  'BIS, ASA class II, ASA Ⅰ-Ⅱ, ASA 1-2, PONV, pain on a numerical rating scale, QoR-15, emergence delirium, train-of-four ratio, end-tidal CO2, MAP below 65 mm Hg, arterial oxygen saturation, propensity scores.',
  'ACR20, ACR50, DAS28-CRP, HAQ-DI, BASDAI, ASAS40, SLEDAI, BILAG, anti-CCP, ANA titre, C3 and C4, dactylitis and enthesitis; knee osteoarthritis with a WOMAC pain score.',
  'PASI 90, IGA 0/1, EASI-75, DLQI, pruritus NRS, SALT 20, facial VASI, HiSCR, melanin index, transepidermal water loss.',
  'BCVA by ETDRS letters, central subfield thickness, intraocular pressure, axial length, OCT, corneal haze, macular oedema, retinopathy of prematurity zone I, posterior capsule opacity.',
  'IPSS, Qmax, PSA, PI-RADS 4, Gleason 7, ISUP grade 2, urodynamics, nocturia, stone-free rate, erectile function by IIEF-5.',
  'live birth, clinical pregnancy, AMH, FSH, LH, oestradiol and progesterone levels on the day of trigger, endometrial thickness, preeclampsia, caesarean section, Apgar score, cord blood pH, BMI of 27.',
  'weight-for-length z-score, Bayley-III, bronchopulmonary dysplasia, necrotising enterocolitis, breast milk, kangaroo care, haemoglobin and ferritin, serum zinc and retinol concentrations.',
  'anastomotic leak, Clavien-Dindo grade III, blood loss, length of stay, mesh infection, laparoscopic approach, R0 resection, D2 lymphadenectomy, hospital costs.',
  'dietary fibre intake, protein intake, 25-hydroxyvitamin D, folate status, urinary iodine, breast-feeding, school meals, coffee consumption, alcohol use, sodium intake, calcium intake.',
  'Geometric mean titres, seroconversion, solicited reactions, hemagglutination inhibition, vaccination coverage, vaccine hesitancy, immunogenicity, adverse events of special interest.',
  "SAS 9.4, R 4.1.2, Stata 16, a Cox model, REML, MMRM, ANCOVA, the Wilcoxon test, the Hochberg procedure, the O'Brien-Fleming boundary, an IRB and the DSMB; the trial was funded by NIHR 15/34/52 and UL1TR001863.",
  'Drs Foster, Irene Moretti, Valentine, Martine, Sabine, Christine, Marine, Larsen, Valdemar and Constantine; Pasteur, Lille, Martinique, Hobart, Medan, Poznan, Barcelona and Zurich; CHU, AP-HP, MD Anderson, UMC.',
  'Estimated enrollment 120 participants; masking: double; primary purpose: treatment; allocation: randomised; last update posted; age 18 to 75 years; accepts healthy volunteers: no; locations: France, Chile, Ukraine.',
  'progressive resistance training, tai chi, yoga, acupuncture, transcranial magnetic stimulation, kinesio taping, whole-body vibration, VO2max, 6MWT, TUG and grip strength improved.',
  'probing depth, bleeding on probing, DMFT index, implant stability quotient, marginal bone loss, zirconia crowns, CAD/CAM, MTA pulpotomy, GIC sealants.',
  'EGFR exon 19 deletion, ALK rearrangement, KRAS G12C, BRAF V600E, MSI-H, TMB of 10 mut/Mb, PIK3CA, ESR1, BRCA2, TP53, APOE ε4, HLA-B27, FLT3-ITD, NPM1, IDH1 R132H, CYP2D6 poor metabolisers.',
  'IL-6, IL-17A, TNF-α, IFN-γ, CD4+ and CD8+ T cells, Treg, NK cells, IgE, IgG4, complement C5b-9, autoantibodies, interleukin-2 receptor, tryptase, histamine release, prostaglandin E2 and leukotriene B4.',
  'neutrophil engraftment, GVHD grade II-IV, MRD below 10-4, fibrin degradation products, factor VIII inhibitors, fibrinogen, D-dimer, INR, aPTT, platelet count, haemoglobin S, ferritin, reticulocytes.',
  'the MitraClip, TAVR, ICD, CRT-D, LVAD, ECMO, DES versus BMS in STEMI, ablation by PFA, AF-free survival, HeartMate 3, closed-loop systems, Impella CP and renal denervation.',
  'Une étude randomisée avec essai contrôlé, médecine générale, traitement médical, domaine, routine clinique, origine urbaine; Spanish: medicina, rutina, máquina, vitamina, heroína in the family history was not asked.',
  'serum testosterone, estradiol, estrone, cortisol, aldosterone, renin, thyroxine, TSH, prolactin, insulin-like growth factor 1, glucagon, ghrelin, leptin, adiponectin, vasopressin, oxytocin and melatonin secretion.',
  'Cells lines A549, MCF-7, HEK293, HeLa, SK-BR-3, PC-9, H1975, NCI-H460, U87MG, HT-29, RAW264.7, K562, HL-60 and 4T1 were cultured.',
  'SNP rs1801133, rs12979860, HLA-B*5701, CYP2C19*2, UGT1A1*28, BRCA1/2, FGFR2, HER2, EGFR T790M, L858R, V600E, JAK2 V617F, NTRK1-3.',
  'Grants 2018YFC1313300, 81972731, ZX2014-10, R01-HL123456, UL1TR001863, P30 CA008748, U54GM104940 and NIHR 15/34/52.',
  'Visits V1, V2, W12, D28, C1D1, C2D15 and EOT; ECG leads V5, RV5; vertebrae L1-L4, C5-C6, T12.',
  'QLQ-C30, QLQ-BR23, SF-36, SF-12, EQ-5D-3L, PHQ-9, GAD-7, HAM-D17, MADRS, ACR20, ACR50, DAS28, PASI 90, EASI-75, SRI-4, BILAG, HAQ-DI, ASAS40, CDAI, SLEDAI-2K, NPI-12, ADAS-Cog14, NIHSS, mRS 0-2.',
  'IC50, EC90, LD50, AUC0-24, Cmax, T1/2, FEV1, PaO2, SpO2, pO2, FiO2, HbA1c, CA125, CA 19-9, CD4+, CD8, CD19, IL-6, IL-17A, TNF-a, PD-L1, IgG4, C3, C5b-9, p16, p53, Ki67, NT-proBNP, hs-CRP, 25(OH)D, PM2.5, CO2, H2O2, COVID-19, SARS-CoV-2, H1N1, H5N1, HPV-16, HIV-1, HSV-2, EBV, GII.4, DENV-2.',
  'Trials NCT03088540, ISRCTN12345678, ChiCTR1900021234, EudraCT 2015-000123-12, KEYNOTE-024, CheckMate-227, IMpower150, ORIENT-11, CALGB 9343, EORTC 22033, RTOG 0617, GOG-218, ALTER0303, ALTER-0303, LUX-Lung 8, S1801, E4599, N9741, B-31, BCIRG 006, AIO-0110, JCOG0603, ACOSOG Z0011, MA.17, ATLAS-1, SUSTAIN-6, BATTLE-2.',
  'CONSORT 2010, ICD-10, DSM-5, MedDRA v23.0, CTCAE 5.0, ISO 14155, GCP E6(R2), STATA 15, SPSS 22, SAS 9.4, R 3.6.1, ROCHE Cobas 8000, ADVIA 1800, BD FACSCanto II, HiSeq 2500, GE LOGIQ E9, TrueBeam STx, MAGNETOM 3T, AU5800, Sysmex XN-1000, GS FLX454.',
];

describe('drug: many fields', () => {
  for (const drawing of sentences) {
    const [, sentence = ''] = drawing.split('\n');
    it(`reads: ${sentence.trim()}`, () => finds(['drug'], drawing));
  }

  for (const text of withoutDrugs) it(`finds none in: ${text}`, () => ignores(['drug'], text));
});
