/**
 * Stems of international nonproprietary names, with the class they stand for: a word that no lexicon knows and that ends
 * in a stem, with at least three letters before it, is a drug ("vorolanib"). A stem without a class names a drug of many kinds.
 * Source: WHO, "The use of stems in the selection of international nonproprietary names (INN) for pharmaceutical substances".
 */
import { fold } from '../text/characters.js';
import { readRows } from './rows.js';

const stemRows = `
tyrosine kinase inhibitor: tinib, anib, fenib
monoclonal antibody: mab, tobart, stobart, vebart, ligbart, nebart, bart, tug
bispecific antibody: mig
RAF inhibitor: rafenib
MEK inhibitor: metinib
KRAS inhibitor: rasib
CDK inhibitor: ciclib
PARP inhibitor: parib
PI3K inhibitor: lisib
kinase inhibitor: sertib, denib, alkib
proteasome inhibitor: zomib
hedgehog inhibitor: degib
IDH inhibitor: sidenib
farnesyltransferase inhibitor: farnib
HDAC inhibitor: inostat, dinostat
BCL-2 inhibitor: toclax, clax
menin inhibitor: menib
antibody–drug conjugate: vedotin, deruxtecan, govitecan, tirumotecan, mafodotin, tesirine, emtansine, ravtansine, soravtansine, ozogamicin, tansine, pelidotin, duocarmazine
radioligand: tiuxetan
platinum compound: platin
taxane: taxel
anthracycline: rubicin
topoisomerase I inhibitor: tecan
vinca alkaloid: blastine, cristine
alkylating agent: mustine, sulfan, fosfamide
antimetabolite: citabine, arabine, trexate, trexed, cytabine, citidine
microtubule inhibitor: bulin
immunomodulatory drug: lidomide, domide
aromatase inhibitor: trozole
androgen receptor inhibitor: lutamide
selective oestrogen receptor modulator: oxifene
SERD: estrant
progestogen: gestrel, gestone, gestrone
GnRH agonist: relin
GnRH antagonist: relix, golix
somatostatin analogue: reotide
CAR T-cell therapy: leucel, gedleucel
gene therapy: vec, temcel, gedcel, plasmid
antisense oligonucleotide: nersen, mersen, virsen, lersen, gersen, dirsen
small interfering RNA: siran
aptamer: aptanib, gaptanib
receptor fusion protein: bercept, tacept, lefacept, natercept, nercept, fercept, dercept
statin: vastatin
ACE inhibitor: pril, prilat
angiotensin receptor blocker: sartan
beta blocker: olol, alol
calcium-channel blocker: dipine
endothelin antagonist: entan, sentan
renin inhibitor: kiren
soluble guanylate cyclase stimulator: ciguat
vasopressin antagonist: vaptan
factor Xa inhibitor: xaban
thrombin inhibitor: gatran
heparin: parin
antiplatelet: grel, grelor
thrombolytic: teplase
phosphodiesterase inhibitor: dilast, milast
PDE5 inhibitor: denafil, afil
SGLT2 inhibitor: gliflozin
DPP-4 inhibitor: gliptin
GLP-1 receptor agonist: glutide, natide, dutide, glipron, natide
thiazolidinedione: glitazone
glinide: glinide
biguanide: formin
HIF prolyl hydroxylase inhibitor: dustat
calcimimetic: calcet
CETP inhibitor: cetrapib, trapib
thrombopoietin receptor agonist: bopag
uricosuric: inurad
corticosteroid: methasone, olone, onide, metasone
NSAID: coxib, oxicam, profen, fenac, fenamate
antihistamine: astine, tadine, rizine, fenadine
leukotriene antagonist: lukast
beta-2 agonist: terol
muscarinic antagonist: tropium, fenacin, clidinium
proton-pump inhibitor: prazole
potassium-competitive acid blocker: prazan
H2 antagonist: tidine
5-HT3 receptor antagonist: setron
NK1 receptor antagonist: pitant
triptan: triptan
CGRP antagonist: gepant
orexin antagonist: orexant
melatonin agonist: melteon
benzodiazepine: azepam, azolam
barbiturate: barbital
SSRI or related: oxetine
SNRI: faxine
tricyclic antidepressant: triptyline, pramine, ipramine
antipsychotic: peridone, peridol, perone, tiapine, tapine, piprazole, serin
anticonvulsant: racetam, gabalin, bamate, suximide, toin
antiparkinson drug: capone, giline
opioid: orphine, fentanil, entanyl
opioid antagonist: nalfene
cannabinoid receptor antagonist: nabant
local anaesthetic: caine
neuromuscular blocker: curium, curonium
cholinesterase inhibitor: stigmine
S1P modulator: imod
FcRn inhibitor: gartigimod
penicillin: cillin
carbapenem: penem
beta-lactamase inhibitor: bactam
macrolide: thromycin
quinolone: floxacin, oxacin
tetracycline: cycline
aminoglycoside: micin
oxazolidinone: zolid
antifungal: conazole, fungin, nafine
antiprotozoal: nidazole
anthelmintic: bendazole, antel, ectin
antimalarial: oquine
antiviral: tegravir, buvir, asvir, previr, navir, ciclovir, matrelvir, vudine, virine, fovir, amivir, capavir, lenacapavir, vir
immunosuppressant: limus
interleukin receptor antagonist: kinra
G-CSF: grastim, ograstim
GM-CSF: gramostim
xanthine: phylline
bone resorption inhibitor: dronate, dronic
prostaglandin: prost, prostil
photosensitiser: porfin
JAK inhibitor: citinib
complement inhibitor: copan
vitamin D analogue: calcidol, calcitol
kappa opioid agonist: kefalin
antibiotic: mycin
benzamide antiemetic: clopramide
diuretic: thiazide, semide, renone
wakefulness promoter: dafinil
mTOR inhibitor: rolimus
no drug: sterol, sterone, globulin, nectin, lactone, quinolone, pregnenolone, endosulfan, orphin, endorphine, sphingosine, aldosteron
unclassified: azocine, azosin, dopa, pidem, piclone, pidine, platide, tirizine, trodast, tropin, pressin, tocin, mantadine, nabinol, orphanol, nserin, spirone, terodine, troban, terone, begron, bital, cromil, cetam, gatadine, inostat, lintide, patide, paratide, rutide, actide, semtide, tritide, steride, sulfone, thiouracil, oridazine, perphenazine, promazine, olac, zepine, xomib, zosin, vibep, rudin, oteronel, seltib
`;

