/** Brand names of heart and blood medicine by generic name; a "+" joins the parts of a fixed combination. */
export const heartAndBloodBrands = `
acoramidis: Attruby
aficamten: Myqorzo
albutrepenonacog alfa: Idelvion
alirocumab: Praluent
alprostadil: Caverject
alteplase: Activase, Actilyse
ambrisentan: Letairis
amiodarone: Cordarone
amlodipine: Norvasc, Istin
andexanet alfa: Andexxa, Ondexxya
anti-inhibitor coagulant complex: FEIBA
antithrombin alfa: ATryn
antithrombin III: Thrombate
apixaban: Eliquis
aprocitentan: Tryvio
aspirin: Aspro
atenolol: Tenormin
atorvastatin: Lipitor, Sortis
atrasentan: Vanrafia
avanafil: Stendra
azilsartan medoxomil: Edarbi
bempedoic acid: Nexletol, Nilemdo
betrixaban: Bevyxxa
bivalirudin: Angiomax, Angiox
bosentan: Tracleer
candesartan: Atacand
cangrelor: Kengreal
carvedilol: Coreg
catridecacog: Tretten
clazosentan: Pivlaz
clevidipine: Cleviprex
clopidogrel: Plavix
concizumab: Alhemo
dabigatran etexilate: Pradaxa
dalteparin: Fragmin
damoctocog alfa pegol: Jivi
defibrotide: Defitelio
desmopressin: DDAVP
diazoxide: Vykat
digoxin immune Fab: DigiFab
digoxin: Lanoxin
dronedarone: Multaq
droxidopa: Northera
ebronucimab: Yixining
edoxaban: Savaysa, Lixiana
efanesoctocog alfa: Altuviiio
efmoroctocog alfa: Eloctate
eftrenonacog alfa: Alprolix
enoxaparin: Lovenox, Clexane
eplerenone: Inspra
epoetin theta: Eporatio
eptacog alfa: NovoSeven
eptacog beta: Sevenfact
esaxerenone: Minnebro
etripamil: Cardamyst
evinacumab: Evkeeza
evolocumab: Repatha
ezetimibe + simvastatin: Vytorin, Inegy
ezetimibe: Zetia, Ezetrol
factor VIII: Kogenate
ferric carboxymaltose: Ferinject, Injectafer
ferric derisomaltose: Monoferric, Monofer
ferric gluconate: Ferrlecit
ferric maltol: Accrufer
ferumoxytol: Feraheme
fibrin sealant: Tisseel
fibrinogen concentrate: RiaSTAP
finerenone: Kerendia
fitusiran: Qfitlia
fondaparinux: Arixtra
furosemide: Lasix
guanfacine: Intuniv
icosapent ethyl: Vascepa, Vazkepa
idarucizumab: Praxbind
iloprost: Ventavis
imeglimin: Twymeeg
inclisiran: Leqvio
irbesartan: Avapro, Aprovel
iron dextran: INFeD
iron sucrose: Venofer
ivabradine: Procoralan, Corlanor
landiolol: Onoact
levosimendan: Simdax
lidocaine: Lidoderm
lomitapide: Juxtapid, Lojuxta
lonoctocog alfa: Afstyla
losartan: Cozaar
macitentan: Opsumit
marstacimab: Hympavzi
mavacamten: Camzyos
nicotinic acid: Niaspan
nitroglycerin: Nitrostat
nonacog alfa: BeneFIX
nonacog beta pegol: Refixia
octocog alfa: Advate
olezarsen: Tryngolza
omega-3-acid ethyl esters: Lovaza
osilodrostat: Isturisa
pemafibrate: Parmodia
phentolamine: Ryzumvi
plozasiran: Redemplo
prasugrel: Effient, Efient
propranolol: Inderal
protein C concentrate: Ceprotin
prothrombin complex concentrate: Kcentra
ranolazine: Ranexa
riociguat: Adempas
rivaroxaban: Xarelto
rosuvastatin: Crestor
rurioctocog alfa pegol: Adynovate
sacubitril + valsartan: Entresto
selexipag: Uptravi
sildenafil: Viagra, Revatio
sparsentan: Filspari
susoctocog alfa: Obizur
tadalafil: Cialis, Adcirca
tafamidis: Vyndaqel, Vyndamax
tamsulosin: Flomax
tenecteplase: TNKase, Metalyse
ticagrelor: Brilinta, Brilique
tolvaptan: Samsca, Jinarc, Jynarque
tranexamic acid: Lysteda
treprostinil: Remodulin, Tyvaso, Orenitram
turoctocog alfa pegol: Esperoct
turoctocog alfa: Novoeight
udenafil: Zydena
valsartan: Diovan
verapamil: Isoptin
vericiguat: Verquvo
von Willebrand factor: Humate-P
vonicog alfa: Vonvendi
warfarin: Coumadin
`;
