/** Brand names of neurology, psychiatry, pain and anaesthesia by generic name; a "+" joins the parts of a fixed combination. */
export const neuroBrands = `
abobotulinumtoxinA: Dysport
acamprosate: Campral
aducanumab: Aduhelm
agomelatine: Valdoxan
almotriptan: Axert
alprazolam: Xanax
alvimopan: Entereg
amantadine: Gocovri
amfetamine: Adderall
amifampridine: Firdapse
apomorphine: Apokyn
aprepitant: 'Emend'
arimoclomol: Miplyffa
aripiprazole: Abilify
armodafinil: Nuvigil
articaine: Septocaine
asenapine: Saphris
ataluren: Translarna
atogepant: Qulipta, Aquipta
atomoxetine: Strattera
baclofen: Lioresal
benzgalantamine: Zunveyl
blonanserin: Lonasen
botulinum toxin A: Botulax
brexanolone: Zulresso
brexpiprazole: Rexulti
brimonidine: Mirvaso
brivaracetam: Briviact
bromfenac: Prolensa
bupivacaine: Marcaine, Exparel, Sensorcaine
buprenorphine + naloxone: Suboxone, Zubsolv
buprenorphine: Subutex, Sublocade, Butrans, Probuphine, Temgesic
bupropion: Wellbutrin, Zyban
butorphanol: Stadol
cannabidiol: Epidiolex, Epidyolex
capsaicin: Qutenza
carbamazepine: Tegretol
carbidopa: Lodosyn
cariprazine: Vraylar, Reagila
casimersen: Amondys 45
celecoxib: Celebrex
cenobamate: Xcopri, Ontozry
cetirizine: Zyrtec
cevimeline: Evoxac
chloroprocaine: Clorotekal
cisatracurium: Nimbex
citalopram: Celexa, Cipramil
clobazam: Onfi
clonazepam: Klonopin
clozapine: Clozaril
cytisine: Desmoxan
daclizumab: Zinbryta, Zenapax
dantrolene: Dantrium
daridorexant: Quviviq
daxibotulinumtoxinA: Daxxify
delandistrogene moxeparvovec: Elevidys
desflurane: Suprane
desvenlafaxine: Pristiq
deutetrabenazine: Austedo
dexmedetomidine: Precedex, Igalmi, Dexdor
dexmethylphenidate: Focalin
diazepam: Valium
diclofenac: Voltaren
dihydroergotamine: Migranal
dimethyl fumarate: Tecfidera, Skilarence
diroximel fumarate: Vumerity
divalproex: Depakote
donanemab: Kisunla
donepezil: Aricept
duloxetine: Cymbalta
edaravone dexborneol: Sanbexin
edaravone: Radicava
efgartigimod alfa: Vyvgart
eletriptan: Relpax
eluxadoline: Viberzi
entacapone: Comtan
eptinezumab: Vyepti
erenumab: Aimovig
escitalopram: Lexapro, Cipralex
esketamine: Spravato
eslicarbazepine acetate: Aptiom, Zebinix
eszopiclone: Lunesta
eteplirsen: Exondys 51
etrasimod: Velsipity
fampridine: Ampyra
fenfluramine: Fintepla
fentanyl: Duragesic
fingolimod: Gilenya
flumazenil: Romazicon
fluoxetine: Prozac
fosaprepitant: Ivemend
fremanezumab: Ajovy
gabapentin enacarbil: Horizant
gabapentin: Neurontin
galantamine: Razadyne
galcanezumab: Emgality
ganaxolone: Ztalmy
gepirone: Exxua
glatiramer acetate: Copaxone
glycopyrronium: Seebri
golodirsen: Vyondys 53
granisetron: Kytril
hydrocodone: Zohydro
hydromorphone: Dilaudid
ibuprofen: Advil, Motrin, Nurofen
incobotulinumtoxinA: Xeomin
interferon beta-1a: Avonex, Rebif
interferon beta-1b: Betaseron, Betaferon, Extavia
istradefylline: Nourianz
ketamine: Ketalar
ketorolac: Toradol
lacosamide: Vimpat
lamotrigine: Lamictal
lasmiditan: Reyvow
lecanemab: Leqembi
lemborexant: Dayvigo
letibotulinumtoxinA: Letybo
levacetylleucine: Aqneursa
levetiracetam: Keppra
levodopa + benserazide: Madopar
levodopa + carbidopa + entacapone: Stalevo
levodopa + carbidopa: Sinemet, Duodopa, Duopa, Rytary
levodopa: Inbrija
levomilnacipran: Fetzima
lisdexamfetamine: Vyvanse, Elvanse
lithium carbonate: Lithobid
lofexidine: Lucemyra
lorazepam: Ativan
lumateperone: Caplyta
lurasidone: Latuda
melatonin: Circadin
meloxicam: Anjeso
memantine: Namenda, Ebixa
methylnaltrexone: Relistor
methylphenidate: Ritalin, Concerta
midazolam: Versed, Nayzilam, Buccolam
milnacipran: Savella
mirabegron: Myrbetriq, Betmiga
mirogabalin: Tarlige
modafinil: Provigil
morphine: Kadian
nabiximols: Sativex
naldemedine: Symproic
nalmefene: Selincro
naloxegol: Movantik
naloxone: Narcan
naltrexone + bupropion: Contrave, Mysimba
naltrexone: Vivitrol, Revia
natalizumab: Tysabri
nepafenac: Nevanac
netupitant + palonosetron: Akynzeo
nipocalimab: Imaavy
nusinersen: Spinraza
olanzapine + samidorphan: Lybalvi
olanzapine: Zyprexa
oliceridine: Olinvyk
olopatadine: Pataday
omaveloxolone: Skyclarys
onabotulinumtoxinA: Botox
onasemnogene abeparvovec: Zolgensma
ondansetron: Zofran
opicapone: Ongentys
oxcarbazepine: Trileptal
oxycodone: OxyContin
ozanimod: Zeposia
paliperidone: Invega
palonosetron: Aloxi
paracetamol: Tylenol
paroxetine: Paxil, Seroxat
peginterferon beta-1a: Plegridy
perampanel: Fycompa
perospirone: Lullan
pilocarpine: Vuity
pimavanserin: Nuplazid
pitolisant: Wakix
ponesimod: Ponvory
prabotulinumtoxinA: Jeuveau
pramipexole: Mirapex
pregabalin: Lyrica
propofol: Diprivan
pyridostigmine: Mestinon
quetiapine: Seroquel
ramelteon: Rozerem
rasagiline: Azilect
remifentanil: Ultiva
remimazolam: Byfavo
riluzole: Rilutek
rimabotulinumtoxinB: Myobloc
rimegepant: Nurtec
risdiplam: Evrysdi
risperidone: Risperdal, Perseris
rivastigmine: Exelon
rizatriptan: Maxalt
rolapitant: Varubi
ropivacaine: Naropin
rotigotine: Neupro
rozanolixizumab: Rystiggo
safinamide: Xadago
satralizumab: Enspryng
sertraline: Zoloft
siponimod: Mayzent
sodium oxybate: Xyrem
sofpironium bromide: Ecclock
solriamfetol: Sunosi
stiripentol: Diacomit
sufentanil: Dsuvia
sugammadex: Bridion
sumatriptan: Imitrex, Imigran
suvorexant: Belsomra
suzetrigine: Journavx
tasimelteon: Hetlioz
taurursodiol: Relyvrio
tegileridine: Aisute
teriflunomide: Aubagio
tofersen: Qalsody
topiramate: Topamax
tradipitant: Nereus
tramadol: Ultram
trofinetide: Daybue
trospium chloride: Regurin
ubrogepant: Ubrelvy
valbenazine: Ingrezza
vamorolone: Agamree
varenicline: Chantix, Champix
venlafaxine: Effexor
vibegron: Gemtesa
vigabatrin: Sabril
vilazodone: Viibryd
viloxazine: Qelbree
viltolarsen: Viltepso
vortioxetine: Trintellix, Brintellix
xanomeline + trospium: Cobenfy, KarXT
zavegepant: Zavzpret
ziconotide: Prialt
zolpidem: Ambien
zonisamide: Zonegran
zuranolone: Zurzuvae
`;
