/** Generic names of diabetes, obesity, endocrine, bone and kidney medicine, one pharmacological class a row. */
export const metabolismDrugs = `
biguanide: metformin, phenformin, buformin
sulfonylurea: glibenclamide, glyburide, gliclazide, glimepiride, glipizide, gliquidone, tolbutamide, chlorpropamide, tolazamide, acetohexamide, carbutamide, glibornuride, glisoxepide, glymidine
glinide: repaglinide, nateglinide, mitiglinide, meglitinide
thiazolidinedione: pioglitazone, rosiglitazone, troglitazone, lobeglitazone, ciglitazone, rivoglitazone, chiglitazar, balaglitazone, englitazone, darglitazone, netoglitazone
DPP-4 inhibitor: sitagliptin, vildagliptin, saxagliptin, linagliptin, alogliptin, teneligliptin, gemigliptin, anagliptin, trelagliptin, omarigliptin, evogliptin, retagliptin, cetagliptin, prusogliptin, cofrogliptin, denagliptin, dutogliptin, gosogliptin, melogliptin, carmegliptin, besigliptin, fotagliptin, yogliptin, imigliptin, garvagliptin, rongliptin
SGLT2 inhibitor: empagliflozin, dapagliflozin, canagliflozin, ertugliflozin, ipragliflozin, luseogliflozin, tofogliflozin, sotagliflozin, bexagliflozin, henagliflozin, enavogliflozin, janagliflozin, remogliflozin, sergliflozin, atigliflozin, wanpagliflozin, tianagliflozin, rongliflozin, licogliflozin
GLP-1 receptor agonist: exenatide, liraglutide, semaglutide, dulaglutide, lixisenatide, albiglutide, efpeglenatide, loxenatide, taspoglutide, beinaglutide, orforglipron, danuglipron, ecnoglutide, supaglutide, polyethylene glycol loxenatide, tirzepatide, retatrutide, survodutide, mazdutide, cotadutide, maridebart cafraglutide, pemvidutide, cagrilintide, efinopegdutide, pegsebrenatide, pegapamodutide, efsubaglutide, bofanglutide, visepegenatide, glutazumab, visepeglenatide, pegloxenatide, aleniglipron, elecoglipron, lotiglipron, avexitide, efocipegtrutide, dapiglutide
alpha-glucosidase inhibitor: acarbose, miglitol, voglibose
glucokinase activator: dorzagliatin, piragliatin, cadisegliatin
amylin analogue: pramlintide, davalintide, petrelintide, eloralintide, amycretin
insulin: insulin glargine, insulin degludec, insulin detemir, insulin lispro, insulin aspart, insulin glulisine, NPH insulin, insulin icodec, insulin efsitora alfa, human insulin, basal insulin, biphasic insulin aspart, insulin NPH, neutral protamine Hagedorn insulin, inhaled insulin, insulin peglispro, premixed insulin, faster aspart, fast-acting insulin aspart, glargine, degludec, detemir, lispro, aspart, glulisine, icodec, regular insulin, lente insulin, ultralente insulin, zinc insulin, biphasic human insulin, insulin degludec/aspart, insulin degludec and insulin aspart, IDegAsp, IDegLira, iGlarLixi, IcoSema, insulin tregopil, technosphere insulin, oral insulin, insulin efsitora, once-weekly insulin icodec, insulin human, ultra-rapid lispro, IDeg, IGlar, IAsp, biphasic insulin lispro, insulin lispro protamine, regular human insulin, glargine-yfgn, intranasal insulin, inhaled human insulin
insulin: bovine insulin, porcine insulin, basal insulin Fc, insulin lispro mix, protamine zinc insulin, ILPS, soluble insulin
glucagon: glucagon, dasiglucagon
weight-loss drug: orlistat, phentermine, lorcaserin, sibutramine, rimonabant, setmelanotide, bimagrumab, cetilistat, taranabant, metreleptin, tesofensine, mazindol, diethylpropion, amfepramone, phendimetrazine, benzphetamine, dexfenfluramine, phenylpropanolamine, otenabant, ibipinabant, monlunabant, nimacimab, beloranib, velneperit, bivamelagon, livoletide, taldefgrobep, trevogrumab
thyroid hormone: levothyroxine, L-thyroxine, liothyronine, resmetirom, thyrotropin alfa, thyroid extract, desiccated thyroid extract, desiccated thyroid, tiratricol, triiodothyronine, L-triiodothyronine, recombinant human TSH, rhTSH, recombinant human thyrotropin
antithyroid drug: carbimazole, methimazole, thiamazole, propylthiouracil, benzylthiouracil, potassium perchlorate, potassium iodide, radioiodine, radioactive iodine, linsitinib, veligrotug, lugol's solution, Lugol's iodine, sodium iodide
calcimimetic: cinacalcet, etelcalcetide, evocalcet, upacicalcet
vitamin D: cholecalciferol, colecalciferol, ergocalciferol, calcitriol, alfacalcidol, paricalcitol, calcifediol, doxercalciferol, eldecalcitol, maxacalcitol, calcipotriol, calcipotriene, tacalcitol, vitamin D3, vitamin D2, vitamin D
phosphate binder: sevelamer, sevelamer carbonate, lanthanum carbonate, sucroferric oxyhydroxide, ferric citrate, tenapanor, calcium acetate, magnesium carbonate, calcium magnesium carbonate, bixalomer, colestilan, oxylanthanum carbonate, lanthanum dioxycarbonate
potassium binder: patiromer, sodium zirconium cyclosilicate, sodium polystyrene sulfonate, calcium polystyrene sulfonate, calcium polystyrene sulphonate, sodium polystyrene sulphonate, SZC
parathyroid hormone analogue: teriparatide, abaloparatide, eneboparatide, palopegteriparatide
growth hormone: somatropin, somapacitan, somatrogon, lonapegsomatropin, tesamorelin, mecasermin, human growth hormone, recombinant human growth hormone, vosoritide, pegvisomant, somatrem, sermorelin, ibutamoren, capromorelin, macimorelin, anamorelin, pralmorelin, examorelin, ipamorelin, long-acting growth hormone, PEGylated recombinant human growth hormone, pegylated growth hormone, PEG-rhGH, navepegritide, norditropin
bone agent: calcitonin, salmon calcitonin, burosumab, asfotase alfa, encaleret
uricosuric: probenecid, benzbromarone, lesinurad, dotinurad, verinurad, ruzinurad, sulfinpyrazone, halofenate, arhalofenate, epaminurad, pozdeutinurad, xininurad, benziodarone
xanthine oxidase inhibitor: allopurinol, febuxostat, topiroxostat, tigulixostat, oxypurinol, niraxostat
uricase: pegloticase, pegadricase, pegsiticase
kidney agent: bardoxolone methyl, sibeprenlimab, atacicept, telitacicept, povetacicept, belimumab, voclosporin, inaxaplin, difelikefalin, ketoanalogues, sodium bicarbonate, sodium thiosulfate, sodium thiosulphate, bardoxolone, zigakibart, monomethyl fumarate, nalfurafine, ketoacids, alpha-ketoanalogues, compound alpha-keto acid, tesevatinib, lademirsen, farabursen, veverimer, sefaxersen, pelecopan, cemdisiran, niaoduqing, Abelmoschus manihot, repagermanium, propagermanium, emodin, apecotrep, teprasiran, sodium citrate, cellulose sodium phosphate, reloxaliase, acetohydroxamic acid, citric acid
cortisol synthesis inhibitor: metyrapone, levoketoconazole, relacorilant, crinecerfont, tildacerfont, mifepristone
PPAR agonist: mavodelpar, bocidelpar
immunotherapy for type 1 diabetes: diamyd, GAD-alum, ladarixin, zimislecel
aldose reductase inhibitor: epalrestat, tolrestat, zenarestat, ranirestat, fidarestat, ponalrestat, sorbinil, zopolrestat
neuropathy agent: benfotiamine, actovegin
pituitary agent: atumelnant, nelivaptan
corticosteroid: prednylidene
parathyroid agent: recombinant human parathyroid hormone, rhPTH(1-84), rhPTH, parathyroid hormone, TransCon PTH, elcatonin, abaloparatide-sMTS, dihydrotachysterol, calcidiol, 25-hydroxyvitamin D3, falecalcitriol, secalciferol, seocalcitol, inecalcitol, calcium lactate, calcium phosphate, ipriflavone
`;
