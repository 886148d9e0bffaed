/** Words of the trade page. */
export const tradePages = {
  title: 'Trade',
  lede: 'What Japan and South Korea sell each other, as each of the two counts it. Two countries’ records of the same goods differ; here they stand side by side and are never added.',
  afterImf: 'IMF table to 2020; South Korean releases from here on',
  ratesBreak: 'World Bank annual averages to here; Federal Reserve averages from here on',
  sections: {
    flows: { title: 'Both directions, year by year', intro: 'Exports and imports by each reporter, the balance and the total.' },
    records: {
      title: 'Two records of the same goods',
      intro: 'What leaves one country should arrive in the other; the two records of it differ.',
    },
    partners: { title: 'How much each matters to the other', intro: 'Shares and ranks in each country’s own trade.' },
    months: { title: 'Month by month', intro: 'Monthly figures, where readable documents have them.' },
    controlled: {
      title: 'Materials under export control',
      intro:
        'The three materials Japan put under shipment-by-shipment licences in July 2019, as South Korean customs recorded their arrival.',
    },
    goods: { title: 'Which goods', intro: 'Chapters and sections of the trade classifications, for the years with a full table.' },
    consumer: {
      title: 'Beer, food and cars',
      intro: 'Consumer goods that newspapers followed after calls for a boycott in South Korea in July 2019.',
    },
    money: {
      title: 'Exchange rates and investment',
      intro: 'What a dollar cost in each currency, and Japanese investment notified in South Korea.',
    },
  },
  definitions: {
    title: 'Definitions',
    items: [
      {
        term: 'FOB and CIF',
        meaning:
          'Free on board: the value of goods at the exporter’s border. Cost, insurance, freight: the value at the importer’s border. Both countries count exports FOB and imports CIF, so the import record of the same goods is usually the higher one.',
      },
      {
        term: 'Country of origin, last known destination',
        meaning:
          'Imports are recorded by where goods were made, exports by where they were last known to go. Goods through a third place can sit in one country’s table and not in the other’s.',
      },
      {
        term: 'Provisional',
        meaning:
          'First releases: about 1 January for South Korea, late January for Japan. South Korea closes a year in February, Japan in March, and both revise later.',
      },
      { term: 'Notified investment', meaning: 'Projects announced to the South Korean government, not money that arrived.' },
    ],
  },
  /** Chapters of the Harmonised System that are drawn, shortened. */
  chapters: {
    '27': 'Mineral fuels and oils',
    '29': 'Organic chemicals',
    '32': 'Dyes, paints and inks',
    '38': 'Other chemical products',
    '39': 'Plastics',
    '72': 'Iron and steel',
    '73': 'Articles of iron or steel',
    '84': 'Machinery',
    '85': 'Electrical machinery',
    '87': 'Vehicles (not railway)',
    '90': 'Optical, measuring and medical instruments',
  } as Partial<Record<string, string>>,
  sitcSections: {
    '0': 'Food and live animals',
    '1': 'Beverages and tobacco',
    '2': 'Crude materials, except fuels',
    '3': 'Mineral fuels',
    '4': 'Animal and vegetable oils',
    '5': 'Chemicals',
    '6': 'Manufactured goods by material',
    '7': 'Machinery and transport equipment',
    '8': 'Miscellaneous manufactured articles',
    '9': 'Not classified elsewhere',
  } as Partial<Record<string, string>>,
};
