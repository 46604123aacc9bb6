/** Words that make a class of drugs out of a target: "PD-1 inhibitor", "anti-HER2 antibody"; and words that follow a regimen's name. */
import { WordSet } from '../text/word-set.js';
import type { DrugHead } from './drugs.js';

const closing: readonly (readonly [word: string, plural: string])[] = [
  ['inhibitor', 'inhibitors'],
  ['antagonist', 'antagonists'],
  ['agonist', 'agonists'],
  ['blocker', 'blockers'],
  ['antibody', 'antibodies'],
];

const regimenWords = ['chemotherapy', 'regimen', 'regimens', 'chemoimmunotherapy', 'chemoradiotherapy'];

/** Forms of traditional preparations: "Xiaoyao granules". */
const forms =
  'decoction decoctions granule granules capsule capsules injection injections pill pills powder tablet tablets formula'.split(
    ' ',
  );

/** Each phrase with what it does. */
export const drugHeads: readonly (readonly [phrase: string, head: DrugHead])[] = [
  ...closing.flatMap(([word, plural]): (readonly [string, DrugHead])[] => [
    [word, { head: 'target-before', word }],
    [plural, { head: 'target-before', word }],
  ]),
  ['vaccine', { head: 'vaccine', word: 'vaccine' }],
  ['vaccines', { head: 'vaccine', word: 'vaccine' }],
  ...forms.map((word): readonly [string, DrugHead] => [word, { head: 'traditional', word }]),
  ['anti', { head: 'target-after', word: 'anti' }],
  ...regimenWords.map((word): readonly [string, DrugHead] => [word, { head: 'regimen', word }]),
];

/** Drug targets: the words of gene and protein names that stand before "inhibitor" or after "anti-". */
export const targetWords: WordSet = new WordSet(
  `receptor factor growth vascular endothelial epidermal programmed cell death protein ligand kinase tyrosine cyclin dependent janus
   tumor tumour necrosis interleukin complement human fibroblast hepatocyte insulin like calcitonin gene related peptide
   angiotensin endothelin platelet derived cytotoxic lymphocyte associated antigen t b integrin androgen estrogen oestrogen
   progesterone aldosterone mineralocorticoid glucagon dopamine serotonin histamine muscarinic nicotinic adenosine orexin
   neurokinin opioid cannabinoid gonadotropin releasing hormone luteinising luteinizing vasopressin thrombin plasminogen
   phosphodiesterase cholinesterase acetylcholinesterase aromatase xanthine oxidase calcineurin proteasome histone deacetylase
   topoisomerase polymerase protease integrase transcriptase reverse neuraminidase endonuclease reductase synthase
   cyclooxygenase lipoxygenase carbonic anhydrase dipeptidyl peptidase sodium glucose cotransporter transporter proton pump
   monoamine neprilysin renin myosin cardiac gamma secretase sphingosine phosphate neonatal fc amyloid tau sclerostin
   myostatin ferroportin hepcidin hedgehog notch wnt menin bruton spleen phosphoinositide phosphatidylinositol mammalian
   target rapamycin rho mitogen activated factor xa xi p2y12 glycoprotein bile acid ileal farnesoid cholesteryl ester
   transfer tryptophan hydroxylase hypoxia inducible prolyl thymic stromal lymphopoietin nerve colony stimulating
   granulocyte macrophage squalene urate reabsorption reuptake norepinephrine noradrenaline transport bromodomain folate claudin mesothelin alpha beta adrenergic`.split(
    /\s+/,
  ),
);

/** Symbols of targets in capitals and digits, folded; what has no digit must stand here to count as one. */
export const targetSymbols: ReadonlySet<string> = new Set(
  `pd pdl pd1 pdl1 ctla ctla4 lag tim tigit egfr vegf vegfr her2 her3 her erbb2 alk ret met cmet ros1 ntrk trk braf raf mek erk
   kras ras hras axl aurora fak nras pi3k akt mtor cdk cdk4 parp parp1 atr atm wee1 fgfr fgfr2 fgfr3 pdgfr pdgfra kit ckit csf csf1r flt3
   bcl bcl2 btk syk jak jak1 jak2 tyk2 stat3 hdac bet brd4 ezh2 idh idh1 idh2 xpo1 smo hif cd19 cd20 cd22 cd30 cd33 cd38 cd47
   cd52 cd3 cd40 cd40l bcma gprc5d slamf7 ccr4 ccr5 cxcr4 trop2 trop nectin psma dll3 b7h3 gd2 cea cldn18 tnf tnfα il il1 il2
   il4 il4r il5 il6 il6r il12 il13 il17 il17a il22 il23 il31 il33 il36 ifn ifnar ige igf igf1r blys baff april fcrn c5 c3
   tslp ngf cgrp rankl pcsk9 angptl3 apoc3 cetp lpa sglt sglt1 sglt2 dpp dpp4 glp gip gipr glp1 acc fxr thr ppar ace arb at1 at2
   p2y12 par1 fxa fxi xa hmg coa mtp gnrh lhrh ar er srd5a nmda ampa gaba 5ht d2 m1 nk1 nk3 h1 h2 cox cox2 pde pde4 pde5 lt
   trpv1 nav1 hsp90 nedd8 usp1 mdm2 p53 prmt5 mat2a polq sos1 shp2 g12c g12d tgf tgfβ ang ang2 dkk1 cd73 cd39 a2a nkg2a
   rsv hbv hcv hiv cmv sars spike ns3 ns5a ns5b rorγt s1p s1p1 vmat2 mao comt ache bace1 tau aβ gpiib iiia`.split(
    /\s+/,
  ),
);
