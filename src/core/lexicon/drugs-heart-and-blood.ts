/** Generic names of heart, vessel and blood medicine, one pharmacological class a row. */
export const heartAndBloodDrugs = `
ACE inhibitor: captopril, enalapril, lisinopril, ramipril, perindopril, quinapril, benazepril, fosinopril, trandolapril, moexipril, cilazapril, imidapril, zofenopril, enalaprilat, spirapril, delapril, temocapril
angiotensin receptor blocker: losartan, valsartan, candesartan, candesartan cilexetil, irbesartan, telmisartan, olmesartan, olmesartan medoxomil, azilsartan, azilsartan medoxomil, eprosartan, fimasartan, allisartan isoproxil, sparsentan
neprilysin inhibitor: sacubitril, omapatrilat, candoxatril, fasidotril, ecadotril, daglutril, gemopatrilat
beta blocker: atenolol, metoprolol, bisoprolol, carvedilol, nebivolol, propranolol, nadolol, labetalol, esmolol, landiolol, timolol, betaxolol, acebutolol, pindolol, sotalol, celiprolol, bucindolol, carteolol, levobunolol, oxprenolol, alprenolol, practolol, penbutolol, bevantolol, arotinolol, xamoterol, nipradilol
calcium-channel blocker: amlodipine, levamlodipine, nifedipine, felodipine, lercanidipine, nicardipine, nimodipine, nisoldipine, isradipine, lacidipine, benidipine, cilnidipine, nitrendipine, azelnidipine, manidipine, clevidipine, diltiazem, verapamil, etripamil, flunarizine, cinnarizine, mibefradil, bepridil
thiazide diuretic: hydrochlorothiazide, chlorothiazide, chlorthalidone, chlortalidone, indapamide, bendroflumethiazide, metolazone, xipamide, trichlormethiazide
loop diuretic: furosemide, frusemide, torsemide, torasemide, bumetanide, ethacrynic acid
potassium-sparing diuretic: amiloride, triamterene
mineralocorticoid receptor antagonist: spironolactone, eplerenone, finerenone, esaxerenone, balcinrenone, ocedurenone, canrenone, apararenone, miricorilant, velsecorat
carbonic anhydrase inhibitor: acetazolamide, methazolamide, dorzolamide, brinzolamide
vasopressin antagonist: tolvaptan, conivaptan, lixivaptan, satavaptan
aldosterone synthase inhibitor: baxdrostat, lorundrostat, vicadrostat, osilodrostat, dexfadrostat
renin inhibitor: aliskiren
endothelin antagonist: bosentan, ambrisentan, macitentan, aprocitentan, atrasentan, zibotentan, sitaxentan, clazosentan, darusentan, avosentan, tezosentan
vasodilator: hydralazine, minoxidil, nitroprusside, sodium nitroprusside, nesiritide, isosorbide dinitrate, isosorbide mononitrate, nitroglycerin, glyceryl trinitrate, nicorandil, molsidomine, serelaxin, ularitide, levosimendan, milrinone, enoximone, inamrinone, istaroxime, diazoxide, papaverine, alprostadil, fenoldopam, pimobendan, sodium nitrite, amyl nitrite, isosorbide-5-mononitrate, buflomedil, naftidrofuryl, pentoxifylline, cimlanod, olprinone, kallidinogenase
alpha blocker: doxazosin, prazosin, terazosin, alfuzosin, tamsulosin, silodosin, naftopidil, phentolamine, phenoxybenzamine, urapidil, indoramin, moxisylyte
central antihypertensive: clonidine, methyldopa, moxonidine, guanfacine, rilmenidine, reserpine, guanabenz, guanethidine, mecamylamine, firibastat
antiarrhythmic: amiodarone, dronedarone, flecainide, propafenone, dofetilide, ibutilide, vernakalant, procainamide, quinidine, disopyramide, mexiletine, lidocaine, lignocaine, digoxin, digitoxin, adenosine, vanoxerine, ajmaline, azimilide, tedisamil, cibenzoline, pilsicainide, nifekalant, sulcardine, ouabain, metildigoxin, wenxin keli, shensong yangxin, bretylium
if-channel inhibitor: ivabradine
antianginal: ranolazine, trimetazidine, perhexiline, phosphocreatine, creatine phosphate sodium, meldonium, imeglimin, ninerafaxstat, etomoxir
soluble guanylate cyclase stimulator: riociguat, vericiguat, praliciguat, olinciguat
cardiac myosin modulator: mavacamten, aficamten, omecamtiv mecarbil, danicamtiv, omecamtiv, ulacamten
transthyretin stabiliser: tafamidis, tafamidis meglumine, acoramidis, diflunisal
prostacyclin analogue: epoprostenol, treprostinil, iloprost, beraprost, selexipag, ralinepag, ciprostene
PDE5 inhibitor: sildenafil, tadalafil, vardenafil, avanafil, udenafil, mirodenafil, lodenafil, youkenafil, zaprinast
sympathomimetic: epinephrine, adrenaline, norepinephrine, noradrenaline, dopamine, dobutamine, phenylephrine, ephedrine, isoprenaline, isoproterenol, midodrine, droxidopa, metaraminol, methoxamine, mephentermine, etilefrine, pseudoephedrine, angiotensin II, dopexamine, cafedrine, theodrenaline, gepefrine, amezinium, centhaquine
vasopressin analogue: vasopressin, desmopressin, terlipressin, selepressin, argipressin, ornipressin, lypressin
antiplatelet: aspirin, acetylsalicylic acid, clopidogrel, prasugrel, ticagrelor, cangrelor, ticlopidine, dipyridamole, cilostazol, vorapaxar, abciximab, eptifibatide, tirofiban, selatogrel, zalunfiban, sarpogrelate, triflusal, indobufen, elinogrel, anagrelide, atopaxar, terutroban, cloricromen, carbasalate calcium, lysine acetylsalicylate, revacept, ER-dipyridamole
vitamin K antagonist: warfarin, acenocoumarol, phenprocoumon, fluindione, tecarfarin, phenindione
factor Xa inhibitor: apixaban, rivaroxaban, edoxaban, betrixaban, darexaban, otamixaban, letaxaban, eribaxaban, frunexian
factor XI inhibitor: asundexian, milvexian, abelacimab, osocimab, fesomersen
thrombin inhibitor: dabigatran, dabigatran etexilate, ximelagatran, melagatran, argatroban, bivalirudin, lepirudin, desirudin, hirudin, tecadenoson, odiparcil, thrombomodulin alfa, recombinant thrombomodulin, recombinant human soluble thrombomodulin, antithrombin alfa, antithrombin concentrate, antithrombin III, drotrecogin alfa, drotrecogin alfa (activated), activated protein C, protein C concentrate, defibrotide
heparin: heparin, unfractionated heparin, enoxaparin, dalteparin, tinzaparin, nadroparin, bemiparin, reviparin, certoparin, parnaparin, ardeparin, fondaparinux, idraparinux, danaparoid, sulodexide, semuloparin, heparinoid, idrabiotaparinux, roneparstat
thrombolytic: alteplase, tenecteplase, reteplase, urokinase, streptokinase, desmoteplase, prourokinase, staphylokinase, anistreplase, tissue plasminogen activator, recombinant tissue plasminogen activator, rt-PA, monteplase, lanoteplase, saruplase, amediplase, rhTNK-tPA, rhPro-UK, batroxobin, ancrod, defibrase, lumbrokinase, nattokinase, alfimeprase
reversal agent: idarucizumab, andexanet alfa, protamine, prothrombin complex concentrate, ciraparantag, bentracimab, four-factor prothrombin complex concentrate, 4F-PCC, andexanet, digoxin immune Fab, digoxin-specific antibody fragments
antifibrinolytic: tranexamic acid, aminocaproic acid, aprotinin, ε-aminocaproic acid, epsilon-aminocaproic acid, aminomethylbenzoic acid, fibrin sealant, fibrin glue, thrombin-gelatin matrix, carbazochrome, oxidised regenerated cellulose, ethamsylate, calcium dobesilate, ankaferd blood stopper, microfibrillar collagen
haemostatic: eptacog alfa, recombinant factor VIIa, factor VIII, factor IX, efanesoctocog alfa, damoctocog alfa pegol, rurioctocog alfa pegol, fibrinogen concentrate, fitusiran, concizumab, marstacimab, efmoroctocog alfa, eftrenonacog alfa, von Willebrand factor, etamsylate, vitamin K, phytomenadione, nonacog alfa, nonacog beta pegol, albutrepenonacog alfa, octocog alfa, turoctocog alfa, turoctocog alfa pegol, lonoctocog alfa, simoctocog alfa, moroctocog alfa, susoctocog alfa, dalcinonacog alfa, marzeptacog alfa, eptacog beta, vonicog alfa, catridecacog, activated prothrombin complex concentrate, anti-inhibitor coagulant complex, nonacog gamma, rFVIIa, vitamin K1, menadione, phytonadione, menaquinone-7
haemostatic: haemocoagulase agkistrodon, hemocoagulase
statin: atorvastatin, rosuvastatin, simvastatin, pravastatin, fluvastatin, lovastatin, pitavastatin, cerivastatin, mevastatin, red yeast rice, monacolin K
cholesterol absorption inhibitor: ezetimibe
PCSK9 inhibitor: evolocumab, alirocumab, bococizumab, inclisiran, tafolecimab, ebronucimab, recaticimab, lerodalcibep, ongericimab, enlicitide
ATP citrate lyase inhibitor: bempedoic acid
CETP inhibitor: obicetrapib, anacetrapib, dalcetrapib, evacetrapib, torcetrapib
fibrate: fenofibrate, gemfibrozil, bezafibrate, pemafibrate, clofibrate, ciprofibrate, fenofibric acid
bile acid sequestrant: colestyramine, cholestyramine, colesevelam, colestipol
lipid-lowering agent: niacin, nicotinic acid, extended-release niacin, laropiprant, icosapent ethyl, eicosapentaenoic acid, omega-3 fatty acids, omega-3, omega-3-acid ethyl esters, fish oil, lomitapide, mipomersen, volanesorsen, olezarsen, plozasiran, evinacumab, zodasiran, pelacarsen, olpasiran, lepodisiran, zerlasiran, muvalaplin, probucol, policosanol, xuezhikang, solbinsiran, acipimox, omega-3 carboxylic acids, omega-3 ethyl esters, ethyl icosapentate, n-3 PUFA, lapaquistat, eprotirome, sobetirome, vupanorsen, gemcabene, varespladib, darapladib, apabetalone, darodalibep, laroprovstat, pradigastat, aleglitazar
lipid-lowering agent: saroglitazar, phytosterols, plant sterols, plant stanols, plant stanol ester, beta-glucan
iron preparation: ferrous sulfate, ferrous sulphate, ferrous fumarate, ferrous gluconate, iron sucrose, ferric carboxymaltose, ferric derisomaltose, iron isomaltoside, iron dextran, ferumoxytol, ferric maltol, iron polymaltose, ferric gluconate, ferric bisglycinate, ferrous bisglycinate, ferric pyrophosphate, sodium feredetate, iron saccharate, iron sorbitol, ferrous succinate, sucrosomial iron, iron polysaccharide, lactoferrin, ferroglycine sulphate, carbonyl iron
diuretic: isosorbide, glycerol, dichlorphenamide, etacrynic acid, potassium canrenoate
natriuretic peptide: carperitide, cenderitide, anaritide, recombinant human brain natriuretic peptide, recombinant human BNP, rhBNP, lyophilized recombinant human brain natriuretic peptide
pulmonary hypertension agent: rodatristat, zinpentraxin alfa, cibotercept
anti-inflammatory: dapansutrile
erythropoiesis-stimulating agent: C.E.R.A., efepoetin alfa, epoetin theta
`;
