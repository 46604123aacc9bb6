/** Generic names of immune, respiratory, digestive, skin, eye and supportive medicine, one pharmacological class a row. */
export const generalDrugs = `
corticosteroid: prednisone, prednisolone, methylprednisolone, dexamethasone, hydrocortisone, betamethasone, triamcinolone, triamcinolone acetonide, budesonide, beclomethasone, beclometasone, fluticasone, fluticasone propionate, fluticasone furoate, mometasone, mometasone furoate, ciclesonide, flunisolide, clobetasol, clobetasol propionate, deflazacort, fludrocortisone, cortisone, corticotropin, ACTH, loteprednol, loteprednol etabonate, difluprednate, fluocinolone, fluocinolone acetonide, fluocinonide, fluorometholone, rimexolone, desonide, halobetasol, meprednisone, paramethasone, cosyntropin, tetracosactide
immunosuppressant: azathioprine, ciclosporin, cyclosporine, cyclosporin, cyclosporine A, cyclosporin A, tacrolimus, sirolimus, mycophenolate, mycophenolate mofetil, mycophenolic acid, enteric-coated mycophenolate sodium, mycophenolate sodium, pimecrolimus, leflunomide, iguratimod, antithymocyte globulin, anti-thymocyte globulin, rabbit antithymocyte globulin, equine antithymocyte globulin, basiliximab, belatacept, abatacept, muromonab-CD3, teplizumab, otelixizumab, mizoribine, gusperimus, tripterygium wilfordii, imlifidase, itolizumab, narsoplimab
antirheumatic: sulfasalazine, sulphasalazine, auranofin, gold sodium thiomalate, colchicine
TNF inhibitor: adalimumab, infliximab, etanercept, golimumab, certolizumab, certolizumab pegol, onercept, ozoralizumab, lenercept
interleukin inhibitor: anakinra, rilonacept, sarilumab, olokizumab, sirukumab, clazakizumab, ziltivekimab, ustekinumab, secukinumab, ixekizumab, brodalumab, bimekizumab, vunakizumab, xeligekimab, guselkumab, risankizumab, tildrakizumab, mirikizumab, icotrokinra, briakinumab, sonelokimab, izokibep, spesolimab, imsidolimab, dupilumab, stapokibart, tralokinumab, lebrikizumab, nemolizumab, mepolizumab, reslizumab, benralizumab, depemokimab, astegolimab, itepekimab, tozorakimab, tezepelumab, rademikibart, gevokizumab, lutikizumab, cendakimab, vixarelimab
IgE antibody: omalizumab, ligelizumab
integrin antibody: vedolizumab, etrolizumab, abrilumab, ontamalimab
interferon receptor antibody: anifrolumab, sifalimumab, rontalizumab, dapirolizumab pegol, emapalumab
monoclonal antibody: obexelimab, ianalumab, dazodalibep, iscalimab, tabalumab, blisibimod, amlitelimab, rocatinlimab, telazorlimab, mavrilimumab, lenzilumab, otilimab, namilumab, efalizumab, alefacept, vilobelimab, tulisokibart, duvakitug, barzolvolimab
PDE4 inhibitor: apremilast, roflumilast, crisaborole, difamilast, tanimilast, nerandomilast, orismilast
aryl hydrocarbon agonist: tapinarof, benvitimod
beta-2 agonist: salbutamol, albuterol, levalbuterol, terbutaline, fenoterol, formoterol, salmeterol, indacaterol, vilanterol, olodaterol, abediterol, bambuterol, procaterol, clenbuterol, arformoterol, tulobuterol
muscarinic bronchodilator: tiotropium, tiotropium bromide, ipratropium, ipratropium bromide, umeclidinium, aclidinium, aclidinium bromide, revefenacin, ensifentrine
xanthine: theophylline, aminophylline, doxofylline
leukotriene antagonist: montelukast, zafirlukast, pranlukast, zileuton
mast-cell stabiliser: cromolyn, cromoglycate, sodium cromoglycate, disodium cromoglycate, cromolyn sodium, nedocromil, lodoxamide
mucolytic: acetylcysteine, N-acetylcysteine, ambroxol, carbocisteine, bromhexine, erdosteine, dornase alfa, hypertonic saline, guaifenesin
antitussive: dextromethorphan, gefapixant, camlipixant, eliapixant, benzonatate
antifibrotic: pirfenidone, admilparant, bexotegrast
CFTR modulator: ivacaftor, lumacaftor, tezacaftor, elexacaftor, vanzacaftor, deutivacaftor
respiratory agent: alpha-1 antitrypsin, surfactant, poractant alfa, beractant, calfactant, lucinactant, brensocatib, inhaled nitric oxide, nitric oxide, sivelestat, almitrine, doxapram, seralutinib
proton-pump inhibitor: omeprazole, esomeprazole, lansoprazole, dexlansoprazole, pantoprazole, rabeprazole, ilaprazole, tenatoprazole, anaprazole
potassium-competitive acid blocker: vonoprazan, tegoprazan, fexuprazan, keverprazan, zastaprazan, revaprazan, linaprazan glurate
H2 antagonist: ranitidine, famotidine, cimetidine, nizatidine, lafutidine, roxatidine
gastroprotective: sucralfate, rebamipide, teprenone, alginate, simethicone, aluminium hydroxide, magnesium hydroxide, polaprezinc, troxipide
prokinetic: cisapride, itopride, mosapride, prucalopride, relamorelin, tegaserod, acotiamide, trimebutine, velusetrag, camicinal
laxative: polyethylene glycol, polyethylene glycol 3350, macrogol, bisacodyl, senna, sodium picosulfate, linaclotide, plecanatide, lubiprostone, elobixibat, psyllium, docusate, sodium phosphate
antidiarrhoeal: racecadotril, diphenoxylate, crofelemer, oral rehydration solution, telotristat ethyl, alosetron, cilansetron, otilonium bromide, pinaverium, pinaverium bromide, mebeverine, peppermint oil, teduglutide, apraglutide, glepaglutide
aminosalicylate: mesalazine, mesalamine, balsalazide, olsalazine, 5-aminosalicylic acid, 5-ASA
bowel agent: obefazimod, pancrelipase, pancreatin, probiotics, Lactobacillus rhamnosus GG, Saccharomyces boulardii, VSL#3, fecal microbiota transplantation, faecal microbiota transplantation, gabexate, ulinastatin, nafamostat, nafamostat mesilate, camostat, simeticone
prostaglandin analogue: latanoprost, travoprost, bimatoprost, tafluprost, unoprostone, omidenepag isopropyl, latanoprostene bunod, sepetaprost
rho kinase inhibitor: netarsudil, ripasudil, fasudil, belumosudil
anti-VEGF eye drug: ranibizumab, brolucizumab, pegaptanib, abicipar pegol, sozinibercept, tarcocimab tedromer, efdamrofusp alfa
eye agent: lifitegrast, perfluorohexyloctane, reproxalap, cenegermin, voretigene neparvovec, ocriplasmin, hyaluronate, sodium hyaluronate, artificial tears, carboxymethylcellulose, diquafosol, riboflavin
skin agent: tazarotene, adapalene, trifarotene, azelaic acid, hydroquinone, salicylic acid, dithranol, anthralin, coal tar, methoxsalen, psoralen, becaplermin, glycopyrronium tosylate, deoxycholic acid, berdazimer, birch triterpenes, beremagene geperpavec, tirbanibulin, dexpanthenol, hyaluronic acid, allantoin, lanolin
immunoglobulin: intravenous immunoglobulin, IVIG, subcutaneous immunoglobulin, hepatitis B immunoglobulin, anti-D immunoglobulin, hyperimmune globulin, convalescent plasma, rabies immune globulin, immune globulin, intravenous immune globulin, tetanus immunoglobulin
hereditary angioedema drug: icatibant, lanadelumab, berotralstat, ecallantide, C1 esterase inhibitor, donidalorsen, garadacimab, sebetralstat, deucrictibant, navenibart
KIT inhibitor: bezuclastinib, elenestinib
gene therapy: etranacogene dezaparvovec, fidanacogene elaparvovec, valoctocogene roxaparvovec, betibeglogene autotemcel, lovotibeglogene autotemcel, exagamglogene autotemcel, elivaldogene autotemcel, atidarsagene autotemcel, eladocagene exuparvovec, giroctocogene fitelparvovec
vitamin: vitamin A, vitamin B1, vitamin B6, vitamin B12, vitamin C, vitamin E, ascorbic acid, thiamine, pyridoxine, cyanocobalamin, hydroxocobalamin, nicotinamide, niacinamide, folic acid, L-methylfolate, 5-methyltetrahydrofolate, alpha-tocopherol, α-tocopherol, β-carotene, beta carotene, beta-carotene, retinyl palmitate, multivitamin, multivitamins, zinc sulfate, zinc sulphate, zinc gluconate, selenomethionine, calcium carbonate, calcium citrate, calcium gluconate, calcium chloride, potassium chloride, potassium citrate, magnesium oxide, sodium chloride, sodium selenite, docosahexaenoic acid, creatine monohydrate
fluid: normal saline, balanced crystalloid, Ringer's lactate, lactated Ringer's solution, Ringer's acetate, hydroxyethyl starch, Plasma-Lyte, mannitol, gelatin solution, isotonic saline, 0.9% saline
chelator: dimercaprol, succimer, edetate disodium, pralidoxime, obidoxime, fomepizole, methylene blue
contrast agent: gadolinium, gadobutrol, gadoterate, gadoterate meglumine, gadopentetate, gadobenate, gadoxetate, gadoxetic acid, gadoteridol, gadopiclenol, gadodiamide, iohexol, iodixanol, iopamidol, iopromide, indocyanine green, sulfur hexafluoride, regadenoson, florbetapir, flutemetamol, florbetaben, flortaucipir
plant product: curcumin, resveratrol, berberine, ginseng, echinacea, kava, valerian, saw palmetto, black cohosh, cranberry extract, quercetin, epigallocatechin gallate, glucosamine, chondroitin, chondroitin sulfate, glucosamine sulfate, diacerein, methylsulfonylmethane, ashwagandha, silibinin, artemisia annua, Huaier granule, Lianhua Qingwen, Tongxinluo, Qiliqiangxin, compound Danshen, Shexiang Baoxin, isoquercetin, sulforaphane, diosmin, aescin, hesperidin, ginkgo biloba, EGb 761
urology agent: pentosan polysulfate, pentosan polysulfate sodium, dimethyl sulfoxide, collagenase clostridium histolyticum, flavoxate, bremelanotide, flibanserin
muscle agent: losmapimod, palovarotene, garetosmab
placebo: placebo
`;
