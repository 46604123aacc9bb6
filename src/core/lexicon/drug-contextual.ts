/**
 * Drugs that are also analytes, body substances or foods: they count only where the words beside them treat
 * ("insulin therapy", "received calcium", "zinc 20 mg", but not "serum calcium" or "insulin resistance").
 */
export const contextualDrugs: ReadonlySet<string> = new Set(
  `insulin|calcium|albumin|glucose|dextrose|iron|zinc|magnesium|potassium|selenium|iodine|iodide|copper|sodium|phosphate|lithium|
testosterone|progesterone|estradiol|oestradiol|estrogen|oestrogen|estrogens|oestrogens|thyroxine|cortisol|glucagon|growth hormone|
human chorionic gonadotropin|calcitonin|melatonin|vasopressin|oxytocin|erythropoietin|epinephrine|norepinephrine|adrenaline|
noradrenaline|dopamine|adenosine|angiotensin II|nitric oxide|oxygen|carbon dioxide|alcohol|ethanol|caffeine|nicotine|
heroin|cocaine|cannabis|marijuana|amphetamine|methamphetamine|amfetamine|folate|folic acid|vitamin|vitamins|vitamin A|vitamin B1|
vitamin B6|vitamin B12|vitamin C|vitamin D|vitamin D2|vitamin D3|vitamin E|vitamin K|ascorbic acid|thiamine|pyridoxine|cyanocobalamin|
nicotinamide|niacinamide|niacin|retinol|tocopherol|beta-carotene|omega-3|omega-3 fatty acids|fish oil|arginine|L-arginine|glutamine|
L-glutamine|taurine|leucine|L-leucine|lysine|tryptophan|methionine|carnitine|creatine|betaine|histamine|acetylcholine|serotonin|immunoglobulin|
immunoglobulins|fibrinogen|von Willebrand factor|factor VIII|factor IX|tissue plasminogen activator|urokinase|surfactant|
interleukin-2|interferon|interferons|interferon gamma|interferon-γ|interferon beta|interferon-beta|interferon alfa|hyaluronic acid|
hyaluronate|collagen|gelatin|dextran|gadolinium|technetium|lutetium|iodine-131|uric acid|urea|lactulose breath|salicylate|saline|
honey|probiotics|probiotic|fibre|fiber|bismuth|gold|silver|arsenic|helium|xenon|ozone|ATRA|bicarbonate|
sodium chloride|sodium bicarbonate|creatine monohydrate|coenzyme Q10|ubiquinone|carnosine|endostatin|elemene|MDMA|psilocybin|
lysergic acid diethylamide|tetrahydrocannabinol|dehydroepiandrosterone|prasterone|ginseng|kava|valerian|curcumin|resveratrol|
quercetin|alpha-1 antitrypsin|C1 esterase inhibitor|thrombin|prothrombin|heparan|hirudin|menotropins|corticotropin|ACTH|
docosahexaenoic acid|eicosapentaenoic acid|R21|DTaP|Tdap|lactulose/mannitol|glycerol|papain|collagenase|lactase|emodin|
genistein|equol|S-equol|glutathione|reduced glutathione|parathyroid hormone|triiodothyronine|L-triiodothyronine|lactoferrin|
bovine lactoferrin|colostrum|uridine|uridine monophosphate|estriol|oestriol|estrone|equilin|phosphatidylcholine|phosphocreatine|
ganglioside|monosialoganglioside|citrulline|L-citrulline|casein|whey protein|lutein|zeaxanthin|lycopene|canthaxanthin|anthocyanins|
inulin|pectin|kaolin|carbomer|chitosan|xylitol|erythritol|stevia|chromium|boron|inositol|opium|kratom|activated protein C|
antithrombin III|C1 inhibitor|C1-inhibitor|C1-INH|prostaglandin E2|branched-chain amino acid|branched-chain amino acids|human albumin|
pyridoxal phosphate|thiamine pyrophosphate|25-hydroxyvitamin D3|calcidiol|cholic acid|chenodeoxycholic acid|sodium citrate|citric acid|
fluorescein|sodium fluorescein|fluorescein sodium|indocyanine green|tumor-infiltrating lymphocytes|tumour-infiltrating lymphocytes|
mesenchymal stem cell|mesenchymal stem cells|mesenchymal stromal cells|interleukin-11|interleukin-12|interleukin-15|D-serine|
L-serine|L-lysine|sarcosine|theanine|gamma globulin|radioiodine|synbiotic|synbiotics|prebiotic|prebiotics|postbiotic|postbiotics|
ginkgo|lavender|saffron|turmeric|ginger|cinnamon|barberry|arnica|comfrey|rhubarb|astragalus|neem|moringa|hibiscus|nettle|maca|
ephedra|guarana|capsicum|purslane|sumac|yarrow|myrrh|frankincense|calendula|chamomile|peppermint|elderberry|fenugreek|bearberry|
hawthorn extract|passionflower|liquorice extract|Akkermansia muciniphila|Lactobacillus acidophilus|Lactobacillus casei|
Lactobacillus reuteri|Limosilactobacillus reuteri|Lactobacillus rhamnosus|Lacticaseibacillus rhamnosus|Lactobacillus paracasei|
Lactobacillus plantarum|Lactiplantibacillus plantarum|Lactobacillus gasseri|Lactobacillus crispatus|Lactobacillus helveticus|
Lactobacillus bulgaricus|Lactobacillus johnsonii|Lactobacillus fermentum|Bifidobacterium breve|Bifidobacterium longum|
Bifidobacterium infantis|Bifidobacterium bifidum|Bifidobacterium animalis|Streptococcus thermophilus|Bifidobacterium lactis|Bacillus subtilis|Bacillus licheniformis|Clostridium butyricum|
Oxalobacter formigenes|Ganoderma lucidum|Viscum album|Aloe barbadensis|sesame oil|castor oil|coconut oil|isoflavones|escin|rutin|
luteolin|apigenin|quinine water|vasoactive intestinal peptide|bradykinin|kisspeptin|basic fibroblast growth factor|
antimony|purified protein derivative|candida antigen|methacholine|hyaluronidase|glycyrrhizin|naringin|hesperidin|beta-glucan|medium-chain triglycerides|sodium nitrate|
sodium nitrite|inorganic nitrate|hydrogen peroxide|nicotinyl alcohol|sodium fluoride|iodine supplementation|plant sterols|
phytosterols|arginine deiminase|noscapine|oat bran|coumarin|flaxseed|wheat bran|phytoestrogens|hawthorn|spirulina|transfer factor|distilled water|polysaccharide K|essential oil|essential oils|chlorogenic acid|lipid emulsion|vehicle|somatostatin|prostacyclin|secretin|
lanthanum|NPH|glycerin|glycerine|garlic|cranberry juice|beetroot juice|rosemary|cumin|black seed|amla|tulsi|bacopa|brahmi|boswellia|
lemon balm|cordyceps|guggul|chlorella|bee venom|mistletoe|choline|butyrate|resistant starch|ORS|OPV|IPV|DTP|MenC|
tetanus toxoid|diphtheria toxoid|silicone oil|factor IX concentrate|factor VIII concentrate`
    .split(/\s*\|\s*|\n/)
    .filter((name) => name !== ''),
);

/** Those of them that trials give far more often than they measure them: drugs, unless the words beside them measure. */
export const rarelyMeasuredDrugs: ReadonlySet<string> = new Set([
  'oxytocin',
  'progesterone',
  'norepinephrine',
  'noradrenaline',
  'epinephrine',
  'adrenaline',
  'vasopressin',
  'dextrose',
  'surfactant',
  'sodium bicarbonate',
  'vehicle',
]);
