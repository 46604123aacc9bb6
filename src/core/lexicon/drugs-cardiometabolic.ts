/** Generic names of heart, vessel, blood, kidney, metabolic and endocrine medicine, one pharmacological class a row. */
export const cardiometabolicDrugs = `
ACE inhibitor: captopril, enalapril, lisinopril, ramipril, perindopril, quinapril, benazepril, fosinopril, trandolapril, moexipril, cilazapril, imidapril, zofenopril, enalaprilat, spirapril, delapril, temocapril
angiotensin receptor blocker: losartan, valsartan, candesartan, candesartan cilexetil, irbesartan, telmisartan, olmesartan, olmesartan medoxomil, azilsartan, azilsartan medoxomil, eprosartan, fimasartan, allisartan isoproxil, sparsentan
neprilysin inhibitor: sacubitril, omapatrilat, candoxatril
beta blocker: atenolol, metoprolol, bisoprolol, carvedilol, nebivolol, propranolol, nadolol, labetalol, esmolol, landiolol, timolol, betaxolol, acebutolol, pindolol, sotalol, celiprolol, bucindolol, carteolol, levobunolol, oxprenolol, alprenolol, practolol, penbutolol, bevantolol, arotinolol, xamoterol
calcium-channel blocker: amlodipine, levamlodipine, nifedipine, felodipine, lercanidipine, nicardipine, nimodipine, nisoldipine, isradipine, lacidipine, benidipine, cilnidipine, nitrendipine, azelnidipine, manidipine, clevidipine, diltiazem, verapamil, etripamil, flunarizine, cinnarizine, mibefradil
thiazide diuretic: hydrochlorothiazide, chlorothiazide, chlorthalidone, chlortalidone, indapamide, bendroflumethiazide, metolazone, xipamide, trichlormethiazide
loop diuretic: furosemide, frusemide, torsemide, torasemide, bumetanide, ethacrynic acid
potassium-sparing diuretic: amiloride, triamterene
mineralocorticoid receptor antagonist: spironolactone, eplerenone, finerenone, esaxerenone, balcinrenone, ocedurenone, canrenone, apararenone
carbonic anhydrase inhibitor: acetazolamide, methazolamide, dorzolamide, brinzolamide
vasopressin antagonist: tolvaptan, conivaptan, lixivaptan, satavaptan
aldosterone synthase inhibitor: baxdrostat, lorundrostat, vicadrostat, osilodrostat
renin inhibitor: aliskiren
endothelin antagonist: bosentan, ambrisentan, macitentan, aprocitentan, atrasentan, zibotentan, sitaxentan, clazosentan, darusentan, avosentan, tezosentan
vasodilator: hydralazine, minoxidil, nitroprusside, sodium nitroprusside, nesiritide, isosorbide dinitrate, isosorbide mononitrate, nitroglycerin, glyceryl trinitrate, nicorandil, molsidomine, serelaxin, ularitide, levosimendan, milrinone, enoximone, inamrinone, istaroxime, diazoxide, papaverine, alprostadil
alpha blocker: doxazosin, prazosin, terazosin, alfuzosin, tamsulosin, silodosin, naftopidil, phentolamine, phenoxybenzamine, urapidil
central antihypertensive: clonidine, methyldopa, moxonidine, guanfacine, rilmenidine, reserpine, guanabenz
antiarrhythmic: amiodarone, dronedarone, flecainide, propafenone, dofetilide, ibutilide, vernakalant, procainamide, quinidine, disopyramide, mexiletine, lidocaine, lignocaine, digoxin, digitoxin, adenosine, vanoxerine, ajmaline, azimilide, tedisamil
if-channel inhibitor: ivabradine
antianginal: ranolazine, trimetazidine, perhexiline
soluble guanylate cyclase stimulator: riociguat, vericiguat, praliciguat, olinciguat
cardiac myosin modulator: mavacamten, aficamten, omecamtiv mecarbil, danicamtiv
transthyretin stabiliser: tafamidis, tafamidis meglumine, acoramidis, diflunisal
prostacyclin analogue: epoprostenol, treprostinil, iloprost, beraprost, selexipag, ralinepag
PDE5 inhibitor: sildenafil, tadalafil, vardenafil, avanafil, udenafil, mirodenafil, lodenafil, youkenafil
sympathomimetic: epinephrine, adrenaline, norepinephrine, noradrenaline, dopamine, dobutamine, phenylephrine, ephedrine, isoprenaline, isoproterenol, midodrine, droxidopa, metaraminol, methoxamine, mephentermine, etilefrine, pseudoephedrine, angiotensin II
vasopressin analogue: vasopressin, desmopressin, terlipressin, selepressin, argipressin, ornipressin
antiplatelet: aspirin, acetylsalicylic acid, clopidogrel, prasugrel, ticagrelor, cangrelor, ticlopidine, dipyridamole, cilostazol, vorapaxar, abciximab, eptifibatide, tirofiban, selatogrel, zalunfiban, sarpogrelate, triflusal, indobufen, elinogrel, anagrelide, atopaxar, terutroban
vitamin K antagonist: warfarin, acenocoumarol, phenprocoumon, fluindione, tecarfarin
factor Xa inhibitor: apixaban, rivaroxaban, edoxaban, betrixaban, darexaban, otamixaban, letaxaban, eribaxaban
factor XI inhibitor: asundexian, milvexian, abelacimab, osocimab, fesomersen
thrombin inhibitor: dabigatran, dabigatran etexilate, ximelagatran, melagatran, argatroban, bivalirudin, lepirudin, desirudin, hirudin
heparin: heparin, unfractionated heparin, enoxaparin, dalteparin, tinzaparin, nadroparin, bemiparin, reviparin, certoparin, parnaparin, ardeparin, fondaparinux, idraparinux, danaparoid, sulodexide, semuloparin
thrombolytic: alteplase, tenecteplase, reteplase, urokinase, streptokinase, desmoteplase, prourokinase, staphylokinase, anistreplase, tissue plasminogen activator, recombinant tissue plasminogen activator, rt-PA, monteplase, lanoteplase
reversal agent: idarucizumab, andexanet alfa, protamine, prothrombin complex concentrate, ciraparantag, bentracimab
antifibrinolytic: tranexamic acid, aminocaproic acid, aprotinin
haemostatic: eptacog alfa, recombinant factor VIIa, factor VIII, factor IX, efanesoctocog alfa, damoctocog alfa pegol, rurioctocog alfa pegol, fibrinogen concentrate, fitusiran, concizumab, marstacimab, efmoroctocog alfa, eftrenonacog alfa, von Willebrand factor, etamsylate, vitamin K, phytomenadione
statin: atorvastatin, rosuvastatin, simvastatin, pravastatin, fluvastatin, lovastatin, pitavastatin, cerivastatin, mevastatin
cholesterol absorption inhibitor: ezetimibe
PCSK9 inhibitor: evolocumab, alirocumab, bococizumab, inclisiran, tafolecimab, ebronucimab, recaticimab, lerodalcibep, ongericimab, enlicitide
ATP citrate lyase inhibitor: bempedoic acid
CETP inhibitor: obicetrapib, anacetrapib, dalcetrapib, evacetrapib, torcetrapib
fibrate: fenofibrate, gemfibrozil, bezafibrate, pemafibrate, clofibrate, ciprofibrate, fenofibric acid
bile acid sequestrant: colestyramine, cholestyramine, colesevelam, colestipol
lipid-lowering agent: niacin, nicotinic acid, extended-release niacin, laropiprant, icosapent ethyl, eicosapentaenoic acid, omega-3 fatty acids, omega-3, omega-3-acid ethyl esters, fish oil, lomitapide, mipomersen, volanesorsen, olezarsen, plozasiran, evinacumab, zodasiran, pelacarsen, olpasiran, lepodisiran, zerlasiran, muvalaplin, probucol, policosanol, xuezhikang, solbinsiran
biguanide: metformin, phenformin, buformin
sulfonylurea: glibenclamide, glyburide, gliclazide, glimepiride, glipizide, gliquidone, tolbutamide, chlorpropamide, tolazamide
glinide: repaglinide, nateglinide, mitiglinide
thiazolidinedione: pioglitazone, rosiglitazone, troglitazone, lobeglitazone, ciglitazone, rivoglitazone, chiglitazar
DPP-4 inhibitor: sitagliptin, vildagliptin, saxagliptin, linagliptin, alogliptin, teneligliptin, gemigliptin, anagliptin, trelagliptin, omarigliptin, evogliptin, retagliptin, cetagliptin, prusogliptin, cofrogliptin
SGLT2 inhibitor: empagliflozin, dapagliflozin, canagliflozin, ertugliflozin, ipragliflozin, luseogliflozin, tofogliflozin, sotagliflozin, bexagliflozin, henagliflozin, enavogliflozin, janagliflozin, remogliflozin
GLP-1 receptor agonist: exenatide, liraglutide, semaglutide, dulaglutide, lixisenatide, albiglutide, efpeglenatide, loxenatide, taspoglutide, beinaglutide, orforglipron, danuglipron, ecnoglutide, supaglutide, polyethylene glycol loxenatide, tirzepatide, retatrutide, survodutide, mazdutide, cotadutide, maridebart cafraglutide, pemvidutide, cagrilintide, efinopegdutide
alpha-glucosidase inhibitor: acarbose, miglitol, voglibose
glucokinase activator: dorzagliatin
amylin analogue: pramlintide
insulin: insulin glargine, insulin degludec, insulin detemir, insulin lispro, insulin aspart, insulin glulisine, NPH insulin, insulin icodec, insulin efsitora alfa, human insulin, basal insulin, biphasic insulin aspart, insulin NPH, neutral protamine Hagedorn insulin, inhaled insulin, insulin peglispro, premixed insulin, faster aspart, fast-acting insulin aspart, glargine, degludec, detemir, lispro, aspart, glulisine, icodec
glucagon: glucagon, dasiglucagon
weight-loss drug: orlistat, phentermine, lorcaserin, sibutramine, rimonabant, setmelanotide, bimagrumab, cetilistat, taranabant, metreleptin
thyroid hormone: levothyroxine, L-thyroxine, liothyronine, resmetirom, thyrotropin alfa
antithyroid drug: carbimazole, methimazole, thiamazole, propylthiouracil
calcimimetic: cinacalcet, etelcalcetide, evocalcet, upacicalcet
vitamin D: cholecalciferol, colecalciferol, ergocalciferol, calcitriol, alfacalcidol, paricalcitol, calcifediol, doxercalciferol, eldecalcitol, maxacalcitol, calcipotriol, calcipotriene, tacalcitol, vitamin D3, vitamin D2, vitamin D
phosphate binder: sevelamer, sevelamer carbonate, lanthanum carbonate, sucroferric oxyhydroxide, ferric citrate, tenapanor, calcium acetate
potassium binder: patiromer, sodium zirconium cyclosilicate, sodium polystyrene sulfonate
parathyroid hormone analogue: teriparatide, abaloparatide, eneboparatide, palopegteriparatide
growth hormone: somatropin, somapacitan, somatrogon, lonapegsomatropin, tesamorelin, mecasermin, human growth hormone, recombinant human growth hormone, vosoritide, pegvisomant
bone agent: calcitonin, salmon calcitonin, burosumab, asfotase alfa, encaleret
uricosuric: probenecid, benzbromarone, lesinurad, dotinurad, verinurad, ruzinurad
xanthine oxidase inhibitor: allopurinol, febuxostat, topiroxostat, tigulixostat
uricase: pegloticase
iron preparation: ferrous sulfate, ferrous sulphate, ferrous fumarate, ferrous gluconate, iron sucrose, ferric carboxymaltose, ferric derisomaltose, iron isomaltoside, iron dextran, ferumoxytol, ferric maltol, iron polymaltose, ferric gluconate
iron chelator: deferoxamine, desferrioxamine, deferasirox, deferiprone
haemoglobin modulator: voxelotor, L-glutamine, crizanlizumab, mitapivat, etavopivat, osivelotor, inclacumab
hepatology agent: ursodeoxycholic acid, ursodiol, obeticholic acid, elafibranor, seladelpar, lanifibranor, cenicriviroc, odevixibat, maralixibat, linerixibat, volixibat, aramchol, efruxifermin, pegozafermin, denifanstat, cilofexor, selonsertib, silymarin, lactulose, lactitol, rifaximin, L-ornithine L-aspartate
complement inhibitor: eculizumab, ravulizumab, pegcetacoplan, iptacopan, danicopan, crovalimab, pozelimab, zilucoplan, avacincaptad pegol, avacopan, sutimlimab, vemircopan, nomacopan, riliprubart
enzyme replacement: agalsidase alfa, agalsidase beta, alglucosidase alfa, avalglucosidase alfa, cipaglucosidase alfa, imiglucerase, velaglucerase alfa, taliglucerase alfa, laronidase, idursulfase, elosulfase alfa, galsulfase, cerliponase alfa, sebelipase alfa, olipudase alfa, pegvaliase, pegunigalsidase alfa, velmanase alfa, elapegademase, vestronidase alfa
metabolic agent: miglustat, eliglustat, venglustat, migalastat, sapropterin, sepiapterin, nitisinone, carglumic acid, sodium phenylbutyrate, glycerol phenylbutyrate, cysteamine, mercaptamine, betaine, levocarnitine, L-carnitine, triheptanoin, tiopronin, penicillamine, D-penicillamine, trientine, zinc acetate, lumasiran, nedosiran, givosiran, vutrisiran, patisiran, inotersen, eplontersen, revusiran, govorestat, hemin, afamelanotide, coenzyme Q10, ubiquinone, ubidecarenone, alpha-lipoic acid, thioctic acid
kidney agent: bardoxolone methyl, sibeprenlimab, atacicept, telitacicept, povetacicept, belimumab, voclosporin, inaxaplin, difelikefalin, ketoanalogues, sodium bicarbonate, sodium thiosulfate, sodium thiosulphate
cortisol synthesis inhibitor: metyrapone, levoketoconazole, relacorilant, crinecerfont, tildacerfont, mifepristone
sex hormone: estradiol, oestradiol, ethinylestradiol, ethinyl estradiol, estetrol, conjugated equine estrogens, conjugated equine oestrogens, conjugated estrogens, levonorgestrel, norethisterone, norethindrone, norethisterone acetate, norgestimate, desogestrel, etonogestrel, gestodene, drospirenone, dienogest, cyproterone acetate, cyproterone, micronised progesterone, micronized progesterone, progesterone, dydrogesterone, 17-hydroxyprogesterone caproate, 17α-hydroxyprogesterone caproate, hydroxyprogesterone caproate, tibolone, ulipristal, ulipristal acetate, testosterone undecanoate, testosterone enanthate, testosterone cypionate, oxandrolone, nandrolone, stanozolol, danazol, prasterone, dehydroepiandrosterone, segesterone, nomegestrol, diethylstilbestrol, chlormadinone, vilaprisan, dutasteride, finasteride
fertility drug: follitropin alfa, follitropin beta, follitropin delta, menotropins, choriogonadotropin alfa, human chorionic gonadotropin, corifollitropin alfa, lutropin alfa, human menopausal gonadotropin, urofollitropin
uterotonic: oxytocin, carbetocin, misoprostol, dinoprostone, carboprost, ergometrine, methylergometrine, gemeprost, dinoprost
tocolytic: atosiban, ritodrine, retosiban
dopamine agonist: cabergoline, bromocriptine, quinagolide
neurokinin 3 antagonist: fezolinetant, elinzanetant
`;
