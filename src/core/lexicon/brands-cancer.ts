/** Brand names of cancer medicine by generic name; a "+" joins the parts of a fixed combination. */
export const cancerBrands = `
megestrol: Megace
nelipepimut-S: NeuVax
trolamine: Biafine
diosmin: Daflon, Detralex
abemaciclib: Verzenio, Verzenios
abiraterone: Zytiga, Yonsa
abrocitinib: Cibinqo
acalabrutinib: Calquence
adagrasib: Krazati
ado-trastuzumab emtansine: Kadcyla
afamitresgene autoleucel: Tecelra
afatinib: Gilotrif
aflibercept: Eylea
aldesleukin: Proleukin
alectinib: Alecensa
alemtuzumab: Campath, Lemtrada
alendronate: Fosamax
alendronic acid: Binosto
alitretinoin: Toctino
alpelisib: Piqray, Vijoice
amifostine: Ethyol
aminolevulinic acid: Gleolan
amivantamab: Rybrevant
amrubicin: Calsed
anastrozole: Arimidex
anlotinib: 'Focus V'
apalutamide: Erleada
apatinib: Aitan
arsenic trioxide: Trisenox
asciminib: Scemblix
asparaginase: Elspar
atezolizumab: Tecentriq
aumolertinib: Ameile
avapritinib: Ayvakit, Ayvakyt
avatrombopag: Doptelet
avelumab: Bavencio
axicabtagene ciloleucel: Yescarta
axitinib: Inlyta
azacitidine: Vidaza, Onureg
bacillus Calmette-Guérin: OncoTICE
baricitinib: Olumiant
bazedoxifene: Conbriza
belantamab mafodotin: Blenrep
belinostat: Beleodaq
belzutifan: Welireg
bendamustine: Treanda, Bendeka, Levact, Ribomustin
bevacizumab: Avastin, Mvasi, Zirabev
bexarotene: Targretin
bicalutamide: Casodex
binimetinib: Mektovi
blinatumomab: Blincyto
bortezomib: Velcade
bosutinib: Bosulif
brentuximab vedotin: Adcetris
brexucabtagene autoleucel: Tecartus
brigatinib: Alunbrig
buserelin: Suprefact
busulfan: Busulfex, Myleran
cabazitaxel: Jevtana
cabozantinib: Cabometyx, Cometriq
cadonilimab: Kaitanni
calaspargase pegol: Asparlas
camrelizumab: AiRuiKa
canakinumab: Ilaris
capecitabine: Xeloda
capivasertib: Truqap
capmatinib: Tabrecta
carfilzomib: Kyprolis
carmustine: Gliadel, BiCNU
cemiplimab: Libtayo
ceritinib: Zykadia
cetrorelix: Cetrotide
cetuximab: Erbitux
ciltacabtagene autoleucel: Carvykti
cladribine: Mavenclad, Leustatin
clascoterone: Winlevi
clodronic acid: Bonefos
clofarabine: Clolar
cobimetinib: Cotellic
conbercept: Lumitin
copanlisib: Aliqopa
cosibelimab: Unloxcyt
crisantaspase: Erwinaze
crizotinib: Xalkori
dabrafenib: Tafinlar
dacomitinib: Vizimpro
dalpiciclib: AiRuiKang
daprodustat: Jesduvroq
daratumumab: Darzalex
darbepoetin alfa: Aranesp
darolutamide: Nubeqa
darvadstrocel: Alofisel
dasatinib: Sprycel
datopotamab deruxtecan: Datroway
daunorubicin + cytarabine: Vyxeos
decitabine: Dacogen
degarelix: Firmagon
delgocitinib: Corectim
denileukin diftitox: Ontak
denosumab: Prolia, Xgeva
desidustat: Oxemia
deucravacitinib: Sotyktu
deuruxolitinib: Leqselvi
dexrazoxane: Zinecard
dinutuximab: Unituxin, Qarziba
disitamab vedotin: Aidixi
docetaxel: Taxotere
donafenib: Zepsun
dordaviprone: Modeyso
dostarlimab: Jemperli
doxorubicin: Adriamycin
durvalumab: Imfinzi
duvelisib: Copiktra
efbemalenograstim alfa: Ryzneuta
eflapegrastim: Rolvedon
eflornithine: Iwilfin
elacestrant: Orserdu
elagolix: Orilissa
elotuzumab: Empliciti
elranatamab: Elrexfio
eltrombopag: Promacta, Revolade
emicizumab: Hemlibra
enarodustat: Enaroy
encorafenib: Braftovi
enfortumab vedotin: Padcev
ensartinib: Ensacove
entrectinib: Rozlytrek
envafolimab: Enweida
envonalkib: Enfulai
enzalutamide: Xtandi
epcoritamab: Epkinly, Tepkinly
epirubicin: Ellence
epoetin alfa: Epogen, Procrit, Eprex
epoetin beta: NeoRecormon
epoetin zeta: Retacrit
equecabtagene autoleucel: Fucaso
erdafitinib: Balversa
eribulin: Halaven
erlotinib: Tarceva
etoposide: Vepesid
everolimus: Afinitor, Votubia, Zortress, Certican
exemestane: Aromasin
faricimab: Vabysmo
fedratinib: Inrebic
filgotinib: Jyseleca
filgrastim: Neupogen, Zarxio, Granix
fludarabine: Fludara
fluorouracil: Adrucil
fostamatinib: Tavalisse, Tavlesse
fruquintinib: Elunate, Fruzaqla
fulvestrant: Faslodex
fulzerasib: Dupert
futibatinib: Lytgobi
ganirelix: Orgalutran
garsorasib: Anfangning
gefitinib: Iressa
gemcitabine: Gemzar
gemtuzumab ozogamicin: Mylotarg
gilteritinib: Xospata
givinostat: Duvyzat
glasdegib: Daurismo
glecirasib: Airuikai
glofitamab: Columvi
glucarpidase: Voraxaze
goserelin: Zoladex
hetrombopag: Hengqu
hexaminolevulinate: Cysview
histrelin: Supprelin, Vantas
hyaluronidase: Hylenex
ibandronate: Boniva, Bonviva
ibandronic acid: Bondronat
ibritumomab tiuxetan: Zevalin
ibrutinib: Imbruvica
idecabtagene vicleucel: Abecma
idelalisib: Zydelig
imatinib: Gleevec, Glivec
imetelstat: Rytelo
imiquimod: Aldara, Zyclara
imlunestrant: Inluriyo
inaticabtagene autoleucel: Yorwida
inavolisib: Itovebi
inebilizumab: Uplizna
inetetamab: Cipterbin
infigratinib: Truseltiq
inotuzumab ozogamicin: Besponsa
ipilimumab: Yervoy
irinotecan: Camptosar, Campto
iruplinalkib: Qixinke
isatuximab: Sarclisa
ivarmacitinib: Aisuda
ivonescimab: Yidafang
ivosidenib: Tibsovo
ixabepilone: Ixempra
ixazomib: Ninlaro
lanreotide: Somatuline
lapatinib: Tykerb, Tyverb
larotrectinib: Vitrakvi
lasofoxifene: Fablyn
lazertinib: Leclaza, Lazcluze
lenalidomide: Revlimid
leniolisib: Joenja
lenograstim: Granocyte
lenvatinib: Lenvima, Kisplyx
letrozole: Femara
leuprorelin: Lupron, Eligard, Enantone, Prostap, Leuplin, Viadur, Camcevi
levoleucovorin: Fusilev
lifileucel: Amtagvi
linvoseltamab: Lynozyfic
linzagolix: Yselty
lipegfilgrastim: Lonquex
liposomal irinotecan: Onivyde
lisocabtagene maraleucel: Breyanzi
lonafarnib: Zokinvy
loncastuximab tesirine: Zynlonta
lorlatinib: Lorbrena, Lorviqua
lurbinectedin: Zepzelca
luspatercept: Reblozyl
lusutrombopag: Mulpleta
margetuximab: Margenza
mavorixafor: Xolremdi
medroxyprogesterone acetate: Depo-Provera
melphalan flufenamide: Pepaxto
melphalan: Alkeran, Evomela
methotrexate: Trexall, Otrexup, Rasuvo
methoxy polyethylene glycol-epoetin beta: Mircera
methyl aminolevulinate: Metvix
midostaurin: Rydapt
mifamurtide: Mepact
miltefosine: Impavido
mirdametinib: Gomekli
mirvetuximab soravtansine: Elahere
mobocertinib: Exkivity
mogamulizumab: Poteligeo
molgramostim: Molbreevi
molidustat: Musredo
momelotinib: Ojjaara, Omjjara
mosunetuzumab: Lunsumio
motixafortide: Aphexda
moxetumomab pasudotox: Lumoxiti
nab-paclitaxel: Abraxane
naxitamab: Danyelza
necitumumab: Portrazza
nedaplatin: Aqupla
nelarabine: Arranon
neratinib: Nerlynx
nilotinib: Tasigna
nimotuzumab: TheraCIM
nintedanib: Ofev, Vargatef
niraparib: Zejula
nirogacestat: Ogsiveo
nivolumab + relatlimab: Opdualag
nivolumab: Opdivo
nogapendekin alfa inbakicept: Anktiva
obecabtagene autoleucel: Aucatzyl
obinutuzumab: Gazyva, Gazyvaro
ocrelizumab: Ocrevus
octreotide: Sandostatin, Mycapssa
odronextamab: Ordspono
ofatumumab: Arzerra, Kesimpta
olaparib: Lynparza
olutasidenib: Rezlidhia
omacetaxine: Synribo
omidubicel: Omisirge
oportuzumab monatox: Vicineum
osimertinib: Tagrisso
ospemifene: Osphena
oxaliplatin: Eloxatin
paclitaxel: Taxol, Lipusu
pacritinib: Vonjo
pafolacianine: Cytalux
palbociclib: Ibrance
palifermin: Kepivance
paltusotine: Palsonify
pamidronic acid: Aredia
panitumumab: Vectibix
panobinostat: Farydak
pasireotide: Signifor
pazopanib: Votrient
peficitinib: Smyraf
pegaspargase: Oncaspar
pegfilgrastim: Neulasta, Ziextenzo
peginesatide: Omontys
pegulicianine: Lumisight
pegylated liposomal doxorubicin: Doxil, Caelyx
pegzilarginase: Loargys
pembrolizumab: Keytruda
pemetrexed: Alimta
pemigatinib: Pemazyre
pertuzumab + trastuzumab: Phesgo
pertuzumab: Perjeta
pexidartinib: Turalio
pimicotinib: Fuzaqla
pirarubicin: Therarubicin
pirtobrutinib: Jaypirca
pixantrone: Pixuvri
plerixafor: Mozobil
polatuzumab vedotin: Polivy
pomalidomide: Pomalyst, Imnovid
ponatinib: Iclusig
prademagene zamikeracel: Zevaskyn
pralatrexate: Folotyn
pralsetinib: Gavreto
quizartinib: Vanflyta
raltitrexed: Tomudex
ramucirumab: Cyramza
rasburicase: Elitek
recombinant human endostatin: Endostar
regorafenib: Stivarga
relmacabtagene autoleucel: Carteyva
relugolix + estradiol + norethisterone: Myfembree, Ryeqo
relugolix: Orgovyx
remibrutinib: Rhapsido
repotrectinib: Augtyro
retifanlimab: Zynyz
revumenib: Revuforj
rezvilutamide: Ailiyan
ribociclib: Kisqali
rilzabrutinib: Wayrilz
ripertamab: Anpingxi
ripretinib: Qinlock
ritlecitinib: Litfulo
rituximab: Rituxan, MabThera, Truxima, Ruxience, Rixathon
romidepsin: Istodax
romiplostim: Nplate
romosozumab: Evenity
roxadustat: Evrenzo
rucaparib: Rubraca
ruxolitinib: Jakafi, Jakavi, Opzelura
sacituzumab govitecan: Trodelvy
sacituzumab tirumotecan: Jiatailai
sargramostim: Leukine
selinexor: Xpovio, Nexpovio
selpercatinib: Retevmo, Retsevmo
selumetinib: Koselugo
serplulimab: Hansizhuang
sevabertinib: Hyrnuo
siltuximab: Sylvant
sintilimab: Tyvyt
sipuleucel-T: Provenge
socazolimab: Fulekai
sonidegib: Odomzo
sorafenib: Nexavar
sotatercept: Winrevair
sotorasib: Lumakras, Lumykras
strontium ranelate: Protelos
sugemalimab: Cejemly
sunitinib: Sutent
sunvozertinib: Zegfrovy
surufatinib: Sulanda
tabelecleucel: Ebvallo
tafasitamab: Monjuvi, Minjuvi
tagraxofusp: Elzonris
talazoparib: Talzenna
taletrectinib: Ibtrozi
talimogene laherparepvec: Imlygic
talquetamab: Talvey
tamoxifen: Nolvadex
tarlatamab: Imdelltra
tazemetostat: Tazverik
tebentafusp: Kimmtrak
teclistamab: Tecvayli
tegafur + gimeracil + oteracil: Teysuno
tegafur-uracil: Uftoral
telisotuzumab vedotin: Emrelis
temoporfin: Foscan
temozolomide: Temodar, Temodal
temsirolimus: Torisel
tepotinib: Tepmetko
teprotumumab: Tepezza
thalidomide: Thalomid
thiotepa: Tepadina
tioguanine: Lanvis
tirabrutinib: Velexbru
tisagenlecleucel: Kymriah
tislelizumab: Tevimbra
tisotumab vedotin: Tivdak
tivozanib: Fotivda
tocilizumab: Actemra, RoActemra
tofacitinib: Xeljanz
topotecan: Hycamtin
toripalimab: Loqtorzi, Tuoyi
tositumomab: Bexxar
tovorafenib: Ojemda
trabectedin: Yondelis
trametinib: Mekinist
trastuzumab deruxtecan: Enhertu
trastuzumab: Herceptin, Kanjinti, Ogivri, Ontruzant, Trazimera
tremelimumab: Imjudo
treosulfan: Grafapex
tretinoin: Vesanoid
trifluridine + tipiracil: Lonsurf
trilaciclib: Cosela
triptorelin: Decapeptyl, Trelstar
tucatinib: Tukysa
tucidinostat: Epidaza
tunlametinib: Keluping
ublituximab: Briumvi
umbralisib: Ukoniq
upadacitinib: Rinvoq
uridine triacetate: Vistogard
utidelone: Youtidi
vadadustat: Vafseo
valrubicin: Valstar
vandetanib: Caprelsa
vemurafenib: Zelboraf
venetoclax: Venclexta, Venclyxto
verteporfin: Visudyne
vimseltinib: Romvimza
vinflunine: Javlor
vismodegib: Erivedge
vorasidenib: Voranigo
vorinostat: Zolinza
vorolanib: Fumena
zanidatamab: Ziihera
zanubrutinib: Brukinsa
zenocutuzumab: Bizengri
ziftomenib: Komzifti
zimberelimab: YuTuo
ziv-aflibercept: Zaltrap
zolbetuximab: Vyloy
zoledronic acid: Zometa, Reclast, Aclasta
zongertinib: Hernexeos
`;
