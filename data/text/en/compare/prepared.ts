interface Text {
  headline: string;
  paragraphs: string[];
  not: string[];
}

interface Both {
  jpn: string;
  kor: string;
}

interface Change {
  points: string;
  margin: string;
}

const noCause = 'That two lines turn at the same time does not show that one moved the other.';

/** Words of the prepared comparisons. Numbers arrive formatted. */
export const prepared = {
  goodImpressions: ({
    first,
    last,
    fall,
    recent,
    after,
  }: {
    first: Both;
    last: Both;
    fall: Change;
    recent: Change;
    after: Both;
  }): Text => ({
    headline: `${last.jpn} of Japanese and ${last.kor} of South Koreans had a good impression of the other country in 2023, against ${first.jpn} and ${first.kor} in 2013`,
    paragraphs: [
      'The Genron NPO and the East Asia Institute asked both publics the same question each year from 2013 to 2023. South Koreans started far behind, were ahead in 2019, and were behind again in 2023.',
      `The largest step of a single year is South Korea’s from 2019 to 2020: ${fall.points} points, with a nominal margin of ${fall.margin}. Japan’s from 2022 to 2023 is ${recent.points} points (${recent.margin}).`,
      `After 2023 other organisers asked online: ${after.kor} of South Koreans and ${after.jpn} of Japanese in 2025. Those dots are not joined to the line.`,
    ],
    not: [
      'That opinion moved by the difference between 2023 and 2025: the people were reached in another way, and in Japan from another age.',
      'That the two publics are at odds by the gap between the lines: Japanese filled in a form at home, South Koreans answered an interviewer.',
    ],
  }),
  fivePolls: ({ asahi, gallup, yomiuri, eai, jpri }: Record<'asahi' | 'gallup' | 'yomiuri' | 'eai' | 'jpri', string>): Text => ({
    headline: `Five polls of 2025 give five answers on how many South Koreans think well of Japan: from ${asahi} to ${jpri}`,
    paragraphs: [
      `${asahi} like Japan (Asahi–Dong-A), ${gallup} are favourable to it (Gallup Korea), ${yomiuri} feel close to it (Hankook–Yomiuri), ${eai} have a good impression (EAI–API–KEI), ${jpri} are favourable (Japan Press Research Institute).`,
      'The questions differ, and so do the answers offered: Asahi–Dong-A and EAI–API–KEI have an answer in the middle, Gallup Korea reads out two options, the Japan Press Research Institute offers four steps without a middle.',
      'Each line is worth reading against its own past.',
    ],
    not: [
      'That one of the five is right and the others are wrong.',
      'That opinion differs from month to month by as much as the polls differ from each other.',
      'Any average of them: it would have no meaning.',
    ],
  }),
  methodBreak: ({ interviews, mail, last, rise }: { interviews: string; mail: string; last: string; rise: Change }): Text => ({
    headline: `Affinity with South Korea was ${interviews} in the last interviews and ${mail} in the first mail survey a year later: two methods, not a rise`,
    paragraphs: [
      'Until fiscal 2019 the Cabinet Office of Japan asked face to face. Since fiscal 2020 the survey comes by mail, without an option for those who do not know.',
      `Within the mail surveys the share went to ${last} in fiscal 2024, ${rise.points} points from fiscal 2020 with a nominal margin of ${rise.margin}.`,
    ],
    not: [
      'That affinity rose from fiscal 2019 to fiscal 2020. It may have, or not: the two cannot be set against each other, and the Cabinet Office itself warns of it.',
      'That the level of today is above or below that of 2009: those who answered then sat opposite an interviewer.',
    ],
  }),
  arrivals: ({
    share,
    before,
    after,
    fieldwork,
    firstHalf,
    secondHalf,
    low,
    pandemic,
  }: Record<'share' | 'before' | 'after' | 'fieldwork' | 'firstHalf' | 'secondHalf' | 'low' | 'pandemic', string>): Text => ({
    headline: `South Koreans’ good impressions of Japan reached ${share} in 2019, a high until then, in a year in which their visits fell from ${before} to ${after}`,
    paragraphs: [
      `The poll of 2019 was held in ${fieldwork}, before the export controls of July and the boycott. Visits from January to June 2019 were ${firstHalf} below those of a year before, from July to December ${secondHalf}.`,
      `The next poll, in autumn 2020, found ${low}; visits of that year came to ${pandemic}.`,
    ],
    not: [
      'That people who think better of a country travel there more, or the other way round: a poll counts adults, arrivals count journeys, and one person can make several.',
      noCause,
    ],
  }),
  year2012: ({
    before,
    after,
    fall,
    visits,
    fieldwork,
  }: {
    before: string;
    after: string;
    fall: Change;
    visits: Record<'before' | 'same' | 'after', string>;
    fieldwork: string;
  }): Text => ({
    headline: `Affinity with South Korea stood at ${after} in Japan in autumn 2012, after ${before} a year earlier; visits to South Korea were higher in 2012 than in 2011`,
    paragraphs: [
      `The Cabinet Office asked in the same way both times, so the step can be read: ${fall.points} points, nominal margin ${fall.margin}. The second survey was held ${fieldwork}, in the weeks after the South Korean president visited the islets called Takeshima in Japan and Dokdo in South Korea.`,
      `Japanese visits to South Korea came to ${visits.before} in 2011, ${visits.same} in 2012 and ${visits.after} in 2013.`,
      'The newspapers’ poll of the same autumn asked another question; its level is its own.',
    ],
    not: [
      'That the visit, or any other event of the year, caused the step: the surveys are a year apart and much lies between them.',
      'That travel followed opinion in 2013: prices and the exchange rate of the yen moved too.',
    ],
  }),
  boycott: ({
    visits,
    beer,
    none,
    impression,
  }: {
    visits: string;
    beer: { before: string; after: string };
    none: string;
    impression: { before: string; after: string };
  }): Text => ({
    headline: `In September 2019 South Koreans’ visits to Japan were ${visits} below a year earlier, and Japan’s beer exports to South Korea went from ${beer.before} to ${beer.after}`,
    paragraphs: [
      `Japan began to require a licence for each shipment of three materials in July 2019. South Korea recorded no hydrogen fluoride from Japan in ${none}.`,
      `Good impressions of Japan were ${impression.before} in the poll before that summer and ${impression.after} in the one of autumn 2020.`,
      'Four units, four panels: what they share is the time axis.',
    ],
    not: [
      'How much of a fall is due to the boycott, to the export controls, to fewer flights or, from 2020, to the pandemic: the counts do not say.',
      'That no hydrogen fluoride reached South Korean factories: stocks and other suppliers are not in this line.',
    ],
  }),
  youngAndOld: ({
    young,
    old,
    earlier,
    koreanYoung,
    koreanOld,
  }: {
    young: string;
    old: string;
    earlier: { young: string; old: string };
    koreanYoung: string;
    koreanOld: string;
  }): Text => ({
    headline: `In both countries the young think better of the other: ${young} of Japanese aged 18 to 29 against ${old} of those of 70 and over, ${koreanYoung} against ${koreanOld} in South Korea`,
    paragraphs: [
      `Japan: affinity, Cabinet Office, fiscal 2023. A year earlier it was ${earlier.young} and ${earlier.old}: the distance between young and old was larger then.`,
      'South Korea: favourable to Japan, Gallup Korea, 2025. The question, the year and the way of asking are others than in Japan.',
    ],
    not: [
      'That the young of one country are friendlier than those of the other: different questions, different years.',
      'Small differences between groups: how many people are in each is not published, so no margin can be given.',
      'That today’s young will keep their view as they grow old.',
    ],
  }),
  bbc: ({ from, to, high }: { from: Both; to: Both; high: string }): Text => ({
    headline: `In four years positive ratings fell from ${from.kor} to ${to.kor} among South Koreans rating Japan and from ${from.jpn} to ${to.jpn} among Japanese rating South Korea`,
    paragraphs: [
      `The BBC’s poll asked whether a country’s influence in the world is mainly positive or mainly negative. South Koreans’ positive ratings of Japan stood at ${high} in 2011.`,
      'Both publics were asked the same question. Japanese figures of 2011 were not found, and neither public was polled in 2017, the last edition.',
    ],
    not: [
      'That people liked the other country less: the question is about influence, and a rating of influence can fall while liking stays.',
      'Small steps: how many people were asked in each country was found for some editions only.',
    ],
  }),
  countryAndPeople: ({
    country,
    people,
    low,
    change,
  }: {
    country: string;
    people: string;
    low: { country: string; people: string };
    change: Change;
  }): Text => ({
    headline: `South Koreans think better of Japanese people than of Japan: ${people} and ${country} were favourable in 2025`,
    paragraphs: [
      'Gallup Korea asks both questions in the same survey.',
      `In July 2019, days after the export controls, ${low.country} were favourable to the country and ${low.people} to the people. From 2015 to 2019 the view of the people moved by ${change.points} points, within its nominal margin of ${change.margin}.`,
    ],
    not: [
      'That the two lines can stand for one another: a headline about “favourability” must say of what.',
      'That the gap is as wide elsewhere: other polls ask about the country only.',
    ],
  }),
  relationsTwoPolls: ({ genron, yomiuri }: { genron: Both; yomiuri: Both }): Text => ({
    headline: `Two polls of 2023 agree that fewer call relations bad, and differ by how many: ${genron.jpn} and ${yomiuri.jpn} in Japan, ${genron.kor} and ${yomiuri.kor} in South Korea`,
    paragraphs: [
      'All four shares are lower than a year before. In the poll of the Genron NPO and EAI both falls exceed their nominal margins; for the newspapers’ poll the samples of 2022 are not known.',
      'The Genron–EAI question offers “neither good nor bad”; the newspapers’ question, in the reports seen, has no middle.',
    ],
    not: [
      'That opinion worsened or improved between the two polls of 2023: the step between them is one of questions.',
      'That one poll is biased: each answers its own question.',
    ],
  }),
  twoRecords: ({ year, sent, received, low, high }: Record<'year' | 'sent' | 'received' | 'low' | 'high', string>): Text => ({
    headline: `Japan says it sent South Korea ${sent} of goods in ${year}; South Korea says it received ${received}`,
    paragraphs: [
      `Both count the same goods. Since 2010 the receiving record was higher in every year, by ${low} to ${high}.`,
      'Imports are recorded with freight and insurance, exports without. Goods through a third place, goods that leave in one year and arrive in the next, and exchange rates add to the difference.',
    ],
    not: ['That one of the two is wrong.', 'Their sum: it would count every shipment twice.'],
  }),
  tradeShare: ({ share, affinity }: { share: { low: string; high: string }; affinity: { low: string; high: string } }): Text => ({
    headline: `From 1996 to 2019 South Korea’s share of Japan’s trade stayed between ${share.low} and ${share.high}, while affinity in Japan went between ${affinity.low} and ${affinity.high}`,
    paragraphs: [
      'The share is of all goods exports and imports of Japan, by its own record. Affinity is the Cabinet Office’s, in interviews throughout.',
      'Both are percent, but of different things: of trade and of people. They stand in two panels.',
    ],
    not: ['That trade does not care for opinion, or opinion for trade: two lines over 24 years cannot show it either way.', noCause],
  }),
};
