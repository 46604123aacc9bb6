/** Brand names of heart and blood medicine by generic name; a "+" joins the parts of a fixed combination. */
export const heartAndBloodBrands = `
abciximab: ReoPro
acebutolol: Sectral
acenocoumarol: Sintrom
acoramidis: Attruby, Beyonttra
adenosine: Adenocard, Adenoscan
aficamten: Myqorzo
albutrepenonacog alfa: Idelvion
alfuzosin: Uroxatral, Xatral
alirocumab: Praluent
aliskiren: Tekturna, Rasilez
alprostadil: Caverject, Edex
alteplase: Activase, Actilyse
ambrisentan: Letairis, Volibris
amiloride: Midamor
amiodarone: Cordarone, Pacerone, Nexterone
amlodipine + atorvastatin: Caduet
amlodipine + benazepril: Lotrel
amlodipine + olmesartan: Sevikar
amlodipine + valsartan: Exforge
amlodipine: Norvasc, Istin
anagrelide: Agrylin, Xagrid
andexanet alfa: Andexxa, Ondexxya
anti-inhibitor coagulant complex: FEIBA
antithrombin alfa: ATryn
antithrombin III: Thrombate
apixaban: Eliquis
aprocitentan: Tryvio
aprotinin: Trasylol
argatroban: Acova, Novastan
aspirin + dipyridamole: Aggrenox
aspirin: Aspro, Ecotrin, Durlaza
atenolol + chlortalidone: Tenoretic
atenolol: Tenormin
atorvastatin: Lipitor, Sortis, Torvast, Atorvaliq
atrasentan: Vanrafia
avanafil: Stendra, Spedra
azilsartan + chlortalidone: Edarbyclor
azilsartan medoxomil: Edarbi
bempedoic acid + ezetimibe: Nexlizet, Nustendi
bempedoic acid: Nexletol, Nilemdo
benazepril: Lotensin
betaxolol: Betoptic
betrixaban: Bevyxxa
bezafibrate: Bezalip
bisoprolol + hydrochlorothiazide: Ziac
bisoprolol: Zebeta, Emcor
bivalirudin: Angiomax, Angiox
bosentan: Tracleer
brinzolamide + brimonidine: Simbrinza
brinzolamide + timolol: Azarga
brinzolamide: Azopt
bumetanide: Bumex, Burinex
candesartan: Atacand, Amias, Blopress
cangrelor: Kengreal, Kengrexal
captopril: Capoten
carvedilol: Coreg, Dilatrend
catridecacog: Tretten, NovoThirteen
chlortalidone: Hygroton, Thalitone
cilostazol: Pletal
clazosentan: Pivlaz
clevidipine: Cleviprex
clonidine: Catapres, Kapvay
clopidogrel: Plavix
colesevelam: Welchol, Cholestagel
colestipol: Colestid
colestyramine: Questran, Prevalite
concizumab: Alhemo
conivaptan: Vaprisol
dabigatran etexilate: Pradaxa
dalteparin: Fragmin
damoctocog alfa pegol: Jivi
danaparoid: Orgaran
defibrotide: Defitelio
desmopressin: DDAVP, Minirin, Nocdurna, Noctiva, Stimate
diazoxide: Vykat
digoxin immune Fab: DigiFab
digoxin: Lanoxin, Lanoxicaps
diltiazem: Cardizem, Tiazac, Dilacor
dipyridamole: Persantine
disopyramide: Norpace
dofetilide: Tikosyn
dorzolamide + timolol: Cosopt
dorzolamide: Trusopt
doxazosin: Cardura
dronedarone: Multaq
droxidopa: Northera
ebronucimab: Yixining
edoxaban: Savaysa, Lixiana
efanesoctocog alfa: Altuviiio, Altuvoct
efmoroctocog alfa: Eloctate, Elocta
eftrenonacog alfa: Alprolix
enalapril: Vasotec, Renitec, Epaned
enoxaparin: Lovenox, Clexane
eplerenone: Inspra
epoetin theta: Eporatio
epoprostenol: Flolan, Veletri
eprosartan: Teveten
eptacog alfa: NovoSeven
eptacog beta: Sevenfact
eptifibatide: Integrilin
esaxerenone: Minnebro
esmolol: Brevibloc
etripamil: Cardamyst
evinacumab: Evkeeza
evolocumab: Repatha
ezetimibe + rosuvastatin: Roszet
ezetimibe + simvastatin: Vytorin, Inegy
ezetimibe: Zetia, Ezetrol
factor VIII: Kogenate, Kovaltry, Xyntha, Nuwiq, Recombinate
felodipine: Plendil
fenofibrate: Tricor, Lipanthyl, Lipidil, Fenoglide
fenofibric acid: Trilipix
ferric carboxymaltose: Ferinject, Injectafer
ferric derisomaltose: Monoferric, Monofer
ferric gluconate: Ferrlecit
ferric maltol: Accrufer, Feraccru
ferumoxytol: Feraheme, Rienso
fibrin sealant: Tisseel, Evicel, Tachosil, Artiss
fibrinogen concentrate: RiaSTAP, Fibryga
fimasartan: Kanarb
finerenone: Kerendia, Firialta
fitusiran: Qfitlia
flecainide: Tambocor
fluvastatin: Lescol
fondaparinux: Arixtra
fosinopril: Monopril
furosemide: Lasix, Furoscix
gemfibrozil: Lopid
guanfacine: Intuniv, Tenex
hydralazine + isosorbide dinitrate: BiDil
hydralazine: Apresoline
hydrochlorothiazide: Microzide, Esidrix
ibutilide: Corvert
icosapent ethyl: Vascepa, Vazkepa, Epadel
idarucizumab: Praxbind
iloprost: Ventavis, Ilomedin, Aurlumyn
imeglimin: Twymeeg
imidapril: Tanatril
inclisiran: Leqvio
indapamide: Lozol, Natrilix
irbesartan + hydrochlorothiazide: Avalide, CoAprovel
irbesartan: Avapro, Aprovel
iron dextran: INFeD, Cosmofer
iron sucrose: Venofer
isosorbide dinitrate: Isordil
isosorbide mononitrate: Imdur
ivabradine: Procoralan, Corlanor, Corlentor
labetalol: Trandate, Normodyne
landiolol: Onoact, Rapiblyk
levosimendan: Simdax
lidocaine + prilocaine: Fortacin
lidocaine: Lidoderm, Xylocaine, Versatis
lisinopril + hydrochlorothiazide: Zestoretic
lisinopril: Zestril, Prinivil, Qbrelis
lomitapide: Juxtapid, Lojuxta
lonoctocog alfa: Afstyla
losartan + hydrochlorothiazide: Hyzaar
losartan: Cozaar
lovastatin: Mevacor, Altoprev
macitentan + tadalafil: Opsynvi
macitentan: Opsumit
marstacimab: Hympavzi
mavacamten: Camzyos
metolazone: Zaroxolyn
metoprolol: Lopressor, Toprol-XL, Betaloc
mexiletine: Mexitil, Namuscla
midodrine: ProAmatine, Orvaten
milrinone: Primacor
minoxidil: Rogaine, Regaine, Loniten
moexipril: Univasc
moxonidine: Physiotens
nadolol: Corgard
nebivolol: Bystolic, Nebilet
nesiritide: Natrecor
nicardipine: Cardene
nicorandil: Ikorel
nicotinic acid + laropiprant: Tredaptive, Cordaptive
nicotinic acid: Niaspan
nifedipine: Adalat, Procardia
nimodipine: Nimotop, Nymalize
nisoldipine: Sular
nitroglycerin: Nitrostat, Nitrolingual, Rectiv
nitroprusside: Nitropress, Nipride
nonacog alfa: BeneFIX, Rixubis
nonacog beta pegol: Refixia, Rebinyn
octocog alfa: Advate, Helixate
olezarsen: Tryngolza
olmesartan: Benicar, Olmetec
omega-3-acid ethyl esters: Lovaza, Omacor
osilodrostat: Isturisa
pemafibrate: Parmodia
pentoxifylline: Trental
perindopril + indapamide: Preterax
perindopril: Aceon, Coversyl
phenprocoumon: Marcumar
phentolamine: Ryzumvi, OraVerse
pitavastatin: Livalo, Zypitamag
plozasiran: Redemplo
prasugrel: Effient, Efient
pravastatin: Pravachol, Lipostat
prazosin: Minipress
propafenone: Rythmol, Rytmonorm
propranolol: Inderal, Hemangeol, Hemangiol, InnoPran
protein C concentrate: Ceprotin
prothrombin complex concentrate: Kcentra, Beriplex, Octaplex, Balfaxar
quinapril: Accupril
ramipril: Altace, Tritace
ranolazine: Ranexa
reteplase: Retavase, Rapilysin
riociguat: Adempas
rivaroxaban: Xarelto
rosuvastatin: Crestor, Ezallor
rurioctocog alfa pegol: Adynovate, Adynovi
sacubitril + valsartan: Entresto
selexipag: Uptravi
sildenafil: Viagra, Revatio, Liqrev
silodosin: Rapaflo, Urief, Silodyx
simvastatin: Zocor
sotalol: Betapace, Sotacor
sparsentan: Filspari
spironolactone + hydrochlorothiazide: Aldactazide
spironolactone: Aldactone, CaroSpir
streptokinase: Streptase
sulodexide: Vessel Due F
susoctocog alfa: Obizur
tadalafil: Cialis, Adcirca, Alyq
tafamidis: Vyndaqel, Vyndamax
tamsulosin + dutasteride: Jalyn, Duodart, Combodart
tamsulosin + solifenacin: Vesomni
tamsulosin: Flomax
telmisartan + amlodipine: Twynsta
telmisartan: Micardis
tenecteplase: TNKase, Metalyse
terazosin: Hytrin
terlipressin: Terlivaz, Glypressin
ticagrelor: Brilinta, Brilique
ticlopidine: Ticlid
timolol: Blocadren, Timoptic
tinzaparin: Innohep
tirofiban: Aggrastat
tolvaptan: Samsca, Jinarc, Jynarque
torasemide: Demadex, Soaanz
trandolapril: Mavik
tranexamic acid: Lysteda, Cyklokapron
treprostinil: Remodulin, Tyvaso, Orenitram
trimetazidine: Vastarel, Preductal
turoctocog alfa pegol: Esperoct
turoctocog alfa: Novoeight
udenafil: Zydena
urokinase: Kinlytic, Abbokinase
valsartan + hydrochlorothiazide: Co-Diovan
valsartan: Diovan
vardenafil: Levitra, Staxyn
verapamil: Isoptin, Verelan
vericiguat: Verquvo
vernakalant: Brinavess
von Willebrand factor: Humate-P, Wilate
vonicog alfa: Vonvendi, Veyvondi
vorapaxar: Zontivity
warfarin: Coumadin
ximelagatran: Exanta
`;
