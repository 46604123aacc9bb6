/** Generic names of immune, respiratory and supportive medicine, one pharmacological class a row. */
export const immunityAndLungDrugs = `
corticosteroid: prednisone, prednisolone, methylprednisolone, dexamethasone, hydrocortisone, betamethasone, triamcinolone, triamcinolone acetonide, budesonide, beclomethasone, beclometasone, fluticasone, fluticasone propionate, fluticasone furoate, mometasone, mometasone furoate, ciclesonide, flunisolide, clobetasol, clobetasol propionate, deflazacort, fludrocortisone, cortisone, corticotropin, ACTH, loteprednol, loteprednol etabonate, difluprednate, fluocinolone, fluocinolone acetonide, fluocinonide, fluorometholone, rimexolone, desonide, halobetasol, meprednisone, paramethasone, cosyntropin, tetracosactide, clobetasone
corticosteroid: prednicarbate, ulobetasol, fosdagrocorat
immunosuppressant: azathioprine, ciclosporin, cyclosporine, cyclosporin, cyclosporine A, cyclosporin A, tacrolimus, sirolimus, mycophenolate, mycophenolate mofetil, mycophenolic acid, enteric-coated mycophenolate sodium, mycophenolate sodium, pimecrolimus, leflunomide, iguratimod, antithymocyte globulin, anti-thymocyte globulin, rabbit antithymocyte globulin, equine antithymocyte globulin, basiliximab, belatacept, abatacept, muromonab-CD3, teplizumab, otelixizumab, mizoribine, gusperimus, tripterygium wilfordii, imlifidase, itolizumab, narsoplimab, brequinar, vidofludimus, anti-human T-lymphocyte globulin, anti-T-lymphocyte globulin, ATLG, ATG-F, anti-lymphocyte globulin, triptolide, sinomenine
immunosuppressant: total glucosides of paeony, total glucosides of peony
antirheumatic: sulfasalazine, sulphasalazine, salazosulfapyridine, salicylazosulfapyridine, auranofin, gold sodium thiomalate, colchicine, sodium aurothiomalate, aurothioglucose, gold salts, bucillamine, actarit, lobenzarit, cell-free fat extract
TNF inhibitor: adalimumab, infliximab, etanercept, golimumab, certolizumab, certolizumab pegol, onercept, ozoralizumab, lenercept, balinatunfib
interleukin inhibitor: anakinra, rilonacept, sarilumab, olokizumab, sirukumab, clazakizumab, ziltivekimab, ustekinumab, secukinumab, ixekizumab, brodalumab, bimekizumab, vunakizumab, xeligekimab, guselkumab, risankizumab, tildrakizumab, mirikizumab, icotrokinra, briakinumab, sonelokimab, izokibep, spesolimab, imsidolimab, dupilumab, stapokibart, tralokinumab, lebrikizumab, nemolizumab, mepolizumab, reslizumab, benralizumab, depemokimab, astegolimab, itepekimab, tozorakimab, tezepelumab, rademikibart, gevokizumab, lutikizumab, cendakimab, vixarelimab, lorecivivint, goflikicept
interleukin inhibitor: efimosfermin, aspacytarg, marengatide
IgE antibody: omalizumab, ligelizumab
integrin antibody: vedolizumab, etrolizumab, abrilumab, ontamalimab, carotegrast, firategrast, valategrast, alicaforsen, carotegrast methyl
interferon receptor antibody: anifrolumab, sifalimumab, rontalizumab, dapirolizumab pegol, emapalumab, enpatoran, cibinetide, rozibafusp alfa, efavaleukin alfa, edratide
monoclonal antibody: obexelimab, ianalumab, dazodalibep, iscalimab, tabalumab, blisibimod, amlitelimab, rocatinlimab, telazorlimab, mavrilimumab, lenzilumab, otilimab, namilumab, efalizumab, alefacept, vilobelimab, tulisokibart, duvakitug, barzolvolimab, eritoran, ensereptide
beta-2 agonist: salbutamol, albuterol, levalbuterol, terbutaline, fenoterol, formoterol, salmeterol, indacaterol, vilanterol, olodaterol, abediterol, bambuterol, procaterol, clenbuterol, arformoterol, tulobuterol, hexoprenaline, metaproterenol, orciprenaline
muscarinic bronchodilator: tiotropium, tiotropium bromide, ipratropium, ipratropium bromide, umeclidinium, aclidinium, aclidinium bromide, revefenacin, ensifentrine
xanthine: theophylline, aminophylline, doxofylline
leukotriene antagonist: montelukast, zafirlukast, pranlukast, zileuton, atreleuton
mast-cell stabiliser: cromolyn, cromoglycate, sodium cromoglycate, disodium cromoglycate, cromolyn sodium, nedocromil, lodoxamide, pemirolast, tranilast, amlexanox, suplatast
mucolytic: acetylcysteine, N-acetylcysteine, ambroxol, carbocisteine, bromhexine, erdosteine, dornase alfa, hypertonic saline, guaifenesin, carbocysteine, fudosteine, myrtol, cineole, guaiacol, nebulised hypertonic saline, ivy leaf extract
antitussive: dextromethorphan, gefapixant, camlipixant, eliapixant, benzonatate, butamirate, levodropropizine, pholcodine, sivopixant
antifibrotic: pirfenidone, admilparant, bexotegrast, ziritaxestat, cudetaxestat, rhPTX-2, deupirfenidone, fluorofenidone, axatilimab, buloxibutid
CFTR modulator: ivacaftor, lumacaftor, tezacaftor, elexacaftor, vanzacaftor, deutivacaftor, icenticaftor, galicaftor, navocaftor, posenacaftor, bamocaftor, olacaftor, dirocaftor, nesolicaftor, ELX-TEZ-IVA, eluforsen, idrevloride
respiratory agent: alpha-1 antitrypsin, surfactant, poractant alfa, beractant, calfactant, lucinactant, brensocatib, inhaled nitric oxide, nitric oxide, sivelestat, almitrine, doxapram, seralutinib, lusupultide, pumactant, poractant, colfosceril, sinapultide, alvelestat, human alpha1-proteinase inhibitor, alpha-1 proteinase inhibitor, verducatib, nikethamide, lobeline, dimefline, aviptadil, depelestat, tiprelestat, aclerastide, dexpramipexole, xuebijing
antivenom: anti-snake venom, antisnake venom, anti-snake venom serum, antivenom, antivenoms, polyvalent antivenom, snake antivenom, scorpion antivenom, antivenin, Crotalidae polyvalent immune fab, Fab antivenom, equine antivenom, F(ab')2 antivenom, spider antivenom
skin-test antigen: purified protein derivative, candida antigen, Candida albicans antigen, trichophyton antigen
immunoglobulin: intravenous immunoglobulin, IVIG, subcutaneous immunoglobulin, hepatitis B immunoglobulin, anti-D immunoglobulin, hyperimmune globulin, convalescent plasma, rabies immune globulin, immune globulin, intravenous immune globulin, tetanus immunoglobulin, fSCIG, intramuscular immunoglobulin, hepatitis B immune globulin, human immunoglobulin, SCIG, Globulin M, trimodulin, IgM-enriched immunoglobulin, pentaglobin
KIT inhibitor: bezuclastinib, elenestinib
placebo: placebo
CRTH2 antagonist: fevipiprant, setipiprant, timapiprant, grapiprant, vidupiprant, masipiprant, asapiprant
`;
