/** Short names of polls, for lines, sentences and the picker. */
const PROGRAMMES: Record<string, string> = {
  'asahi-donga': 'Asahi–Dong-A',
  asan: 'Asan Institute',
  bbc: 'BBC World Service',
  'cabinet-office': 'Cabinet Office of Japan',
  'chosun-mainichi': 'Chosun–Mainichi',
  'eai-identity': 'EAI identity survey',
  'gallup-korea': 'Gallup Korea',
  'genron-eai': 'Genron–EAI and successors',
  'hankook-research-20-countries': 'Hankook Research, 20 countries',
  'hankook-research-thermometer': 'Hankook Research thermometer',
  'hankook-yomiuri': 'Hankook–Yomiuri',
  ipus: 'IPUS',
  jpri: 'Japan Press Research Institute',
  'kbs-liberation': 'KBS',
  kyodo: 'Kyodo News',
  'nhk-kbs-2010': 'NHK–KBS 2010',
  'nhk-monthly': 'NHK',
  nikkei: 'Nikkei',
  pew: 'Pew Research Center',
};

/** How a series is named, from the short parts a chart needs to the full name of the picker. */
export const names = {
  programme: (family: string) => PROGRAMMES[family] ?? family,
  mean: 'mean',
  on: (people: string, target: string) => `${people} on ${target}`,
  group: (people: string, group: string) => `${people}, ${group.toLowerCase()}`,
  average: (base: string) => `Average (${base})`,
  what: (question: string, answer: string) => `${question}: ${answer}`,
  full: ({ who, what, by }: { who: string; what: string; by: string }) => `${who}: ${what} (${by})`,
  monthly: (what: string) => `${what}, by month`,
  shownAs: (what: string, transform: string) => `${what}, ${transform}`,
  /** The parts of a name that differ between the lines of one chart. */
  joined: (parts: string[]) => {
    const name = parts.join(' · ');
    return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  },
};

const inCurrency = { usd: 'US dollars', jpy: 'yen', kg: 'weight', percent: 'percent' };
const customs = (country: string) => `${country}’s record`;

type Flow = 'exports' | 'imports';
const trade = (flow: Flow | 'total', partner: string) =>
  flow === 'exports' ? `exports to ${partner}` : flow === 'imports' ? `imports from ${partner}` : `trade with ${partner}`;
const ofAll = { exports: 'exports', imports: 'imports', total: 'trade' };

interface Names {
  who: string;
  what: string;
  by: string;
}

/** Names of counts: whose, of what, by which record. */
export const flows = {
  goods: (country: string, partner: string, flow: Flow, unit: 'usd' | 'jpy'): Names => ({
    who: country,
    what: `${trade(flow, partner)}, ${inCurrency[unit]}`,
    by: customs(country),
  }),
  balance: (country: string, partner: string): Names => ({
    who: country,
    what: `exports less imports in trade with ${partner}, US dollars`,
    by: customs(country),
  }),
  total: (country: string, partner: string): Names => ({
    who: country,
    what: `exports plus imports in trade with ${partner}, US dollars`,
    by: customs(country),
  }),
  reconciled: (from: string, to: string): Names => ({
    who: `${from} to ${to}`,
    what: 'goods, one value for both records, US dollars',
    by: 'source not named, for cross-checks',
  }),
  mirrorGap: (from: string, to: string, unit: 'usd' | 'percent'): Names => ({
    who: `${from} to ${to}`,
    what: `importer’s record less exporter’s, ${inCurrency[unit]}`,
    by: 'both records',
  }),
  share: (country: string, partner: string, role: Flow | 'total'): Names => ({
    who: country,
    what: `share of ${partner} in all ${ofAll[role]}, percent`,
    by: customs(country),
  }),
  rank: (country: string, partner: string, role: Flow | 'total'): Names => ({
    who: country,
    what: `rank of ${partner} in ${ofAll[role]}`,
    by: customs(country),
  }),
  world: (country: string, flow: Flow): Names => ({
    who: country,
    what: `${flow}, whole world, US dollars`,
    by: customs(country),
  }),
  material: (material: string, supplier: string, unit: 'usd' | 'kg'): Names => ({
    who: 'South Korea',
    what: `imports of ${material} from ${supplier}, ${inCurrency[unit]}`,
    by: customs('South Korea'),
  }),
  commodity: (country: string, partner: string, flow: Flow, label: string, code: string): Names => ({
    who: country,
    what: `${trade(flow, partner)}: ${label} (${code})`,
    by: customs(country),
  }),
  consumerGood: (item: string): Names => ({ who: 'Japan', what: `exports to South Korea: ${item}, yen`, by: customs('Japan') }),
  change: (country: string, partner: string, flow: Flow, item: string): Names => ({
    who: country,
    what: `${trade(flow, partner)}, ${item}: change on the same month a year before`,
    by: customs(country),
  }),
  investment: { who: 'Japan', what: 'direct investment notified in South Korea, US dollars', by: 'South Korean government' },
  rate: {
    jpy: {
      yearly: { who: 'Yen', what: 'per US dollar, annual average', by: 'World Bank, Federal Reserve' },
      monthly: { who: 'Yen', what: 'average per US dollar', by: 'Federal Reserve' },
    },
    krw: {
      yearly: { who: 'Won', what: 'per US dollar, annual average', by: 'World Bank, Federal Reserve' },
      monthly: { who: 'Won', what: 'average per US dollar', by: 'Federal Reserve' },
    },
  },
  arrivals: (people: string, destination: string): Names => ({
    who: `${people} in ${destination}`,
    what: 'visits',
    by: `${destination}’s count`,
  }),
  travellers: (people: string, destination: string, item: string): Names => ({
    who: `${people} in ${destination}`,
    what: `visits, ${item}`,
    by: `${destination}’s count`,
  }),
  entries: { who: 'Japanese in South Korea', what: 'all entries by immigration', by: 'Ministry of Justice of South Korea' },
  worldArrivals: (destination: string): Names => ({
    who: `All foreigners in ${destination}`,
    what: 'visits',
    by: `${destination}’s count`,
  }),
  residents: (country: string): Names => ({ who: country, what: 'residents', by: 'World Bank' }),
  spending: (people: string, destination: string, of: 'all' | 'each', length: 'year' | 'quarter'): Names => ({
    who: `${people} in ${destination}`,
    what: `${of === 'all' ? 'spending' : 'spending per visitor'}, by ${length}`,
    by: `${destination}’s survey`,
  }),
};

/** Goods, purposes and groups that are counted apart. */
export const items = {
  'hydrogen-fluoride': 'hydrogen fluoride',
  photoresist: 'photoresist',
  'polyimide-film': 'polyimide film',
  beer: 'beer',
  food: 'food',
  'motor-vehicles': 'motor vehicles',
  'all-goods': 'all goods',
  tourism: 'tourism',
  business: 'business',
  official: 'official',
  'study-training': 'study and training',
  'short-excursion': 'temporary landings',
  other: 'other purposes',
  'age-0-20': 'aged 20 and younger',
  'age-21-30': 'aged 21–30',
  'age-31-40': 'aged 31–40',
  'age-41-50': 'aged 41–50',
  'age-51-60': 'aged 51–60',
  'age-61-plus': 'aged 61 and older',
  'crew-and-unspecified': 'crews and age not given',
  male: 'men',
  female: 'women',
};
