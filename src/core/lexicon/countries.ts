/** Names of countries and regions, as trials name the places they are done in. */
import { PhraseTable } from './phrases.js';

const names = `Afghanistan, Albania, Algeria, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahrain, Bangladesh, Belarus, Belgium, Benin,
Bolivia, Bosnia and Herzegovina, Botswana, Brazil, Bulgaria, Burkina Faso, Burundi, Cambodia, Cameroon, Canada, Chad, Chile, China, Colombia,
Congo, Democratic Republic of the Congo, Costa Rica, Croatia, Cuba, Cyprus, Czech Republic, Czechia, Denmark, Dominican Republic, Ecuador, Egypt,
El Salvador, England, Eritrea, Estonia, Eswatini, Ethiopia, Fiji, Finland, France, Gabon, Gambia, The Gambia, Germany, Ghana, Greece, Guatemala, Guinea,
Guinea-Bissau, Haiti, Honduras, Hong Kong, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel, Italy, Ivory Coast, Côte d'Ivoire, Jamaica,
Japan, Kazakhstan, Kenya, Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Lithuania, Luxembourg, Madagascar, Malawi,
Malaysia, Mali, Malta, Mauritania, Mauritius, Mexico, Moldova, Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nepal, Netherlands,
New Zealand, Nicaragua, Niger, Nigeria, North Macedonia, Northern Ireland, Norway, Oman, Pakistan, Panama, Papua New Guinea, Paraguay, Peru,
Philippines, Poland, Portugal, Puerto Rico, Qatar, Romania, Russia, Russian Federation, Rwanda, Saudi Arabia, Scotland, Senegal, Serbia,
Sierra Leone, Singapore, Slovakia, Slovenia, Somalia, South Africa, South Korea, Republic of Korea, Korea, South Sudan, Spain, Sri Lanka, Sudan, Sweden,
Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Togo, Tunisia, Uganda, Ukraine, United Arab Emirates, Uruguay, Uzbekistan,
Venezuela, Vietnam, Viet Nam, Wales, Yemen, Zambia, Zimbabwe`;

/** Other names of a country, with the name they stand for. */
const others: Readonly<Record<string, string>> = {
  'United States': 'United States',
  'United States of America': 'United States',
  USA: 'United States',
  US: 'United States',
  'U.S.': 'United States',
  'U.S.A.': 'United States',
  'United Kingdom': 'United Kingdom',
  UK: 'United Kingdom',
  'U.K.': 'United Kingdom',
  'Great Britain': 'United Kingdom',
  UAE: 'United Arab Emirates',
  Türkiye: 'Turkey',
};

const canonical: Readonly<Record<string, string>> = {
  Czechia: 'Czech Republic',
  'The Gambia': 'Gambia',
  "Côte d'Ivoire": 'Ivory Coast',
  'Russian Federation': 'Russia',
  'Republic of Korea': 'South Korea',
  Korea: 'South Korea',
  'Viet Nam': 'Vietnam',
};

/** Countries by the names they are printed with; names count only with their capitals ("Turkey" is left to those who eat it). */
export const countries: PhraseTable<string> = new PhraseTable<string>((table) => {
  for (const name of names.split(/,\s+/)) table.add(name, canonical[name] ?? name, true);
  for (const [name, value] of Object.entries(others)) table.add(name, value, true);
});
