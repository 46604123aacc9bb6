/** Development codes by generic name of drugs that were first tried from 1960 to 2015, as their reports print them. */
export const drugCodesOfOld = `
levetiracetam: ucb L059
brivaracetam: ucb 34714
tiotropium: Ba 679 BR, BA679BR, Ba 679
carboplatin: 'JM8', 'JM-8', CBDCA
iproplatin: 'JM9', 'JM-9'
nedaplatin: 254-S
lobaplatin: D-19466
satraplatin: JM216, BMS-182751
oxaliplatin: 'L-OHP', 'l-OHP'
vatalanib: PTK787/ZK 222584, PTK787/ZK222584, PTK787, ZK 222584, 'PTK/ZK'
topotecan: SK&F 104864, SKF 104864, SKF 104864-A
docetaxel: RP 56976
etoposide: 'VP-16', 'VP16', VP-16-213, VP 16-213
teniposide: 'VM-26', 'VM26'
gemcitabine: LY188011, LY 188011
pemetrexed: LY231514
raltitrexed: ZD1694
capecitabine: Ro 09-1978
temozolomide: SCH 52365, CCRG 81045
trabectedin: ET-743
ixabepilone: BMS-247550
vinorelbine: KW-2307
imatinib: CGP 57148, CGP57148B
tamoxifen: ICI 46,474, ICI 46474
goserelin: ICI 118630, ICI 118,630
bicalutamide: ICI 176,334, ICI 176334
anastrozole: ZD1033, ICI D1033
letrozole: CGS 20267
fadrozole: CGS 16949A
formestane: CGP 32349
vorozole: R 83842
exemestane: FCE 24304
fulvestrant: ICI 182,780, ICI 182780
flutamide: SCH 13521
nilutamide: RU 23908
leuprorelin: TAP-144, TAP-144-SR
triptorelin: BIM-21003
octreotide: SMS 201-995
lanreotide: BIM 23014
pasireotide: SOM230
abiraterone: CB7630
toremifene: Fc-1157a
droloxifene: K-060
raloxifene: LY139481, LY156758
arzoxifene: LY353381
rituximab: IDEC-C2B8
cetuximab: C225, IMC-C225
panitumumab: ABX-EGF
ramucirumab: IMC-1121B
necitumumab: IMC-11F8
pertuzumab: rhuMAb 2C4
bevacizumab: rhuMAb VEGF, rhuMAb-VEGF
trastuzumab: rhuMAb HER2
brentuximab vedotin: SGN-35
alemtuzumab: Campath-1H, CAMPATH-1H
regorafenib: BAY 73-4506
axitinib: AG-013736
pazopanib: GW786034
lapatinib: GW572016
neratinib: HKI-272
afatinib: BIBW 2992
dacomitinib: PF-00299804
crizotinib: PF-02341066
ceritinib: LDK378
cediranib: AZD2171
nintedanib: BIBF 1120
cabozantinib: XL184
ponatinib: AP24534
dasatinib: BMS-354825
nilotinib: AMN107
bosutinib: SKI-606
ibrutinib: PCI-32765
acalabrutinib: ACP-196
idelalisib: CAL-101
duvelisib: IPI-145
lenalidomide: CC-5013
panobinostat: LBH589
belinostat: PXD101
romidepsin: FK228, FR901228
vismodegib: GDC-0449
sonidegib: LDE225
tivantinib: ARQ 197
motesanib: AMG 706
denosumab: AMG 162
cinacalcet: AMG 073
romiplostim: AMG 531
brodalumab: AMG 827
sitagliptin: MK-0431, MK-431
vildagliptin: LAF237
saxagliptin: BMS-477118
linagliptin: BI 1356
alogliptin: SYR-322
teneligliptin: MP-513
trelagliptin: SYR-472
troglitazone: CS-045, CI-991
rosiglitazone: BRL 49653, BRL-49653
pioglitazone: AD-4833
acarbose: BAY g 5421
miglitol: BAY m 1099
voglibose: AO-128
repaglinide: AG-EE 623 ZW, AG-EE 388
nateglinide: A-4166, AY4166
mitiglinide: KAD-1229
liraglutide: NN2211, NNC 90-1170
exenatide: AC2993
lixisenatide: AVE0010
dulaglutide: LY2189265
albiglutide: GSK716155
dapagliflozin: BMS-512148
canagliflozin: TA-7284, JNJ-28431754
empagliflozin: BI 10773
ipragliflozin: ASP1941
tofogliflozin: CSG452
luseogliflozin: TS-071
ertugliflozin: PF-04971729
sotagliflozin: LX4211
insulin glargine: HOE 901
insulin detemir: NN304
simvastatin: MK-733
lovastatin: MK-803
pravastatin: CS-514, SQ 31,000
atorvastatin: CI-981
rosuvastatin: ZD4522
pitavastatin: NK-104
fluvastatin: XU 62-320
ezetimibe: SCH 58235
torcetrapib: CP-529,414, CP-529414
losartan: MK-954, DuP 753
valsartan: CGP 48933
telmisartan: BIBR 277
irbesartan: SR 47436, BMS-186295
candesartan: TCV-116
olmesartan: CS-866
aliskiren: SPP100
enalapril: MK-421
lisinopril: MK-521
captopril: SQ 14,225, SQ 14225
ramipril: HOE 498
benazepril: CGS 14824A
perindopril: S 9490-3
eplerenone: SC-66110
bosentan: Ro 47-0203
ambrisentan: BSF 208075, LU 208075
macitentan: ACT-064992
selexipag: NS-304, ACT-293987
riociguat: BAY 63-2521
dabigatran: BIBR 1048
ximelagatran: H 376/95
rivaroxaban: BAY 59-7939
apixaban: BMS-562247
edoxaban: DU-176b
betrixaban: PRT054021
ticagrelor: AZD6140, AR-C126532XX
prasugrel: CS-747, LY640315
clopidogrel: SR 25990C
vorapaxar: SCH 530348
fondaparinux: SR90107A/Org31540, SR90107A
enoxaparin: PK 10169
danaparoid: Org 10172
argatroban: MD-805, MCI-9038
abciximab: c7E3 Fab, c7E3
tirofiban: MK-383
dronedarone: SR 33589
dofetilide: UK-68,798
vernakalant: RSD1235
ivabradine: S 16257
levosimendan: OR-1259
tolvaptan: OPC-41061
conivaptan: YM087
aripiprazole: OPC-14597
brexpiprazole: OPC-34712
cariprazine: RGH-188
olanzapine: LY170053
quetiapine: ICI 204,636, ICI 204636
risperidone: R 64 766, R 64766
ziprasidone: CP-88,059, CP-88059
lurasidone: SM-13496
asenapine: Org 5222
fluoxetine: LY110140
duloxetine: LY248686
atomoxetine: LY139603
venlafaxine: Wy-45,030, Wy-45030
desvenlafaxine: DVS-233
vortioxetine: Lu AA21004
citalopram: Lu 10-171
mirtazapine: Org 3770
agomelatine: S20098, S 20098
vilazodone: EMD 68843
sumatriptan: GR 43175, GR43175
naratriptan: GR85548A
zolmitriptan: 311C90
rizatriptan: MK-462
eletriptan: UK-116,044
ondansetron: GR 38032F
granisetron: BRL 43694
tropisetron: ICS 205-930
aprepitant: MK-869, MK-0869
palonosetron: RS-25259
donepezil: E2020
rivastigmine: ENA 713, SDZ ENA 713
metrifonate: BAY a 9826
lacosamide: SPM 927
perampanel: E2007
cenobamate: YKP3089
rufinamide: CGP 33101
lamotrigine: BW430C
gabapentin: CI-945
pregabalin: CI-1008
vigabatrin: MDL 71,754
tiagabine: NO-328
rasagiline: TVP-1012
rotigotine: SPM 962
istradefylline: KW-6002
varenicline: CP-526,555
rimonabant: SR141716, SR 141716
sildenafil: UK-92,480
tadalafil: IC351
vardenafil: BAY 38-9456
orlistat: Ro 18-0647
alendronate: MK-217
finasteride: MK-906
dutasteride: GI198745, GG 745
famotidine: MK-208
ranitidine: AH 19065
omeprazole: H 168/68
lansoprazole: AG-1749
rabeprazole: E3810
pantoprazole: BY1023
vonoprazan: TAK-438
tegaserod: HTF 919
ramelteon: TAK-375
suvorexant: MK-4305
lemborexant: E2006
zafirlukast: ICI 204,219, ICI 204219
montelukast: MK-476, MK-0476
pranlukast: ONO-1078
omalizumab: rhuMAb-E25
mepolizumab: SB 240563
reslizumab: SCH 55700
benralizumab: MEDI-563
cilomilast: SB 207499
indacaterol: QAB149
glycopyrronium: NVA237
infliximab: 'cA2'
adalimumab: D2E7
certolizumab pegol: CDP870
golimumab: CNTO 148
ustekinumab: CNTO 1275
natalizumab: AN100226
vedolizumab: MLN0002, LDP-02
anakinra: rHuIL-1ra
canakinumab: ACZ885
ruxolitinib: INCB018424
filgotinib: GLPG0634
apremilast: CC-10004
eltrombopag: SB-497115
leflunomide: HWA 486
teriflunomide: HMR1726
dimethyl fumarate: BG-12, BG00012
laquinimod: ABR-215062
ocrelizumab: rhuMAb 2H7
tacrolimus: FK 506, FK506, FK-506
mycophenolate mofetil: RS-61443
belatacept: LEA29Y
pimecrolimus: ASM 981, SDZ ASM 981
zidovudine: BW A509U
saquinavir: Ro 31-8959
ritonavir: ABT-538
indinavir: MK-639, L-735,524
nelfinavir: AG1343
lopinavir: ABT-378
atazanavir: BMS-232632
darunavir: TMC114
etravirine: TMC125
rilpivirine: TMC278
efavirenz: DMP 266
nevirapine: BI-RG-587
delavirdine: U-90152
abacavir: 1592U89
raltegravir: MK-0518
elvitegravir: GS-9137
dolutegravir: S/GSK1349572, GSK1349572
cabotegravir: GSK1265744
maraviroc: UK-427,857
adefovir: GS-840
entecavir: BMS-200475
telbivudine: 'LdT'
sofosbuvir: GS-7977, PSI-7977
telaprevir: VX-950
boceprevir: SCH 503034
simeprevir: TMC435
daclatasvir: BMS-790052
ledipasvir: GS-5885
oseltamivir: GS4104, GS 4104, Ro 64-0796
zanamivir: GG167
peramivir: BCX-1812
favipiravir: T-705
letermovir: AIC246, MK-8228
fluconazole: UK-49,858
itraconazole: R 51211
voriconazole: UK-109,496
posaconazole: SCH 56592
caspofungin: MK-0991, MK-991, L-743,872
micafungin: FK463
bedaquiline: TMC207, R207910
delamanid: OPC-67683
pretomanid: PA-824
linezolid: PNU-100766
tedizolid: TR-701
daptomycin: LY146032
tigecycline: GAR-936
ertapenem: MK-0826
imipenem: MK-0787
ciprofloxacin: BAY o 9867
moxifloxacin: BAY 12-8039
ofloxacin: DL-8280
levofloxacin: DR-3355
azithromycin: CP-62,993
fidaxomicin: OPT-80
latanoprost: PhXA41, XA41
travoprost: AL-6221
bimatoprost: AGN 192024
tafluprost: AFP-168, DE-085
unoprostone: UF-021
omidenepag isopropyl: DE-117
netarsudil: AR-13324
ripasudil: K-115
latanoprostene bunod: BOL-303259-X, PF-3187207
dorzolamide: MK-507, MK-0507
brinzolamide: AL-4862
brimonidine: AGN 190342, UK 14,304
apraclonidine: ALO 2145
aflibercept: VEGF Trap-Eye, VEGF Trap
ranibizumab: rhuFab V2, rhuFAB V2
pegaptanib: NX1838, EYE001
brolucizumab: RTH258, ESBA1008
faricimab: RG7716, RO6867461
tarcocimab tedromer: KSI-301
pegcetacoplan: APL-2
delgocitinib: JTE-052
odevixibat: A4250
maralixibat: LUM001
roflumilast: BY217
sugammadex: Org 25969
rocuronium: Org 9426
vecuronium: Org NC45
cisatracurium: 51W89
mivacurium: BW B1090U
propofol: ICI 35,868, ICI 35868
remifentanil: GI87084B
desflurane: I-653
remimazolam: CNS 7056
ropivacaine: LEA 103
parecoxib: SC-69124
valdecoxib: SC-65872
celecoxib: SC-58635
etoricoxib: MK-663, MK-0663
lumiracoxib: COX-189
meloxicam: UH-AC 62
tapentadol: CG5503
febuxostat: TMX-67, TEI-6720
lesinurad: RDEA594
dotinurad: FYU-981
tenapanor: AZD1722
patiromer: RLY5016
roxadustat: ASP1517
darbepoetin alfa: 'NESP'
difelikefalin: CR845
`;
