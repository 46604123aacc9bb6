/** Development codes by generic name: what a drug was called before it had a name. */
export const drugCodes = `
penpulimab: AK105
mifepristone: RU 486, RU-486, RU486, RU 38486, RU38486
cadonilimab: AK104
ivonescimab: AK112, SMT112
ebronucimab: AK102
pembrolizumab: MK-3475, MK3475, lambrolizumab
nivolumab: BMS-936558, MDX-1106, ONO-4538
ipilimumab: MDX-010, BMS-734016
atezolizumab: MPDL3280A, RG7446
durvalumab: MEDI4736
tremelimumab: CP-675,206, CP-675206, ticilimumab
avelumab: MSB0010718C
cemiplimab: REGN2810
dostarlimab: TSR-042
camrelizumab: SHR-1210
adebrelimab: SHR-1316
tislelizumab: BGB-A317
sintilimab: IBI308
toripalimab: JS001
benmelstobart: TQB2450
anlotinib: AL3818
garsorasib: D-1553
apatinib: YN968D1
famitinib: SHR1020
fruquintinib: HMPL-013
savolitinib: HMPL-504, AZD6094, volitinib
surufatinib: HMPL-012
osimertinib: AZD9291
furmonertinib: AST2818, alflutinib
aumolertinib: HS-10296
lazertinib: YH25448
zanubrutinib: BGB-3111
pamiparib: BGB-290
orelabrutinib: ICP-022
trastuzumab deruxtecan: DS-8201, DS-8201a
datopotamab deruxtecan: DS-1062, DS-1062a
patritumab deruxtecan: U3-1402
sacituzumab govitecan: IMMU-132
sacituzumab tirumotecan: MK-2870, SKB264
disitamab vedotin: RC48, RC48-ADC
enfortumab vedotin: ASG-22CE
trastuzumab rezetecan: SHR-A1811
dalpiciclib: SHR6390
palbociclib: PD-0332991, PD0332991
ribociclib: LEE011
abemaciclib: LY2835219
olaparib: AZD2281
niraparib: MK-4827
veliparib: ABT-888
talazoparib: BMN 673
rucaparib: AG-014699
venetoclax: ABT-199, GDC-0199
navitoclax: ABT-263
trametinib: GSK1120212
dabrafenib: GSK2118436
vemurafenib: PLX4032, RG7204
encorafenib: LGX818
binimetinib: MEK162
selumetinib: AZD6244
cobimetinib: GDC-0973
sotorasib: AMG 510, AMG510
adagrasib: MRTX849
divarasib: GDC-6036
tarlatamab: AMG 757
amivantamab: JNJ-61186372
apalutamide: ARN-509
enzalutamide: MDV3100
darolutamide: ODM-201
capivasertib: AZD5363
ipatasertib: GDC-0068
alpelisib: BYL719
inavolisib: GDC-0077
copanlisib: BAY 80-6946
tiragolumab: MTIG7192A
relatlimab: BMS-986016
deucravacitinib: BMS-986165
milvexian: BMS-986177, JNJ-70033093
asundexian: BAY 2433334
finerenone: BAY 94-8862
vericiguat: BAY 1021189
olezarsen: AKCEA-APOCIII-LRx
pelacarsen: TQJ230
inclisiran: ALN-PCSsc
evolocumab: AMG 145
alirocumab: REGN727, SAR236553
romosozumab: AMG 785
erenumab: AMG 334
tezepelumab: AMG 157
dupilumab: REGN668
lebrikizumab: LY3650150
mirikizumab: LY3074828
ixekizumab: LY2439821
baricitinib: LY3009104
donanemab: LY3002813
tirzepatide: LY3298176
retatrutide: LY3437943
orforglipron: LY3502970
abrocitinib: PF-04965842
ritlecitinib: PF-06651600
tofacitinib: CP-690,550, CP-690550
danuglipron: PF-06882961
nirmatrelvir: PF-07321332
upadacitinib: ABT-494
risankizumab: ABBV-066
glecaprevir: ABT-493
lecanemab: BAN2401
aducanumab: BIIB037
nusinersen: ISIS 396443
tofersen: BIIB067
fingolimod: FTY720
siponimod: BAF312
secukinumab: AIN457
sacubitril + valsartan: LCZ696
sacubitril: AHU377
asciminib: ABL001
capmatinib: INC280
tepotinib: EMD 1214063
bintrafusp alfa: M7824
lorlatinib: PF-06463922
talquetamab: JNJ-64407564
teclistamab: JNJ-64007957
blinatumomab: MT103
mosunetuzumab: RG7828
glofitamab: RO7082859
zolbetuximab: IMAB362
gilteritinib: ASP2215
quizartinib: AC220
ivosidenib: AG-120
enasidenib: AG-221
vorasidenib: AG-881
pexidartinib: PLX3397
avapritinib: BLU-285
pralsetinib: BLU-667
selpercatinib: LOXO-292
larotrectinib: LOXO-101
entrectinib: RXDX-101
repotrectinib: TPX-0005
erdafitinib: JNJ-42756493
pemigatinib: INCB054828
infigratinib: BGJ398
sunvozertinib: DZD9008
golidocitinib: DZD8586
trifluridine + tipiracil: TAS-102, TAS102
futibatinib: TAS-120
lenvatinib: E7080
eribulin: E7389
selinexor: KPT-330
tazemetostat: EPZ-6438
plitidepsin: aplidin
lurbinectedin: PM01183
remdesivir: GS-5734
tenofovir alafenamide: GS-7340
lenacapavir: GS-6207
molnupiravir: MK-4482, EIDD-2801
islatravir: MK-8591
ensitrelvir: S-217622
baloxavir marboxil: S-033188
roxadustat: FG-4592
daprodustat: GSK1278863
vadadustat: AKB-6548
gepotidacin: GSK2140944
belantamab mafodotin: GSK2857916
bepirovirsen: GSK3228836
mavacamten: MYK-461
patisiran: ALN-TTR02
vutrisiran: ALN-TTRsc02
obeticholic acid: INT-747
resmetirom: MGL-3196
elafibranor: GFT505
semaglutide + cagrilintide: CagriSema
elexacaftor: VX-445
tezacaftor: VX-661
ivacaftor: VX-770
lumacaftor: VX-809
suzetrigine: VX-548
inaxaplin: VX-147
pridopidine: ACR16
iptacopan: LNP023
obinutuzumab: GA101
isatuximab: SAR650984
carfilzomib: PR-171
pomalidomide: CC-4047
ozanimod: RPC1063
iberdomide: CC-220
bortezomib: PS-341
ixazomib: MLN9708
temsirolimus: CCI-779
everolimus: RAD001
imatinib: STI571
gefitinib: ZD1839
erlotinib: OSI-774
sunitinib: SU11248
sorafenib: BAY 43-9006
rofecoxib: MK-0966
plinabulin: BPI-2358
icotinib: BPI-2009H
ensartinib: X-396
sirolimus albumin-bound: ABI-009
belzutifan: MK-6482, PT2977
favezelimab: MK-4280
vibostolimab: MK-7684
quavonlimab: MK-1308
monalizumab: IPH2201
domvanalimab: AB154
zimberelimab: AB122, GLS-010
magrolimab: Hu5F9-G4
mirvetuximab soravtansine: IMGN853
retifanlimab: MGA012
spartalizumab: PDR001
serplulimab: HLX10
envafolimab: KN035
zanidatamab: ZW25
sugemalimab: CS1001
ChAdOx1 nCoV-19: AZD1222
alectinib: RO5424802, CH5424802
brigatinib: AP26113
mobocertinib: TAK-788
delandistrogene moxeparvovec: SRP-9001
exagamglogene autotemcel: CTX001
nexiguran ziclumeran: NTLA-2001
ecnoglutide: XW003
survodutide: BI 456906
zongertinib: BI 1810631
mazdutide: IBI362, LY3305677
evorpacept: ALX148
batoclimab: RVT-1401, HL161
nipocalimab: M281
efgartigimod alfa: ARGX-113
rozanolixizumab: UCB7665
vandetanib: ZD6474
trastuzumab pamirtecan: DB-1303
zenocutuzumab: MCLA-128
fulzerasib: GFH925
glecirasib: JAB-21822
risvutatug rezetecan: HS-20093
saruparib: AZD5305
camizestrant: AZD9833
baxdrostat: CIN-107
olpasiran: AMG 890, AMG890
lepodisiran: LY3819469
zerlasiran: SLN360
plozasiran: ARO-APOC3
fazirsiran: ARO-AAT
zilebesiran: ALN-AGT01
lenadogene nolparvovec: GS010
zoliflodacin: AZD0914
onasemnogene abeparvovec: AVXS-101
efanesoctocog alfa: BIVV001
sutimlimab: BIVV009
ciprofol: HSK3486
sotatercept: ACE-011
omaveloxolone: RTA 408
`;
