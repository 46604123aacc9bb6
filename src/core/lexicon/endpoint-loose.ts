/**
 * Names of the endpoint lexicon that everyday prose uses for much else ("growth factor", "the study's performance"):
 * endpoints only where a sentence says that they were lower, improved, compared, or names them as outcomes.
 */
export const looseNames: ReadonlySet<string> = new Set(
  (
    'failure,independence,neglect,convenience,gene expression,protein expression,mRNA expression,height,attention,' +
    'language,fear,energy,speech,vision,walking,recall,balance,strength,smoking,drinking,absorption,accumulation,' +
    'uptake,participation,persistence,engagement,violence,gait,mobility,waist,growth,transmission,skills,IQ,' +
    'employment,referral,referrals,grief,worry,insight,comfort,preference,tolerance,acceptance,attitude,attitudes,' +
    'swelling,plaque,hearing,swallowing,symptom,symptoms,fall,progression,vitality,cadence,phosphate,phosphorus,' +
    'potassium,albumin,cholesterol,lipids,glucose,urea,cytokines,transferrin,inflammation,stress,attendance,' +
    'prescribing,gambling,conception,fertility,prematurity,urgency,potency,intubation,rejection,lactate,ammonia,' +
    'tuberculosis,influenza,malaria,pregnancy,weakness,wasting,alertness,vigilance,usability,workload,knowledge,' +
    'awareness,memory,cognition,retention,recovery,response,responders,heart failure,congestive heart failure,' +
    'coronary artery disease,coronary heart disease,ischaemic heart disease,symptomatic improvement,clearance,' +
    'infections,metabolic syndrome,dental caries,caries,plasma levels,serum levels,serum concentration,' +
    'serum concentrations,plasma concentration,plasma concentrations,drug levels,drug use,half-life,bioavailability,' +
    'screening rates,treatment duration,attrition,hyperactivity,testosterone,insulin use,progesterone levels,' +
    'diabetic retinopathy,retinopathy,diabetic nephropathy,distant metastasis,distant metastases,metastasis,' +
    'progressive disease,stable disease,survival benefit,mild cognitive impairment,dementia,major depression,' +
    'discontinuation,withdrawal,neuropathic pain,chronic pain,respiratory rate,body temperature,vital signs,heart rate,pulse rate'
  ).split(','),
);
