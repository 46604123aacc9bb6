/** Brand names of cancer medicine by generic name; a "+" joins the parts of a fixed combination. */
export const cancerBrands = `
abemaciclib: Verzenio, Verzenios
abiraterone: Zytiga, Yonsa
abrocitinib: Cibinqo
acalabrutinib: Calquence
acitretin: Soriatane, Neotigason
adagrasib: Krazati
ado-trastuzumab emtansine: Kadcyla
afamitresgene autoleucel: Tecelra
afatinib: Gilotrif, Giotrif
aflibercept: Eylea, Yesafili, Opuviz, Pavblu, Ahzantive
aldesleukin: Proleukin
alectinib: Alecensa
alemtuzumab: Campath, Lemtrada
alendronate: Fosamax
alendronic acid + colecalciferol: Fosavance
alendronic acid: Binosto
alitretinoin: Toctino, Panretin
alpelisib: Piqray, Vijoice
amifostine: Ethyol
aminolevulinic acid: Gleolan, Ameluz, Levulan
amivantamab: Rybrevant
amrubicin: Calsed
anastrozole: Arimidex
anlotinib: 'Focus V'
apalutamide: Erleada
apatinib: Aitan
arsenic trioxide: Trisenox
asciminib: Scemblix
asparaginase: Elspar, Rylaze
atezolizumab: Tecentriq
aumolertinib: Ameile
avapritinib: Ayvakit, Ayvakyt
avatrombopag: Doptelet
avelumab: Bavencio
avutometinib + defactinib: Avmapki
axicabtagene ciloleucel: Yescarta
axitinib: Inlyta
azacitidine: Vidaza, Onureg
bacillus Calmette-Guérin: OncoTICE, TheraCys
baricitinib: Olumiant
bazedoxifene: Conbriza
belantamab mafodotin: Blenrep
belinostat: Beleodaq
belzutifan: Welireg
bendamustine: Treanda, Bendeka, Levact, Ribomustin
bevacizumab: Avastin, Mvasi, Zirabev, Alymsys, Vegzelma, Aybintio, Abevmy, Avegra, Lytenava
bexarotene: Targretin
bicalutamide: Casodex
binimetinib: Mektovi
bleomycin: Blenoxane
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
carboplatin: Paraplatin
carfilzomib: Kyprolis
carmustine: Gliadel, BiCNU
cemiplimab: Libtayo
ceritinib: Zykadia
cetrorelix: Cetrotide
cetuximab: Erbitux
chlorambucil: Leukeran
ciltacabtagene autoleucel: Carvykti
cisplatin: Platinol
cladribine: Mavenclad, Leustatin, Litak
clascoterone: Winlevi, Breezula
clodronic acid: Bonefos
clofarabine: Clolar, Evoltra
clomifene: Clomid, Serophene
cobimetinib: Cotellic
conbercept: Lumitin, Langmu
copanlisib: Aliqopa
cosibelimab: Unloxcyt
crisantaspase: Erwinaze
crizotinib: Xalkori
cyclophosphamide: Cytoxan, Endoxan
cytarabine: Cytosar, DepoCyt
dabrafenib: Tafinlar
dacarbazine: DTIC-Dome
dacomitinib: Vizimpro
dactinomycin: Cosmegen
dalpiciclib: AiRuiKang
daprodustat: Jesduvroq, Duvroq
daratumumab: Darzalex
darbepoetin alfa: Aranesp
darolutamide: Nubeqa
darvadstrocel: Alofisel
dasatinib: Sprycel
datopotamab deruxtecan: Datroway
daunorubicin + cytarabine: Vyxeos
daunorubicin: Cerubidine, DaunoXome
decitabine: Dacogen
degarelix: Firmagon
delgocitinib: Corectim, Anzupgo
denileukin diftitox: Ontak, Lymphir
denosumab: Prolia, Xgeva, Jubbonti, Wyost, Ospomyv, Xbryk, Stoboclo, Osenvelt, Conexxence, Bomyntra
desidustat: Oxemia
deucravacitinib: Sotyktu
deuruxolitinib: Leqselvi
dexrazoxane: Zinecard, Cardioxane, Totect
dinutuximab: Unituxin, Qarziba
disitamab vedotin: Aidixi
docetaxel: Taxotere, Docefrez
donafenib: Zepsun
dordaviprone: Modeyso
dostarlimab: Jemperli
doxorubicin: Adriamycin, Rubex, Lipodox, Myocet, ThermoDox
durvalumab: Imfinzi
duvelisib: Copiktra
efbemalenograstim alfa: Ryzneuta
eflapegrastim: Rolvedon
eflornithine: Iwilfin, Vaniqa
elacestrant: Orserdu
elagolix + estradiol + norethisterone acetate: Oriahnn
elagolix: Orilissa
elotuzumab: Empliciti
elranatamab: Elrexfio
eltrombopag: Promacta, Revolade, Alvaiz
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
epirubicin: Ellence, Pharmorubicin
epoetin alfa: Epogen, Procrit, Eprex, Binocrit, Espo
epoetin beta: NeoRecormon
epoetin zeta: Retacrit
equecabtagene autoleucel: Fucaso
erdafitinib: Balversa
eribulin: Halaven
erlotinib: Tarceva
estramustine: Emcyt, Estracyt
etoposide: Vepesid, Etopophos, Toposar
everolimus: Afinitor, Votubia, Zortress, Certican, Evertor
exemestane: Aromasin
faricimab: Vabysmo
fedratinib: Inrebic
filgotinib: Jyseleca
filgrastim: Neupogen, Zarxio, Granix, Nivestym, Nivestim, Releuko, Zarzio, Nypozi, Accofil, Tevagrastim
floxuridine: FUDR
fludarabine: Fludara, Oforta
fluorouracil: Adrucil, Efudex, Efudix, Carac, Fluoroplex
flutamide: Eulexin
formestane: Lentaron
fostamatinib: Tavalisse, Tavlesse
fotemustine: Muphoran
fruquintinib: Elunate, Fruzaqla
fulvestrant: Faslodex
fulzerasib: Dupert
futibatinib: Lytgobi
ganirelix: Orgalutran
garsorasib: Anfangning
gefitinib: Iressa
gemcitabine: Gemzar, Infugem, Gemcite
gemtuzumab ozogamicin: Mylotarg
gilteritinib: Xospata
givinostat: Duvyzat
glasdegib: Daurismo
glecirasib: Airuikai
glofitamab: Columvi
glucarpidase: Voraxaze
goserelin: Zoladex
hetrombopag: Hengqu
hexaminolevulinate: Cysview, Hexvix
histrelin: Supprelin, Vantas
hyaluronidase: Hylenex
hydroxycarbamide: Hydrea, Droxia, Siklos
ibandronate: Boniva, Bonviva
ibandronic acid: Bondronat
ibritumomab tiuxetan: Zevalin
ibrutinib: Imbruvica
idarubicin: Idamycin, Zavedos
idecabtagene vicleucel: Abecma
idelalisib: Zydelig
ifosfamide: Ifex, Holoxan, Mitoxana
imatinib: Gleevec, Glivec
imetelstat: Rytelo
imiquimod: Aldara, Zyclara
imlunestrant: Inluriyo
inaticabtagene autoleucel: Yorwida
inavolisib: Itovebi
inebilizumab: Uplizna
inetetamab: Cipterbin
infigratinib: Truseltiq
ingenol mebutate: Picato
inotuzumab ozogamicin: Besponsa
ipilimumab: Yervoy
irinotecan: Camptosar, Campto
iruplinalkib: Qixinke
isatuximab: Sarclisa
isotretinoin: Accutane, Roaccutane, Absorica, Claravis
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
leucovorin: Wellcovorin
leuprorelin: Lupron, Eligard, Enantone, Prostap, Leuplin, Viadur, Camcevi
levoleucovorin: Fusilev, Khapzory
lifileucel: Amtagvi
linvoseltamab: Lynozyfic
linzagolix: Yselty
lipegfilgrastim: Lonquex
liposomal irinotecan: Onivyde
lisocabtagene maraleucel: Breyanzi
lomustine: CeeNU, Gleostine
lonafarnib: Zokinvy
loncastuximab tesirine: Zynlonta
lorlatinib: Lorbrena, Lorviqua
lurbinectedin: Zepzelca
luspatercept: Reblozyl
lusutrombopag: Mulpleta
margetuximab: Margenza
mavorixafor: Xolremdi
mechlorethamine: Mustargen, Valchlor, Ledaga
medroxyprogesterone acetate: Depo-Provera, Provera, Sayana Press
megestrol: Megace
melphalan flufenamide: Pepaxto, Pepaxti
melphalan: Alkeran, Evomela, Hepzato, Ivra
mercaptopurine: Purinethol, Puri-Nethol, Xaluprine, Purixan
mesna: Mesnex, Uromitexan
methotrexate: Trexall, Otrexup, Rasuvo, Metoject, RediTrex, Jylamvo
methoxy polyethylene glycol-epoetin beta: Mircera
methyl aminolevulinate: Metvix, Metvixia
midostaurin: Rydapt
mifamurtide: Mepact
miltefosine: Impavido
mirdametinib: Gomekli
mirvetuximab soravtansine: Elahere
mitomycin: Mutamycin, Jelmyto, Zusduri, Mitosol
mitotane: Lysodren
mitoxantrone: Novantrone
mobocertinib: Exkivity
mogamulizumab: Poteligeo
molgramostim: Molbreevi, Leucomax
molidustat: Musredo
momelotinib: Ojjaara, Omjjara
mosunetuzumab: Lunsumio
motixafortide: Aphexda
moxetumomab pasudotox: Lumoxiti
nab-paclitaxel: Abraxane
naxitamab: Danyelza
necitumumab: Portrazza
nedaplatin: Aqupla
nelarabine: Arranon, Atriance
neratinib: Nerlynx
nilotinib: Tasigna
nilutamide: Nilandron, Anandron
nimotuzumab: TheraCIM, BIOMAb, CIMAher, Taixinsheng
nimustine: Nidran
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
ospemifene: Osphena, Senshio
oxaliplatin: Eloxatin
paclitaxel: Taxol, Lipusu, Onxol, Genexol-PM, Apealea, Liporaxel, Anzatax
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
pegfilgrastim: Neulasta, Ziextenzo, Fulphila, Udenyca, Nyvepria, Fylnetra, Stimufend, Pelgraz, Pelmeg, Cegfila
peginesatide: Omontys
pegulicianine: Lumisight
pegylated liposomal doxorubicin: Doxil, Caelyx
pegzilarginase: Loargys
pembrolizumab: Keytruda
pemetrexed: Alimta
pemigatinib: Pemazyre
pentostatin: Nipent
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
procarbazine: Matulane, Natulan
quizartinib: Vanflyta
raloxifene: Evista, Optruma
raltitrexed: Tomudex
ramucirumab: Cyramza
rasburicase: Elitek, Fasturtec
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
risedronic acid: Actonel, Atelvia
ritlecitinib: Litfulo
rituximab: Rituxan, MabThera, Truxima, Ruxience, Rixathon, Riabni, Blitzima
romidepsin: Istodax
romiplostim: Nplate, Romiplate
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
serplulimab: Hansizhuang, Hetronifly
sevabertinib: Hyrnuo
siltuximab: Sylvant
sintilimab: Tyvyt
sipuleucel-T: Provenge
socazolimab: Fulekai
sonidegib: Odomzo
sorafenib: Nexavar
sotatercept: Winrevair
sotorasib: Lumakras, Lumykras
streptozocin: Zanosar
strontium ranelate: Protelos, Osseor
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
temozolomide: Temodar, Temodal, Temomedac
temsirolimus: Torisel
teniposide: Vumon
tepotinib: Tepmetko
teprotumumab: Tepezza
thalidomide: Thalomid
thiotepa: Tepadina, Thioplex, Tepylute
tioguanine: Lanvis
tirabrutinib: Velexbru
tisagenlecleucel: Kymriah
tislelizumab: Tevimbra
tisotumab vedotin: Tivdak
tivozanib: Fotivda
tocilizumab: Actemra, RoActemra, Tyenne, Tofidence, Avtozma
tofacitinib: Xeljanz
topotecan: Hycamtin
toremifene: Fareston
toripalimab: Loqtorzi, Tuoyi
tositumomab: Bexxar
tovorafenib: Ojemda
trabectedin: Yondelis
trametinib: Mekinist
trastuzumab deruxtecan: Enhertu
trastuzumab: Herceptin, Kanjinti, Ogivri, Ontruzant, Trazimera, Herzuma, Herclon, Hercessi, Herwenda, Zercepac
tremelimumab: Imjudo
treosulfan: Grafapex, Trecondi, Ovastat
tretinoin: Vesanoid, Retin-A, Altreno
trifluridine + tipiracil: Lonsurf
trilaciclib: Cosela
triptorelin: Decapeptyl, Trelstar
tucatinib: Tukysa
tucidinostat: Epidaza, Hiyasta
tunlametinib: Keluping
ublituximab: Briumvi
umbralisib: Ukoniq
upadacitinib: Rinvoq
uridine triacetate: Vistogard, Xuriden
utidelone: Youtidi
vadadustat: Vafseo
valrubicin: Valstar
vandetanib: Caprelsa
vemurafenib: Zelboraf
venetoclax: Venclexta, Venclyxto
verteporfin: Visudyne
vimseltinib: Romvimza
vinblastine: Velban
vincristine: Oncovin, Marqibo, Vincasar
vindesine: Eldisine
vinflunine: Javlor
vinorelbine: Navelbine
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
