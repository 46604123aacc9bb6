/** Brand names of neurology, psychiatry, pain and anaesthesia by generic name; a "+" joins the parts of a fixed combination. */
export const neuroBrands = `
abobotulinumtoxinA: Dysport
acamprosate: Campral
aducanumab: Aduhelm
agomelatine: Valdoxan, Thymanax
almotriptan: Axert, Almogran
alprazolam: Xanax
alvimopan: Entereg
amantadine: Gocovri, Symmetrel, Osmolex
amfetamine: Adderall, Evekeo, Adzenys
amifampridine: Firdapse
amisulpride: Solian, Barhemsys
amitriptyline: Elavil
apomorphine: Apokyn, Kynmobi, Onapgo
aprepitant: 'Emend', Aponvie
arimoclomol: Miplyffa
aripiprazole: Abilify, Aristada, Asimtufii
armodafinil: Nuvigil
articaine: Septocaine, Ultracain
asenapine: Saphris
ataluren: Translarna
atogepant: Qulipta, Aquipta
atomoxetine: Strattera
azelastine + fluticasone: Dymista
azelastine: Astelin, Astepro
baclofen: Lioresal, Gablofen, Ozobax, Lyvispah
benzgalantamine: Zunveyl
bilastine: Bilaxten, Blexten
blonanserin: Lonasen
botulinum toxin A: Botulax, Nabota, Meditoxin
brexanolone: Zulresso
brexpiprazole: Rexulti
brimonidine + timolol: Combigan
brimonidine: Mirvaso, Alphagan, Lumify
brivaracetam: Briviact
bromfenac: Prolensa, Xibrom
bupivacaine + meloxicam: Zynrelef
bupivacaine: Marcaine, Exparel, Sensorcaine, Xaracoll, Posimir
buprenorphine + naloxone: Suboxone, Zubsolv
buprenorphine: Subutex, Sublocade, Butrans, Probuphine, Temgesic, Brixadi, Buvidal, Belbuca, Buprenex
bupropion: Wellbutrin, Zyban, Aplenzin, Forfivo
buspirone: Buspar
butorphanol: Stadol
cannabidiol: Epidiolex, Epidyolex
capsaicin: Qutenza
carbamazepine: Tegretol, Carbatrol, Equetro, Epitol
carbidopa + levodopa: Parcopa, Dhivy, Crexont
carbidopa: Lodosyn
cariprazine: Vraylar, Reagila
casimersen: Amondys 45
celecoxib: Celebrex
cenobamate: Xcopri, Ontozry
cetirizine: Zyrtec
cevimeline: Evoxac
chlordiazepoxide: Librium
chloroprocaine: Clorotekal, Nesacaine
chlorpromazine: Thorazine, Largactil
cisatracurium: Nimbex
citalopram: Celexa, Cipramil
clobazam: Onfi, Sympazan, Frisium
clomipramine: Anafranil
clonazepam: Klonopin, Rivotril
clorazepate: Tranxene
clozapine: Clozaril, Leponex, FazaClo, Versacloz
cyclobenzaprine: Flexeril, Amrix, Tonmya
cytisine: Desmoxan
daclizumab: Zinbryta, Zenapax
dantrolene: Dantrium, Ryanodex
dapoxetine: Priligy
daridorexant: Quviviq
darifenacin: Enablex, Emselex
daxibotulinumtoxinA: Daxxify
delandistrogene moxeparvovec: Elevidys
desflurane: Suprane
desipramine: Norpramin
desloratadine: Clarinex, Aerius
desvenlafaxine: Pristiq
deutetrabenazine: Austedo
dexamfetamine: Dexedrine, Xelstrym
dexmedetomidine: Precedex, Igalmi, Dexdor
dexmethylphenidate: Focalin
diazepam: Valium, Diastat, Valtoco
diclofenac + misoprostol: Arthrotec
diclofenac: Voltaren, Cataflam, Zipsor, Zorvolex, Solaraze, Pennsaid, Flector
dihydroergotamine: Migranal, Trudhesa
dimethyl fumarate: Tecfidera, Skilarence
diroximel fumarate: Vumerity
disulfiram: Antabuse
divalproex: Depakote, Depakine
donanemab: Kisunla
donepezil + memantine: Namzaric
donepezil: Aricept, Adlarity
dronabinol: Marinol, Syndros
droperidol: Inapsine
duloxetine: Cymbalta
edaravone dexborneol: Sanbexin
edaravone: Radicava, Radicut
efgartigimod alfa: Vyvgart
eletriptan: Relpax
eluxadoline: Viberzi, Truberzi
entacapone: Comtan
eptinezumab: Vyepti
erenumab: Aimovig
escitalopram: Lexapro, Cipralex
esketamine: Spravato
eslicarbazepine acetate: Aptiom, Zebinix
eszopiclone: Lunesta
eteplirsen: Exondys 51
ethosuximide: Zarontin
etoricoxib: Arcoxia
etrasimod: Velsipity
fampridine: Ampyra, Fampyra
felbamate: Felbatol
fenfluramine: Fintepla
fentanyl: Duragesic, Actiq, Sublimaze, Fentora, Abstral, Durogesic, Lazanda
fesoterodine: Toviaz
fexofenadine: Allegra, Telfast
fingolimod: Gilenya
flumazenil: Romazicon, Anexate
fluoxetine: Prozac
fluvoxamine: Luvox
fosaprepitant: Ivemend, Cinvanti, Focinvez
foslevodopa + foscarbidopa: Vyalev, Produodopa
fosphenytoin: Cerebyx
fospropofol: Lusedra
fremanezumab: Ajovy
frovatriptan: Frova
gabapentin enacarbil: Horizant
gabapentin: Neurontin, Gralise
galantamine: Razadyne, Reminyl
galcanezumab: Emgality
ganaxolone: Ztalmy
gepirone: Exxua
glatiramer acetate: Copaxone
glycopyrronium + formoterol: Bevespi
glycopyrronium: Seebri, Robinul, Lonhala
golodirsen: Vyondys 53
granisetron: Kytril, Sancuso, Sustol
haloperidol: Haldol
hydrocodone + paracetamol: Vicodin
hydrocodone: Zohydro, Hysingla
hydromorphone: Dilaudid, Exalgo
hydroxyzine: Atarax, Vistaril
ibuprofen + famotidine: Duexis
ibuprofen: Advil, Motrin, Nurofen
iloperidone: Fanapt
imipramine: Tofranil
incobotulinumtoxinA: Xeomin
indometacin: Indocin, Tivorbex
interferon beta-1a: Avonex, Rebif
interferon beta-1b: Betaseron, Betaferon, Extavia
isocarboxazid: Marplan
istradefylline: Nourianz
ketamine: Ketalar
ketoprofen: Orudis
ketorolac + phenylephrine: Omidria
ketorolac: Toradol, Sprix
lacosamide: Vimpat
lamotrigine: Lamictal, Subvenite
lasmiditan: Reyvow
lecanemab: Leqembi
lemborexant: Dayvigo
letibotulinumtoxinA: Letybo
levacetylleucine: Aqneursa
levetiracetam: Keppra, Spritam
levocetirizine: Xyzal
levodopa + benserazide: Madopar
levodopa + carbidopa + entacapone: Stalevo
levodopa + carbidopa: Sinemet, Duodopa, Duopa, Rytary
levodopa: Inbrija
levomilnacipran: Fetzima
lisdexamfetamine: Vyvanse, Elvanse
lithium carbonate: Lithobid, Eskalith, Priadel
lofexidine: Lucemyra
loperamide: Imodium
loratadine: Claritin, Clarityn
lorazepam: Ativan, Temesta
loxapine: Adasuve, Loxitane
lumateperone: Caplyta
lurasidone: Latuda
melatonin: Circadin, Slenyto
meloxicam: Anjeso, Vivlodex
memantine: Namenda, Ebixa
methadone: Dolophine, Methadose
methylnaltrexone: Relistor
methylphenidate + serdexmethylphenidate: Azstarys
methylphenidate: Ritalin, Concerta, Daytrana, Metadate, Quillivant, Medikinet, Equasym, Jornay, Cotempla, Biphentin
metoclopramide: Reglan, Primperan
midazolam: Versed, Nayzilam, Buccolam
milnacipran: Savella
mirabegron: Myrbetriq, Betmiga, Betanis
mirogabalin: Tarlige
mirtazapine: Remeron
moclobemide: Aurorix, Manerix
modafinil: Provigil
morphine: Kadian, MS Contin, Avinza, Oramorph
nabilone: Cesamet
nabiximols: Sativex
nabumetone: Relafen
naldemedine: Symproic, Rizmoic
nalmefene: Selincro, Opvee, Revex
naloxegol: Movantik, Moventig
naloxone: Narcan, Evzio, Nyxoid, Kloxxado
naltrexone + bupropion: Contrave, Mysimba
naltrexone: Vivitrol, Revia
naproxen + esomeprazole: Vimovo
naproxen: Naprosyn, Naprelan, Anaprox
naratriptan: Amerge, Naramig
natalizumab: Tysabri, Tyruko
nefazodone: Serzone
nepafenac: Nevanac, Ilevro
netupitant + palonosetron: Akynzeo
nicotine: Nicorette, NicoDerm, Habitrol
nipocalimab: Imaavy
nortriptyline: Pamelor, Aventyl
nusinersen: Spinraza
olanzapine + fluoxetine: Symbyax
olanzapine + samidorphan: Lybalvi
olanzapine: Zyprexa
oliceridine: Olinvyk
olopatadine + mometasone: Ryaltris
olopatadine: Pataday, Patanol
omaveloxolone: Skyclarys
onabotulinumtoxinA: Botox
onasemnogene abeparvovec: Zolgensma
ondansetron: Zofran
opicapone: Ongentys
oxcarbazepine: Trileptal
oxybutynin: Ditropan, Oxytrol, Gelnique
oxycodone + naloxone: Targin, Targiniq
oxycodone + paracetamol: Percocet
oxycodone: OxyContin, Roxicodone, Xtampza, Oxaydo
ozanimod: Zeposia
paliperidone: Invega, Xeplion, Trevicta, Hafyera
palonosetron: Aloxi
paracetamol: Tylenol, Panadol, Ofirmev, Perfalgan
parecoxib: Dynastat
paroxetine: Paxil, Seroxat
peginterferon beta-1a: Plegridy
perampanel: Fycompa
perospirone: Lullan
phenelzine: Nardil
phenytoin: Dilantin, Epanutin
pilocarpine: Vuity, Salagen, Qlosi
pimavanserin: Nuplazid
piroxicam: Feldene
pitolisant: Wakix
ponesimod: Ponvory
prabotulinumtoxinA: Jeuveau, Nuceiva
pramipexole: Mirapex, Sifrol, Mirapexin
pregabalin: Lyrica
primidone: Mysoline
propofol: Diprivan, Disoprivan
pyridostigmine: Mestinon
quetiapine: Seroquel
ramelteon: Rozerem
rasagiline: Azilect
reboxetine: Edronax
remifentanil: Ultiva
remimazolam: Byfavo, Anerem
riluzole: Rilutek
rimabotulinumtoxinB: Myobloc, NeuroBloc
rimegepant: Nurtec
risdiplam: Evrysdi
risperidone: Risperdal, Perseris, Uzedy, Rykindo, Okedi
rivastigmine: Exelon
rizatriptan: Maxalt
rocuronium: Zemuron, Esmeron
rofecoxib: Vioxx
rolapitant: Varubi, Varuby
ropinirole: Requip
ropivacaine: Naropin
rotigotine: Neupro
rozanolixizumab: Rystiggo
rufinamide: Banzel, Inovelon
rupatadine: Rupafin
safinamide: Xadago
satralizumab: Enspryng
selegiline: Emsam, Eldepryl, Zelapar
sertindole: Serdolect
sertraline: Zoloft
sevoflurane: Ultane, Sevorane
siponimod: Mayzent
sodium oxybate: Xyrem, Lumryz, Xywav
sofpironium bromide: Ecclock, Sofdra
solifenacin: Vesicare
solriamfetol: Sunosi
stiripentol: Diacomit
sufentanil: Dsuvia, Zalviso, Sufenta
sugammadex: Bridion
sumatriptan + naproxen: Treximet
sumatriptan: Imitrex, Imigran, Zembrace, Onzetra, Tosymra
suvorexant: Belsomra
suzetrigine: Journavx
tapentadol: Nucynta, Palexia
tasimelteon: Hetlioz
taurursodiol: Relyvrio
tegileridine: Aisute
teriflunomide: Aubagio
tetrabenazine: Xenazine, Nitoman
tiagabine: Gabitril
tizanidine: Zanaflex, Sirdalud
tofersen: Qalsody
tolcapone: Tasmar
tolterodine: Detrol, Detrusitol
topiramate: Topamax, Trokendi, Qudexy, Eprontia
tradipitant: Nereus
tramadol + celecoxib: Seglentis
tramadol + paracetamol: Ultracet
tramadol: Ultram
trazodone: Desyrel, Oleptro, Trittico
triazolam: Halcion
trihexyphenidyl: Artane
trofinetide: Daybue
trospium chloride: Regurin
trospium: Sanctura
ubrogepant: Ubrelvy
valbenazine: Ingrezza
valdecoxib: Bextra
valproate: Depakene, Epilim, Convulex, Orfiril
vamorolone: Agamree
varenicline: Chantix, Champix, Tyrvaya
venlafaxine: Effexor
vibegron: Gemtesa, Obgemsa, Beova
vigabatrin: Sabril, Vigadrone, Vigafyde
vilazodone: Viibryd
viloxazine: Qelbree
viltolarsen: Viltepso
vortioxetine: Trintellix, Brintellix
xanomeline + trospium: Cobenfy, KarXT
zavegepant: Zavzpret
ziconotide: Prialt
ziprasidone: Geodon, Zeldox
zolmitriptan: Zomig
zolpidem: Ambien, Stilnox, Edluar
zonisamide: Zonegran, Zonisade
zopiclone: Imovane
zuranolone: Zurzuvae
`;