/** Endings that a stem is part of and that name no drug ("cholesterol", "aldosterone"). */
const NO_DRUG = 'no drug';

/** Letters before the stem that a name needs at least. */
const SHORTEST_HEAD = 3;
/** No name is longer; what is longer is not looked through to its end. */
const LONGEST_NAME = 40;

export interface StemMatch {
  readonly stem: string;
  /** The class the stem stands for; "unclassified" is left out. */
  readonly class?: string;
}

/** A tree of stems read backwards: the child of a node by letter, as one row of 26 numbers a node; 0 is none. */
interface StemTree {
  readonly next: Uint16Array;
  readonly matches: readonly (StemMatch | undefined)[];
}

const LETTERS = 26;
const LETTER_A = 97;

let tree: StemTree | undefined;

/** The longest stem with which text[start, end) ends, where enough letters stand before it; walks backwards, cuts no string. */
export function stemOf(text: string, start: number, end: number): StemMatch | undefined {
  if (end - start > LONGEST_NAME) return undefined;
  tree ??= readStems();
  const { next, matches } = tree;
  let node = 0;
  let best: StemMatch | undefined;
  for (let at = end - 1; at >= start + SHORTEST_HEAD; at--) {
    const letter = fold(text.charCodeAt(at)) - LETTER_A;
    if (letter < 0 || letter >= LETTERS) break;
    node = next[node * LETTERS + letter] ?? 0;
    if (node === 0) break;
    best = matches[node] ?? best;
  }
  return best?.class === NO_DRUG ? undefined : best;
}

/** Beginnings that names of one class share, and how many letters a name has at least. */
const BEGINNINGS: readonly (readonly [beginning: string, letters: number, group: string])[] = [
  ['cef', 8, 'cephalosporin'],
  ['gado', 9, 'contrast agent'],
];

/** The class of a folded word that begins as names of that class do: "cefiderocol", "gadopiclenol". */
export function classOfBeginning(word: string): string | undefined {
  for (const [beginning, letters, group] of BEGINNINGS) {
    if (
      word.length >= letters &&
      word.startsWith(beginning) &&
      /(?:im|in|ime|ef|ole?|one|an|am|ate|ic|ide|ol)$/.test(word)
    )
      return group;
  }
  return undefined;
}

function readStems(): StemTree {
  const next = new Uint16Array(LETTERS * stemRows.length);
  const matches: (StemMatch | undefined)[] = [undefined];
  for (const { heading, items } of readRows(stemRows)) {
    for (const stem of items) {
      let node = 0;
      for (let i = stem.length - 1; i >= 0; i--) {
        const slot = node * LETTERS + stem.charCodeAt(i) - LETTER_A;
        if (next[slot] === 0) next[slot] = matches.push(undefined) - 1;
        node = next[slot] ?? 0;
      }
      matches[node] ??= heading === 'unclassified' ? { stem } : { stem, class: heading };
    }
  }
  return { next, matches };
}
