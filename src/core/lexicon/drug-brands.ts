/** Brand names by generic name; a "+" joins the parts of a fixed combination. */

export const drugBrands = `
abatacept: Orencia
abemaciclib: Verzenio, Verzenios
abiraterone: Zytiga, Yonsa
acalabrutinib: Calquence
acamprosate: Campral
aciclovir: Zovirax
adalimumab: Humira, Amjevita, Cyltezo, Hyrimoz, Imraldi, Hadlima, Yusimry
ado-trastuzumab emtansine: Kadcyla
aflibercept: Eylea
agalsidase beta: Fabrazyme
albiglutide: Tanzeum, Eperzan
alectinib: Alecensa
alemtuzumab: Campath, Lemtrada
alendronate: Fosamax
alirocumab: Praluent
alogliptin: Nesina
alpelisib: Piqray, Vijoice
alprazolam: Xanax
alteplase: Activase, Actilyse
amifampridine: Firdapse
amikacin liposome inhalation suspension: Arikayce
amivantamab: Rybrevant
amlodipine: Norvasc, Istin
anakinra: Kineret
anastrozole: Arimidex
andexanet alfa: Andexxa, Ondexxya
anifrolumab: Saphnelo
anlotinib: 'Focus V'
apalutamide: Erleada
apatinib: Aitan
apixaban: Eliquis
apremilast: Otezla
aprepitant: 'Emend'
aripiprazole: Abilify
asciminib: Scemblix
asenapine: Saphris
asfotase alfa: Strensiq
atezolizumab: Tecentriq
atogepant: Qulipta, Aquipta
atomoxetine: Strattera
atorvastatin: Lipitor, Sortis
avacopan: Tavneos
avapritinib: Ayvakit, Ayvakyt
avatrombopag: Doptelet
avelumab: Bavencio
axicabtagene ciloleucel: Yescarta
axitinib: Inlyta
azacitidine: Vidaza, Onureg
azathioprine: Imuran
azithromycin: Zithromax
azilsartan medoxomil: Edarbi
baclofen: Lioresal
baloxavir marboxil: Xofluza
baricitinib: Olumiant
basiliximab: Simulect
bedaquiline: Sirturo
belantamab mafodotin: Blenrep
belatacept: Nulojix
belimumab: Benlysta
belinostat: Beleodaq
belzutifan: Welireg
bempedoic acid: Nexletol, Nilemdo
bendamustine: Treanda, Bendeka, Levact, Ribomustin
benralizumab: Fasenra
bevacizumab: Avastin, Mvasi, Zirabev
bexarotene: Targretin
bicalutamide: Casodex
bictegravir + emtricitabine + tenofovir alafenamide: Biktarvy
bimatoprost: Lumigan
bimekizumab: Bimzelx
binimetinib: Mektovi
bivalirudin: Angiomax, Angiox
blinatumomab: Blincyto
bortezomib: Velcade
bosentan: Tracleer
bosutinib: Bosulif
brentuximab vedotin: Adcetris
brexanolone: Zulresso
brexpiprazole: Rexulti
brexucabtagene autoleucel: Tecartus
brigatinib: Alunbrig
brivaracetam: Briviact
brodalumab: Siliq, Kyntheum
brolucizumab: Beovu
budesonide: Pulmicort, Entocort, Uceris, Tarpeyo, Kinpeygo, Nefecon
budesonide + formoterol: Symbicort
bulevirtide: Hepcludex
bupivacaine: Marcaine, Exparel, Sensorcaine
buprenorphine: Subutex, Sublocade, Butrans, Probuphine, Temgesic
buprenorphine + naloxone: Suboxone, Zubsolv
bupropion: Wellbutrin, Zyban
burosumab: Crysvita
busulfan: Busulfex, Myleran
cabazitaxel: Jevtana
cabotegravir: Apretude, Vocabria
cabotegravir + rilpivirine: Cabenuva
cabozantinib: Cabometyx, Cometriq
calcipotriol + betamethasone: Enstilar, Daivobet, Taclonex
canagliflozin: Invokana
canakinumab: Ilaris
candesartan: Atacand
cannabidiol: Epidiolex, Epidyolex
capecitabine: Xeloda
capivasertib: Truqap
caplacizumab: Cablivi
capmatinib: Tabrecta
carbamazepine: Tegretol
carfilzomib: Kyprolis
cariprazine: Vraylar, Reagila
carmustine: Gliadel, BiCNU
carvedilol: Coreg
casirivimab + imdevimab: REGEN-COV, Ronapreve
caspofungin: Cancidas
cefiderocol: Fetroja, Fetcroja
ceftaroline: Teflaro, Zinforo
ceftazidime + avibactam: Avycaz, Zavicefta
ceftolozane + tazobactam: Zerbaxa
celecoxib: Celebrex
cemiplimab: Libtayo
cenobamate: Xcopri, Ontozry
ceritinib: Zykadia
certolizumab pegol: Cimzia
cetirizine: Zyrtec
cetuximab: Erbitux
ciclosporin: Neoral, Sandimmune, Restasis, Ikervis, Cequa
ciltacabtagene autoleucel: Carvykti
cinacalcet: Sensipar, Mimpara
ciprofloxacin: Cipro
citalopram: Celexa, Cipramil
cladribine: Mavenclad, Leustatin
clopidogrel: Plavix
clozapine: Clozaril
cobimetinib: Cotellic
copanlisib: Aliqopa
crisaborole: Eucrisa
crizanlizumab: Adakveo
crizotinib: Xalkori
dabigatran etexilate: Pradaxa
dabrafenib: Tafinlar
daclizumab: Zinbryta, Zenapax
dacomitinib: Vizimpro
dalbavancin: Dalvance, Xydalba
dalteparin: Fragmin
dapagliflozin: Farxiga, Forxiga
daptomycin: Cubicin
daratumumab: Darzalex
darbepoetin alfa: Aranesp
daridorexant: Quviviq
darolutamide: Nubeqa
darunavir: Prezista
dasatinib: Sprycel
datopotamab deruxtecan: Datroway
decitabine: Dacogen
deferasirox: Exjade, Jadenu
degarelix: Firmagon
delafloxacin: Baxdela
denosumab: Prolia, Xgeva
desvenlafaxine: Pristiq
deucravacitinib: Sotyktu
deutetrabenazine: Austedo
dexamethasone: Ozurdex, Decadron
dexmedetomidine: Precedex, Igalmi, Dexdor
dextromethorphan + bupropion: Auvelity
diazepam: Valium
diclofenac: Voltaren
digoxin: Lanoxin
dimethyl fumarate: Tecfidera, Skilarence
dinutuximab: Unituxin, Qarziba
diroximel fumarate: Vumerity
divalproex: Depakote
docetaxel: Taxotere
dolutegravir: Tivicay
dolutegravir + lamivudine: Dovato
dolutegravir + abacavir + lamivudine: Triumeq
donanemab: Kisunla
donepezil: Aricept
dornase alfa: Pulmozyme
dostarlimab: Jemperli
doxorubicin: Adriamycin
dronedarone: Multaq
droxidopa: Northera
dulaglutide: Trulicity
duloxetine: Cymbalta
dupilumab: Dupixent
durvalumab: Imfinzi
dutasteride: Avodart
duvelisib: Copiktra
ecallantide: Kalbitor
eculizumab: Soliris
edaravone: Radicava
edoxaban: Savaysa, Lixiana
efavirenz: Sustiva
efgartigimod alfa: Vyvgart
elacestrant: Orserdu
elagolix: Orilissa
eletriptan: Relpax
elexacaftor + tezacaftor + ivacaftor: Trikafta, Kaftrio
elotuzumab: Empliciti
elranatamab: Elrexfio
eltrombopag: Promacta, Revolade
emapalumab: Gamifant
emicizumab: Hemlibra
empagliflozin: Jardiance
emtricitabine + tenofovir disoproxil: Truvada
emtricitabine + tenofovir alafenamide: Descovy
encorafenib: Braftovi
enfortumab vedotin: Padcev
enoxaparin: Lovenox, Clexane
entacapone: Comtan
entecavir: Baraclude
entrectinib: Rozlytrek
enzalutamide: Xtandi
epcoritamab: Epkinly, Tepkinly
epirubicin: Ellence
eplerenone: Inspra
epoetin alfa: Epogen, Procrit, Eprex
eptinezumab: Vyepti
eravacycline: Xerava
erdafitinib: Balversa
erenumab: Aimovig
eribulin: Halaven
erlotinib: Tarceva
ertapenem: Invanz
ertugliflozin: Steglatro
escitalopram: Lexapro, Cipralex
esketamine: Spravato
eslicarbazepine acetate: Aptiom, Zebinix
esomeprazole: Nexium
eszopiclone: Lunesta
etanercept: Enbrel, Erelzi, Benepali
etelcalcetide: Parsabiv
eteplirsen: Exondys 51
etrasimod: Velsipity
etoposide: Vepesid
etravirine: Intelence
evinacumab: Evkeeza
evolocumab: Repatha
everolimus: Afinitor, Votubia, Zortress, Certican
exagamglogene autotemcel: Casgevy
exemestane: Aromasin
exenatide: Byetta, Bydureon
ezetimibe: Zetia, Ezetrol
ezetimibe + simvastatin: Vytorin, Inegy
faricimab: Vabysmo
febuxostat: Uloric, Adenuric
fenfluramine: Fintepla
ferric carboxymaltose: Ferinject, Injectafer
ferric derisomaltose: Monoferric, Monofer
fezolinetant: Veozah, Veoza
fidaxomicin: Dificid, Dificlir
filgrastim: Neupogen, Zarxio, Granix
filgotinib: Jyseleca
finasteride: Proscar, Propecia
finerenone: Kerendia
fingolimod: Gilenya
fludarabine: Fludara
fluoxetine: Prozac
fluticasone + salmeterol: Advair, Seretide
fluticasone furoate + umeclidinium + vilanterol: Trelegy
fluticasone furoate + vilanterol: Breo, Relvar
fluticasone propionate: Flovent, Flixotide, Flonase
follitropin alfa: Gonal-f
fondaparinux: Arixtra
fosaprepitant: Ivemend
fostamatinib: Tavalisse, Tavlesse
fostemsavir: Rukobia
fremanezumab: Ajovy
fruquintinib: Elunate, Fruzaqla
fulvestrant: Faslodex
furosemide: Lasix
futibatinib: Lytgobi
gabapentin: Neurontin
galcanezumab: Emgality
gefitinib: Iressa
gemcitabine: Gemzar
gemtuzumab ozogamicin: Mylotarg
gilteritinib: Xospata
glasdegib: Daurismo
glatiramer acetate: Copaxone
glecaprevir + pibrentasvir: Mavyret, Maviret
glofitamab: Columvi
golimumab: Simponi
goserelin: Zoladex
guselkumab: Tremfya
histrelin: Supprelin, Vantas
ibalizumab: Trogarzo
ibandronate: Boniva, Bonviva
ibritumomab tiuxetan: Zevalin
ibrutinib: Imbruvica
ibuprofen: Advil, Motrin, Nurofen
icatibant: Firazyr
icosapent ethyl: Vascepa, Vazkepa
idarucizumab: Praxbind
idecabtagene vicleucel: Abecma
idelalisib: Zydelig
iloprost: Ventavis
imatinib: Gleevec, Glivec
imiglucerase: Cerezyme
imipenem + cilastatin + relebactam: Recarbrio
imiquimod: Aldara, Zyclara
inclisiran: Leqvio
inebilizumab: Uplizna
infigratinib: Truseltiq
infliximab: Remicade, Inflectra, Remsima, Renflexis, Zymfentra
inotuzumab ozogamicin: Besponsa
insulin aspart: NovoLog, NovoRapid, Fiasp
insulin degludec: Tresiba
insulin degludec + liraglutide: Xultophy
insulin detemir: Levemir
insulin glargine: Lantus, Toujeo, Basaglar, Semglee, Abasaglar
insulin glargine + lixisenatide: Soliqua, Suliqua
insulin glulisine: Apidra
insulin human: Humulin, Novolin, Afrezza
insulin lispro: Humalog, Admelog, Lyumjev
interferon beta-1a: Avonex, Rebif
interferon beta-1b: Betaseron, Betaferon, Extavia
ipilimumab: Yervoy
irbesartan: Avapro, Aprovel
irinotecan: Camptosar, Campto
isatuximab: Sarclisa
isavuconazonium: Cresemba
istradefylline: Nourianz
ivabradine: Procoralan, Corlanor
ivacaftor: Kalydeco
ivosidenib: Tibsovo
ixabepilone: Ixempra
ixazomib: Ninlaro
ixekizumab: Taltz
ketamine: Ketalar
lacosamide: Vimpat
lamotrigine: Lamictal
lanadelumab: Takhzyro
lanreotide: Somatuline
lapatinib: Tykerb, Tyverb
larotrectinib: Vitrakvi
lasmiditan: Reyvow
latanoprost: Xalatan
lazertinib: Leclaza, Lazcluze
lecanemab: Leqembi
ledipasvir + sofosbuvir: Harvoni
lefamulin: Xenleta
leflunomide: Arava
lemborexant: Dayvigo
lenacapavir: Sunlenca, Yeztugo
lenalidomide: Revlimid
lenvatinib: Lenvima, Kisplyx
letermovir: Prevymis
letrozole: Femara
leuprorelin: Lupron, Eligard, Enantone, Prostap, Leuplin, Viadur, Camcevi
levetiracetam: Keppra
levodopa + carbidopa: Sinemet, Duodopa, Duopa, Rytary
levodopa + carbidopa + entacapone: Stalevo
levodopa + benserazide: Madopar
levothyroxine: Synthroid, Euthyrox
lifitegrast: Xiidra
linaclotide: Linzess, Constella
linagliptin: Tradjenta, Trajenta
linezolid: Zyvox, Zyvoxid
liraglutide: Victoza, Saxenda
lisdexamfetamine: Vyvanse, Elvanse
lisocabtagene maraleucel: Breyanzi
lixisenatide: Lyxumia, Adlyxin
lomitapide: Juxtapid, Lojuxta
lonafarnib: Zokinvy
loncastuximab tesirine: Zynlonta
lopinavir + ritonavir: Kaletra, Aluvia
lorlatinib: Lorbrena, Lorviqua
losartan: Cozaar
lumacaftor + ivacaftor: Orkambi
lumateperone: Caplyta
lurasidone: Latuda
lurbinectedin: Zepzelca
luspatercept: Reblozyl
lutetium oxodotreotide: Lutathera
lutetium vipivotide tetraxetan: Pluvicto
macitentan: Opsumit
maralixibat: Livmarli
maraviroc: Selzentry, Celsentri
margetuximab: Margenza
maribavir: Livtencity
mavacamten: Camzyos
melphalan: Alkeran, Evomela
memantine: Namenda, Ebixa
mepolizumab: Nucala
meropenem + vaborbactam: Vabomere, Vaborem
mesalazine: Asacol, Pentasa, Lialda, Salofalk
metformin: Glucophage
methotrexate: Trexall, Otrexup, Rasuvo
methylphenidate: Ritalin, Concerta
metreleptin: Myalept
micafungin: Mycamine
midazolam: Versed, Nayzilam, Buccolam
midostaurin: Rydapt
milnacipran: Savella
mirabegron: Myrbetriq, Betmiga
mirikizumab: Omvoh
mirvetuximab soravtansine: Elahere
mitapivat: Pyrukynd
mobocertinib: Exkivity
modafinil: Provigil
mogamulizumab: Poteligeo
molnupiravir: Lagevrio
mometasone: Nasonex, Asmanex
momelotinib: Ojjaara, Omjjara
montelukast: Singulair
mosunetuzumab: Lunsumio
mycophenolate mofetil: CellCept
mycophenolate sodium: Myfortic
nab-paclitaxel: Abraxane
naloxone: Narcan
naltrexone: Vivitrol, Revia
naltrexone + bupropion: Contrave, Mysimba
natalizumab: Tysabri
necitumumab: Portrazza
nemolizumab: Nemluvio, Mitchga
neratinib: Nerlynx
netupitant + palonosetron: Akynzeo
nilotinib: Tasigna
nimotuzumab: TheraCIM
nintedanib: Ofev, Vargatef
niraparib: Zejula
nirmatrelvir + ritonavir: Paxlovid
nirogacestat: Ogsiveo
nirsevimab: Beyfortus
nivolumab: Opdivo
nivolumab + relatlimab: Opdualag
nusinersen: Spinraza
obeticholic acid: Ocaliva
obinutuzumab: Gazyva, Gazyvaro
ocrelizumab: Ocrevus
octreotide: Sandostatin, Mycapssa
odevixibat: Bylvay
ofatumumab: Arzerra, Kesimpta
olanzapine: Zyprexa
olanzapine + samidorphan: Lybalvi
olaparib: Lynparza
omadacycline: Nuzyra
omalizumab: Xolair
omaveloxolone: Skyclarys
omeprazole: Prilosec, Losec
onabotulinumtoxinA: Botox
abobotulinumtoxinA: Dysport
incobotulinumtoxinA: Xeomin
onasemnogene abeparvovec: Zolgensma
ondansetron: Zofran
opicapone: Ongentys
orlistat: Xenical
oseltamivir: Tamiflu
osimertinib: Tagrisso
oxaliplatin: Eloxatin
oxcarbazepine: Trileptal
oxycodone: OxyContin
ozanimod: Zeposia
paclitaxel: Taxol, Lipusu
pacritinib: Vonjo
palbociclib: Ibrance
palivizumab: Synagis
palonosetron: Aloxi
panitumumab: Vectibix
panobinostat: Farydak
pantoprazole: Protonix
paroxetine: Paxil, Seroxat
pasireotide: Signifor
patiromer: Veltassa
patisiran: Onpattro
pazopanib: Votrient
pegaspargase: Oncaspar
pegcetacoplan: Empaveli, Syfovre
pegfilgrastim: Neulasta, Ziextenzo
peginterferon alfa-2a: Pegasys
peginterferon alfa-2b: PegIntron, Sylatron
peginterferon beta-1a: Plegridy
pegloticase: Krystexxa
pegvisomant: Somavert
pembrolizumab: Keytruda
pemetrexed: Alimta
pemigatinib: Pemazyre
perampanel: Fycompa
pertuzumab: Perjeta
pexidartinib: Turalio
phentermine + topiramate: Qsymia
pimavanserin: Nuplazid
pioglitazone: Actos
pirfenidone: Esbriet
pirtobrutinib: Jaypirca
pitolisant: Wakix
plerixafor: Mozobil
polatuzumab vedotin: Polivy
pomalidomide: Pomalyst, Imnovid
ponatinib: Iclusig
ponesimod: Ponvory
posaconazole: Noxafil
pralatrexate: Folotyn
pralsetinib: Gavreto
pramipexole: Mirapex
prasugrel: Effient, Efient
pregabalin: Lyrica
propofol: Diprivan
propranolol: Inderal
quetiapine: Seroquel
quizartinib: Vanflyta
raltegravir: Isentress
ramucirumab: Cyramza
ranibizumab: Lucentis
ranolazine: Ranexa
rasagiline: Azilect
ravulizumab: Ultomiris
regorafenib: Stivarga
relugolix: Orgovyx
relugolix + estradiol + norethisterone: Myfembree, Ryeqo
remdesivir: Veklury
repotrectinib: Augtyro
reslizumab: Cinqair
resmetirom: Rezdiffra
retifanlimab: Zynyz
ribociclib: Kisqali
rifaximin: Xifaxan, Targaxan
rilonacept: Arcalyst
riluzole: Rilutek
rimegepant: Nurtec
riociguat: Adempas
ripretinib: Qinlock
risankizumab: Skyrizi
risdiplam: Evrysdi
risperidone: Risperdal, Perseris
rituximab: Rituxan, MabThera, Truxima, Ruxience, Rixathon
rivaroxaban: Xarelto
roflumilast: Daliresp, Daxas, Zoryve
romidepsin: Istodax
romiplostim: Nplate
romosozumab: Evenity
ropeginterferon alfa-2b: Besremi
rosuvastatin: Crestor
rotigotine: Neupro
roxadustat: Evrenzo
rozanolixizumab: Rystiggo
rucaparib: Rubraca
ruxolitinib: Jakafi, Jakavi, Opzelura
sacituzumab govitecan: Trodelvy
sacubitril + valsartan: Entresto
safinamide: Xadago
salbutamol: Ventolin, Proventil
sargramostim: Leukine
sarilumab: Kevzara
satralizumab: Enspryng
saxagliptin: Onglyza
secukinumab: Cosentyx
selinexor: Xpovio, Nexpovio
selpercatinib: Retevmo, Retsevmo
selumetinib: Koselugo
semaglutide: Ozempic, Wegovy, Rybelsus
sertraline: Zoloft
setmelanotide: Imcivree
sevelamer carbonate: Renvela
sildenafil: Viagra, Revatio
siltuximab: Sylvant
sintilimab: Tyvyt
siponimod: Mayzent
sipuleucel-T: Provenge
sirolimus: Rapamune, Fyarro
sitagliptin: Januvia
sitagliptin + metformin: Janumet
sofosbuvir: Sovaldi
sofosbuvir + velpatasvir: Epclusa
sofosbuvir + velpatasvir + voxilaprevir: Vosevi
solriamfetol: Sunosi
sonidegib: Odomzo
sorafenib: Nexavar
sotatercept: Winrevair
sotorasib: Lumakras, Lumykras
sotrovimab: Xevudy
spesolimab: Spevigo
sparsentan: Filspari
stiripentol: Diacomit
sugammadex: Bridion
sumatriptan: Imitrex, Imigran
sunitinib: Sutent
surufatinib: Sulanda
suvorexant: Belsomra
tacrolimus: Prograf, Advagraf, Protopic, Envarsus
tadalafil: Cialis, Adcirca
tafamidis: Vyndaqel, Vyndamax
tafasitamab: Monjuvi, Minjuvi
tagraxofusp: Elzonris
talazoparib: Talzenna
talimogene laherparepvec: Imlygic
talquetamab: Talvey
tamoxifen: Nolvadex
tamsulosin: Flomax
tarlatamab: Imdelltra
tazemetostat: Tazverik
tebentafusp: Kimmtrak
teclistamab: Tecvayli
teduglutide: Gattex, Revestive
telavancin: Vibativ
temozolomide: Temodar, Temodal
temsirolimus: Torisel
tenecteplase: TNKase, Metalyse
tenofovir alafenamide: Vemlidy
tenofovir disoproxil: Viread
tepotinib: Tepmetko
teprotumumab: Tepezza
teriflunomide: Aubagio
teriparatide: Forteo, Forsteo
tesamorelin: Egrifta
tezepelumab: Tezspire
thalidomide: Thalomid
ticagrelor: Brilinta, Brilique
tigecycline: Tygacil
tildrakizumab: Ilumya, Ilumetri
tiotropium: Spiriva
tiotropium + olodaterol: Stiolto
tirzepatide: Mounjaro, Zepbound
tisagenlecleucel: Kymriah
tislelizumab: Tevimbra
tisotumab vedotin: Tivdak
tivozanib: Fotivda
tixagevimab + cilgavimab: Evusheld
tocilizumab: Actemra, RoActemra
tofacitinib: Xeljanz
tofersen: Qalsody
tolvaptan: Samsca, Jinarc, Jynarque
topiramate: Topamax
topotecan: Hycamtin
toripalimab: Loqtorzi, Tuoyi
trabectedin: Yondelis
tralokinumab: Adbry, Adtralza
tramadol: Ultram
trametinib: Mekinist
trastuzumab: Herceptin, Kanjinti, Ogivri, Ontruzant, Trazimera
trastuzumab deruxtecan: Enhertu
pertuzumab + trastuzumab: Phesgo
tremelimumab: Imjudo
treprostinil: Remodulin, Tyvaso, Orenitram
trifluridine + tipiracil: Lonsurf
trilaciclib: Cosela
triptorelin: Decapeptyl, Trelstar
tucatinib: Tukysa
ubrogepant: Ubrelvy
ulipristal acetate: Esmya, ellaOne
umbralisib: Ukoniq
umeclidinium + vilanterol: Anoro
upadacitinib: Rinvoq
ustekinumab: Stelara
valbenazine: Ingrezza
valganciclovir: Valcyte
valsartan: Diovan
vandetanib: Caprelsa
varenicline: Chantix, Champix
vedolizumab: Entyvio
vemurafenib: Zelboraf
venetoclax: Venclexta, Venclyxto
venlafaxine: Effexor
vericiguat: Verquvo
verteporfin: Visudyne
vilazodone: Viibryd
vismodegib: Erivedge
voclosporin: Lupkynis
vonoprazan: Takecab, Voquezna
vorasidenib: Voranigo
voretigene neparvovec: Luxturna
voriconazole: Vfend
vorinostat: Zolinza
vortioxetine: Trintellix, Brintellix
voxelotor: Oxbryta
vutrisiran: Amvuttra
warfarin: Coumadin
xanomeline + trospium: Cobenfy, KarXT
zanamivir: Relenza
zanidatamab: Ziihera
zanubrutinib: Brukinsa
ziv-aflibercept: Zaltrap
zoledronic acid: Zometa, Reclast, Aclasta
zolbetuximab: Vyloy
zolpidem: Ambien
zuranolone: Zurzuvae
liposomal irinotecan: Onivyde
pegylated liposomal doxorubicin: Doxil, Caelyx
daunorubicin + cytarabine: Vyxeos
amoxicillin + clavulanic acid: Augmentin
piperacillin + tazobactam: Zosyn, Tazocin
artemether + lumefantrine: Coartem
atovaquone + proguanil: Malarone
BNT162b2: Comirnaty
mRNA-1273: Spikevax
ChAdOx1 nCoV-19: Vaxzevria, Covishield
tegafur + gimeracil + oteracil: Teysuno
recombinant human endostatin: Endostar
envafolimab: Enweida
`;
