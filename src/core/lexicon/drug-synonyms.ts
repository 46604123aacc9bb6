/**
 * Other names of generics: spellings, salts under a name of their own, older names. A quoted short form counts only in
 * exactly these letters; it is an abbreviation.
 */
export const drugSynonyms = `
fluorouracil: 5-fluorouracil, '5-FU', '5FU'
melphalan: 'L-PAM', L-phenylalanine mustard, phenylalanine mustard
pirarubicin: THP-adriamycin, THP-doxorubicin
epirubicin: 4-epiadriamycin, 4'-epidoxorubicin, epidoxorubicin, epiadriamycin
ethinylestradiol: ethinyl oestradiol, ethinyl estradiol, ethinyloestradiol
diethylstilbestrol: stilboestrol, stilbestrol, diethylstilboestrol
polysaccharide K: krestin
paracetamol: acetaminophen
salbutamol: albuterol
levosalbutamol: levalbuterol
human chorionic gonadotropin: 'hCG', 'HCG'
epinephrine: adrenaline
placebo: 'PBO', dummy pill, dummy pills, placebo pill, placebo pills
Escherichia coli Nissle 1917: E. coli Nissle 1917, E coli Nissle 1917, Escherichia coli Nissle, E. coli Nissle, E coli Nissle
norepinephrine: noradrenaline, 'NE infusion'
aspirin: acetylsalicylic acid, 'ASA', low-dose aspirin
leucovorin: folinic acid, calcium folinate, leucovorin calcium, calcium leucovorin, 'LV'
levoleucovorin: levofolinate, l-leucovorin
furosemide: frusemide
torasemide: torsemide
ciclosporin: cyclosporine, cyclosporin, cyclosporine A, cyclosporin A, ciclosporine, ciclosporin A, 'CsA'
rifampicin: rifampin
aciclovir: acyclovir
valaciclovir: valacyclovir
amoxicillin: amoxycillin
cefalexin: cephalexin
glibenclamide: glyburide
mesalazine: mesalamine, '5-ASA', 5-aminosalicylic acid
sulfasalazine: sulphasalazine, salazosulfapyridine, salicylazosulfapyridine
colestyramine: cholestyramine
chlortalidone: chlorthalidone
clomifene: clomiphene
isoprenaline: isoproterenol
pethidine: meperidine
lidocaine: lignocaine
suxamethonium: succinylcholine
phenobarbital: phenobarbitone
dexamfetamine: dexamphetamine
amfetamine: amphetamine
benzatropine: benztropine
chlorphenamine: chlorpheniramine
beclometasone: beclomethasone
indometacin: indomethacin
metamizole: dipyrone
thiamazole: methimazole
ursodeoxycholic acid: ursodiol, 'UDCA'
hydroxycarbamide: hydroxyurea
mercaptopurine: 6-mercaptopurine, '6-MP', '6MP'
tioguanine: thioguanine, 6-thioguanine, '6-TG'
dactinomycin: actinomycin D, actinomycin-D
mithramycin: plicamycin
chlormethine: mechlorethamine
streptozocin: streptozotocin
alvocidib: flavopiridol
leuprorelin: leuprolide
abiraterone: abiraterone acetate
apatinib: rivoceranib
aumolertinib: almonertinib
furmonertinib: firmonertinib
fuzuloparib: fluzoparib
tucidinostat: chidamide
nab-paclitaxel: nanoparticle albumin-bound paclitaxel, nanoparticle albumin bound paclitaxel, albumin-bound paclitaxel, albumin bound paclitaxel, 'nab-P', nab-PTX, nabpaclitaxel
pegylated liposomal doxorubicin: 'PLD', polyethylene glycol-liposomal doxorubicin
liposomal irinotecan: nanoliposomal irinotecan, 'nal-IRI'
mitomycin: mitomycin C, mitomycin-C, 'MMC'
tretinoin: all-trans retinoic acid, all-trans-retinoic acid, 'ATRA'
isotretinoin: 13-cis-retinoic acid
arsenic trioxide: 'ATO'
asparaginase: L-asparaginase
trastuzumab emtansine: ado-trastuzumab emtansine, 'T-DM1', 'TDM1', trastuzumab-DM1
trastuzumab deruxtecan: fam-trastuzumab deruxtecan, 'T-DXd', 'TDXd'
datopotamab deruxtecan: 'Dato-DXd'
patritumab deruxtecan: 'HER3-DXd'
ifinatamab deruxtecan: 'I-DXd'
raludotatug deruxtecan: 'R-DXd'
sacituzumab tirumotecan: 'sac-TMT'
methotrexate: 'MTX'
temozolomide: 'TMZ'
pemetrexed: pemetrexed disodium
carboplatin: 'CBDCA'
cisplatin: 'CDDP', cis-platinum, cisplatinum
oxaliplatin: 'L-OHP'
etoposide: 'VP-16', 'VP16'
irinotecan: 'CPT-11', 'CPT11'
cytarabine: 'Ara-C', 'AraC', cytosine arabinoside
talimogene laherparepvec: 'T-VEC', 'TVEC'
tisagenlecleucel: 'tisa-cel'
axicabtagene ciloleucel: 'axi-cel'
lisocabtagene maraleucel: 'liso-cel'
idecabtagene vicleucel: 'ide-cel'
ciltacabtagene autoleucel: 'cilta-cel'
brexucabtagene autoleucel: 'brexu-cel'
relmacabtagene autoleucel: 'relma-cel'
obecabtagene autoleucel: 'obe-cel'
exagamglogene autotemcel: 'exa-cel'
betibeglogene autotemcel: 'beti-cel'
mycophenolate mofetil: 'MMF'
antithymocyte globulin: anti-thymocyte globulin, rabbit antithymocyte globulin, equine antithymocyte globulin, rabbit anti-thymocyte globulin, 'rATG'
hydroxychloroquine: 'HCQ'
tranexamic acid: 'TXA'
acetylcysteine: N-acetylcysteine, N-acetyl cysteine
alteplase: 'rt-PA', 'rtPA', 'r-tPA'
unfractionated heparin: 'UFH'
tenofovir disoproxil: tenofovir disoproxil fumarate, 'TDF'
lamivudine: '3TC'
emtricitabine: 'FTC'
dolutegravir: 'DTG'
efavirenz: 'EFV'
tenofovir alafenamide: tenofovir alafenamide fumarate
valproate: valproic acid, sodium valproate, valproate sodium
levothyroxine: L-thyroxine, levothyroxine sodium
cabergoline: cabergolin
ethinylestradiol: ethinyl estradiol
estradiol: oestradiol, 17β-estradiol, 17-beta-estradiol
conjugated estrogens: conjugated equine estrogens, conjugated equine oestrogens
norethisterone: norethindrone
hydroxyprogesterone caproate: 17-hydroxyprogesterone caproate, 17α-hydroxyprogesterone caproate, '17-OHPC', '17P'
colecalciferol: cholecalciferol, vitamin D3
exenatide: exendin-4, synthetic exendin-4
ergocalciferol: vitamin D2
calcipotriol: calcipotriene
zoledronic acid: zoledronate
alendronic acid: alendronate, alendronate sodium
ibandronic acid: ibandronate
risedronic acid: risedronate
clodronic acid: clodronate
pamidronic acid: pamidronate
nicotinic acid: niacin, extended-release niacin
omega-3 fatty acids: omega-3, n-3 fatty acids, omega-3 fatty acid, n-3 polyunsaturated fatty acids, omega-3 polyunsaturated fatty acids
alglucosidase alfa: alglucosidase alpha
glyceryl trinitrate: nitroglycerin, nitroglycerine, 'GTN'
glycopyrronium: glycopyrrolate
hyoscine: scopolamine
mercaptamine: cysteamine
penicillamine: D-penicillamine
retigabine: ezogabine
sultiame: sulthiame
thiopental: thiopentone
esketamine: S-ketamine
ciprofol: cipepofol
flurbiprofen: S-flurbiprofen
insulin NPH: NPH, NPH insulin, neutral protamine Hagedorn insulin, isophane insulin
insulin glargine: glargine
insulin degludec: degludec
insulin detemir: detemir
insulin lispro: lispro
insulin aspart: aspart, faster aspart, fast-acting insulin aspart
insulin glulisine: glulisine
insulin icodec: icodec
interferon alfa: interferon alpha, interferon-α, 'IFN-α', 'IFN-alpha'
interferon alfa-2b: interferon alpha-2b, interferon α-2b, interferon alpha 2b, 'IFN-α2b'
peginterferon: pegylated interferon
peginterferon alfa-2a: pegylated interferon alfa-2a, peginterferon alpha-2a
epoetin alfa: epoetin alpha, 'rHuEPO'
recombinant human thrombopoietin: 'rhTPO', 'rh-TPO'
intravenous immunoglobulin: 'IVIG', 'IVIg', intravenous immune globulin, intravenous immunoglobulins
vitamin C: ascorbic acid
vitamin E: alpha-tocopherol, α-tocopherol
vitamin B6: pyridoxine
vitamin B1: thiamine
vitamin B12: cyanocobalamin
nicotinamide: niacinamide
beta-carotene: β-carotene, beta carotene
magnesium sulfate: magnesium sulphate, 'MgSO4'
ferrous sulfate: ferrous sulphate
zinc sulfate: zinc sulphate
sodium thiosulfate: sodium thiosulphate
metronidazole: metronidazol
polyethylene glycol: macrogol, polyethylene glycol 3350
simeticone: simethicone
botulinum toxin A: botulinum toxin type A, botulinum neurotoxin type A, botulinum A toxin, 'BoNT-A', 'BTX-A', 'BoNTA'
povidone-iodine: povidone iodine
phenoxymethylpenicillin: penicillin V
benzylpenicillin: penicillin G
co-trimoxazole: cotrimoxazole, 'TMP-SMX', 'TMP/SMX'
benzathine benzylpenicillin: benzathine penicillin, benzathine penicillin G
faecal microbiota transplantation: fecal microbiota transplantation, fecal microbiota transplant, faecal microbiota transplant
sodium cromoglicate: cromoglycate, sodium cromoglycate, disodium cromoglycate, cromolyn, cromolyn sodium
lutetium oxodotreotide: 177Lu-DOTATATE, [177Lu]Lu-DOTATATE, 177Lu-DOTA-TATE, [177Lu]Lu-DOTA-TATE
lutetium vipivotide tetraxetan: 177Lu-PSMA-617, [177Lu]Lu-PSMA-617, Lu-PSMA-617
radium-223: radium-223 dichloride, radium Ra 223 dichloride, radium 223
iobenguane: 131I-MIBG, '131I-mIBG'
bacillus Calmette-Guérin: bacille Calmette-Guérin, Bacillus Calmette Guerin, 'BCG'
tegafur-uracil: 'UFT'
S-1: 'S-1', TS-1, tegafur/gimeracil/oteracil
psilocybin: psilocybine
lysergic acid diethylamide: 'LSD'
midomafetamine: 'MDMA'
corticotropin: 'ACTH'
enteric-coated mycophenolate sodium: 'EC-MPS'
dabigatran: dabigatran etexilate
candesartan: candesartan cilexetil
olmesartan: olmesartan medoxomil
azilsartan: azilsartan medoxomil
cefuroxime: cefuroxime axetil
desferrioxamine: deferoxamine
palmitate retinol: retinyl palmitate
tetrahydrocannabinol: delta-9-tetrahydrocannabinol
dimethyl sulfoxide: 'DMSO'
aminolevulinic acid: 5-aminolevulinic acid, '5-ALA'
medroxyprogesterone acetate: 'DMPA', depot medroxyprogesterone acetate
recombinant human growth hormone: 'rhGH'
sevelamer: sevelamer carbonate
docosahexaenoic acid: 'DHA supplement'
pentoxifylline: oxpentifylline
levomepromazine: methotrimeprazine
bendroflumethiazide: bendrofluazide
clomethiazole: chlormethiazole
amobarbital: amylobarbitone
pentobarbital: pentobarbitone
secobarbital: quinalbarbitone
butobarbital: butobarbitone
trihexyphenidyl: benzhexol
methohexital: methohexitone
altretamine: hexamethylmelamine
selegiline: deprenyl, L-deprenyl
bupropion: amfebutamone
sulfadiazine: sulphadiazine
sulfamethoxazole: sulphamethoxazole
sulfadimidine: sulphadimidine
sulfapyridine: sulphapyridine
sulfathiazole: sulphathiazole
sulfamethizole: sulphamethizole
carmustine: 'BCNU'
lomustine: 'CCNU'
semustine: methyl-CCNU
dacarbazine: 'DTIC'
cisplatin: cis-platin, cis-diamminedichloroplatinum
tegafur: ftorafur
thiotepa: triethylenethiophosphoramide
mechlorethamine: mustine
mitolactol: dibromodulcitol
mitobronitol: dibromomannitol
mitoguazone: methyl-GAG
moxisylyte: thymoxamine
dipivefrin: dipivalyl epinephrine
ecothiopate: echothiophate iodide
acitretin: etretin
methoxsalen: methoxypsoralen
calcitonin: salcatonin, eel calcitonin
tetracosactide: tetracosactrin
cefradine: cephradine
cefaloridine: cephaloridine
cefapirin: cephapirin
cefacetrile: cephacetrile
clotiapine: clothiapine
clopenthixol: cis-clopenthixol
dihydroergotoxine: co-dergocrine, ergoloid mesylates
periciazine: pericyazine, propericiazine
trimetaphan: trimethaphan
moricizine: moracizine, ethmozine
encainide: encainide hydrochloride
tienilic acid: ticrynafen
alimemazine: trimeprazine
dosulepin: dothiepin
nitrofural: nitrofurazone
iodoquinol: diiodohydroxyquin
diprophylline: dyphylline
pentoxyverine: carbetapentane
dicoumarol: dicumarol
meclofenoxate: centrophenoxine
cianidanol: cyanidanol
hexestrol: hexoestrol
dienestrol: dienoestrol
lynestrenol: lynoestrenol
benorilate: benorylate
profenamine: ethopropazine
dimetotiazine: dimethothiazine
pyritinol: pyrithioxine
docusate: dioctyl sodium sulfosuccinate, dioctyl sodium sulphosuccinate
fludroxycortide: flurandrenolide
danthron: dantron
buphenine: nylidrin
trioxsalen: trioxysalen
polysaccharide K: polysaccharide krestin, 'PSK'
zidovudine: 'AZT', azidothymidine
`;
