/** Generic names of diabetes, obesity, endocrine, bone and kidney medicine, one pharmacological class a row. */
export const metabolismDrugs = `
biguanide: metformin, phenformin, buformin
sulfonylurea: glibenclamide, glyburide, gliclazide, glimepiride, glipizide, gliquidone, tolbutamide, chlorpropamide, tolazamide
glinide: repaglinide, nateglinide, mitiglinide, meglitinide
thiazolidinedione: pioglitazone, rosiglitazone, troglitazone, lobeglitazone, ciglitazone, rivoglitazone, chiglitazar, englitazone
DPP-4 inhibitor: sitagliptin, vildagliptin, saxagliptin, linagliptin, alogliptin, teneligliptin, gemigliptin, anagliptin, trelagliptin, omarigliptin, evogliptin, retagliptin, cetagliptin, prusogliptin, cofrogliptin, yogliptin
SGLT2 inhibitor: empagliflozin, dapagliflozin, canagliflozin, ertugliflozin, ipragliflozin, luseogliflozin, tofogliflozin, sotagliflozin, bexagliflozin, henagliflozin, enavogliflozin, janagliflozin, remogliflozin
GLP-1 receptor agonist: exenatide, liraglutide, semaglutide, dulaglutide, lixisenatide, albiglutide, efpeglenatide, loxenatide, taspoglutide, beinaglutide, orforglipron, danuglipron, ecnoglutide, supaglutide, polyethylene glycol loxenatide, tirzepatide, retatrutide, survodutide, mazdutide, cotadutide, maridebart cafraglutide, pemvidutide, cagrilintide, efinopegdutide, avexitide
alpha-glucosidase inhibitor: acarbose, miglitol, voglibose
glucokinase activator: dorzagliatin, piragliatin, cadisegliatin
amylin analogue: pramlintide, amycretin
insulin: insulin glargine, insulin degludec, insulin detemir, insulin lispro, insulin aspart, insulin glulisine, NPH insulin, insulin icodec, insulin efsitora alfa, human insulin, basal insulin, biphasic insulin aspart, insulin NPH, neutral protamine Hagedorn insulin, inhaled insulin, insulin peglispro, premixed insulin, faster aspart, fast-acting insulin aspart, glargine, degludec, detemir, lispro, aspart, glulisine, icodec, regular insulin, lente insulin, ultralente insulin, zinc insulin, IDegAsp, IDegLira, iGlarLixi, IcoSema, insulin tregopil, technosphere insulin, oral insulin, insulin efsitora, insulin human, ultra-rapid lispro, IDeg, IGlar, IAsp, intranasal insulin
insulin: bovine insulin, porcine insulin, ILPS, soluble insulin
glucagon: glucagon, dasiglucagon
weight-loss drug: orlistat, phentermine, lorcaserin, sibutramine, rimonabant, setmelanotide, bimagrumab, cetilistat, taranabant, metreleptin, tesofensine, mazindol, diethylpropion, amfepramone, phendimetrazine, benzphetamine, dexfenfluramine, phenylpropanolamine, velneperit, bivamelagon, livoletide, taldefgrobep
thyroid hormone: levothyroxine, L-thyroxine, liothyronine, resmetirom, thyrotropin alfa, thyroid extract, desiccated thyroid extract, desiccated thyroid, tiratricol, triiodothyronine, L-triiodothyronine, recombinant human TSH, rhTSH, recombinant human thyrotropin
antithyroid drug: carbimazole, methimazole, thiamazole, propylthiouracil, potassium perchlorate, potassium iodide, radioiodine, radioactive iodine, lugol's solution, Lugol's iodine, sodium iodide
calcimimetic: cinacalcet, etelcalcetide, evocalcet, upacicalcet
vitamin D: cholecalciferol, colecalciferol, ergocalciferol, calcitriol, alfacalcidol, paricalcitol, calcifediol, doxercalciferol, eldecalcitol, maxacalcitol, calcipotriol, calcipotriene, tacalcitol, vitamin D3, vitamin D2, vitamin D
phosphate binder: sevelamer, sevelamer carbonate, lanthanum carbonate, sucroferric oxyhydroxide, ferric citrate, tenapanor, calcium acetate, magnesium carbonate, calcium magnesium carbonate, bixalomer, colestilan, oxylanthanum carbonate, lanthanum dioxycarbonate
potassium binder: patiromer, sodium zirconium cyclosilicate, sodium polystyrene sulfonate, calcium polystyrene sulfonate, calcium polystyrene sulphonate, sodium polystyrene sulphonate, SZC
parathyroid hormone analogue: teriparatide, abaloparatide, eneboparatide, palopegteriparatide
growth hormone: somatropin, somapacitan, somatrogon, lonapegsomatropin, tesamorelin, mecasermin, human growth hormone, recombinant human growth hormone, vosoritide, pegvisomant, somatrem, ibutamoren, macimorelin, long-acting growth hormone, PEGylated recombinant human growth hormone, pegylated growth hormone, PEG-rhGH, navepegritide
bone agent: calcitonin, salmon calcitonin, burosumab, asfotase alfa, encaleret
uricosuric: probenecid, benzbromarone, lesinurad, dotinurad, verinurad, ruzinurad, sulfinpyrazone, halofenate, arhalofenate, benziodarone
xanthine oxidase inhibitor: allopurinol, febuxostat, topiroxostat, tigulixostat, oxypurinol, niraxostat
uricase: pegloticase, pegadricase, pegsiticase
kidney agent: bardoxolone methyl, sibeprenlimab, atacicept, telitacicept, povetacicept, belimumab, voclosporin, inaxaplin, difelikefalin, ketoanalogues, sodium bicarbonate, sodium thiosulfate, sodium thiosulphate, monomethyl fumarate, nalfurafine, ketoacids, alpha-ketoanalogues, compound alpha-keto acid, lademirsen, farabursen, veverimer, sefaxersen, niaoduqing, Abelmoschus manihot, repagermanium, propagermanium, emodin, apecotrep, sodium citrate, cellulose sodium phosphate, reloxaliase, acetohydroxamic acid, citric acid
cortisol synthesis inhibitor: metyrapone, levoketoconazole, relacorilant, crinecerfont, tildacerfont, mifepristone
PPAR agonist: mavodelpar, bocidelpar
immunotherapy for type 1 diabetes: diamyd, GAD-alum, ladarixin, zimislecel
aldose reductase inhibitor: epalrestat, tolrestat, zenarestat, ranirestat, fidarestat, ponalrestat, sorbinil, zopolrestat
neuropathy agent: benfotiamine, actovegin
pituitary agent: atumelnant
parathyroid agent: recombinant human parathyroid hormone, rhPTH(1-84), rhPTH, parathyroid hormone, TransCon PTH, elcatonin, abaloparatide-sMTS, dihydrotachysterol, calcidiol, 25-hydroxyvitamin D3, falecalcitriol, secalciferol, calcium phosphate, ipriflavone
antidiabetic drug: emiglitate, muraglitazar, tesaglitazar, fasiglifam, aminoguanidine, pimagedine, pyridoxamine, guar gum, ITCA 650, DiaPep277, NNC0519-0130, efsitora, efsitora alfa, protamine zinc insulin, monocomponent insulin, biphasic human insulin, premix insulin, prandial insulin, bolus insulin, ultralente, ultralente insulin, semilente, BIAsp 30, lispro mix 25, LY75/25, U-500 insulin, URLi, gelesis100
`;
