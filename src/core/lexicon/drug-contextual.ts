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
L-glutamine|taurine|lysine|tryptophan|methionine|carnitine|creatine|betaine|histamine|acetylcholine|serotonin|immunoglobulin|
immunoglobulins|fibrinogen|von Willebrand factor|factor VIII|factor IX|tissue plasminogen activator|urokinase|surfactant|
interleukin-2|interferon|interferons|interferon gamma|interferon-γ|interferon beta|interferon-beta|interferon alfa|hyaluronic acid|
hyaluronate|collagen|gelatin|dextran|gadolinium|technetium|lutetium|iodine-131|uric acid|urea|lactulose breath|salicylate|saline|
water|honey|probiotics|probiotic|fibre|fiber|antacid|bismuth|gold|silver|arsenic|helium|xenon|ozone|ATRA|bicarbonate|
sodium chloride|sodium bicarbonate|creatine monohydrate|coenzyme Q10|ubiquinone|carnosine|endostatin|elemene|MDMA|psilocybin|
lysergic acid diethylamide|tetrahydrocannabinol|dehydroepiandrosterone|prasterone|ginseng|kava|valerian|curcumin|resveratrol|
quercetin|alpha-1 antitrypsin|C1 esterase inhibitor|thrombin|prothrombin|heparan|hirudin|menotropins|corticotropin|ACTH|
docosahexaenoic acid|eicosapentaenoic acid|R21|DTaP|Tdap|lactulose/mannitol`
    .split(/\s*\|\s*|\n/)
    .filter((name) => name !== ''),
);
