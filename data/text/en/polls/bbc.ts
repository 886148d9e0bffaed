const INFLUENCE =
  'The question is about a country’s influence in the world, “mainly positive” or “mainly negative”: not about liking a country or its people.';
const MIDDLE =
  'The middle is what is left of 100: “depends”, “neither, neutral”, do not know and no answer. It is large in Japan, where many decline to choose; a low positive share there does not mean a high negative one.';
const COPY =
  'Figures by country of 2014 and 2017 were read in transcriptions of the report’s charts; the report itself could not be read beyond its first pages.';
const YEAR = 'A wave is named by its year of publication; fieldwork ran over the winter before.';
const DOUBT =
  'One Latin American public is left out: it is printed as Argentina in one table and as Chile in the others. Its rows are in the dataset, marked as doubtful.';
const URBAN = 'In several countries only people in cities were asked.';
const POLL = 'BBC World Service country ratings (GlobeScan, PIPA)';

type Both = Record<'jpn' | 'kor', string>;

/** BBC World Service country ratings. */
export const bbcFigures = {
  'bbc-mutual-positive': {
    headline: ({ jpn, kor, year }: Both & { year: string }) =>
      `In ${year} ${kor} of South Koreans saw Japan’s influence as mainly positive, and ${jpn} of Japanese South Korea’s`,
    subtitle: `Share calling the other country’s influence in the world mainly positive, in percent. ${POLL}, 2006–2014.`,
    notes: [
      INFLUENCE,
      MIDDLE,
      'Neither country was surveyed in 2017, and there was no edition in 2015 and 2016: the two-way series ends in 2014. South Korea was first rated in 2010.',
      YEAR,
    ],
  },
  'bbc-mutual-negative': {
    headline: ({ jpn, kor, year }: Both & { year: string }) =>
      `In ${year} ${kor} of South Koreans saw Japan’s influence as mainly negative, and ${jpn} of Japanese South Korea’s`,
    subtitle: `Share calling the other country’s influence in the world mainly negative, in percent. ${POLL}, 2006–2014.`,
    notes: [
      INFLUENCE,
      MIDDLE,
      'Some values of 2006 and 2013 are printed differently elsewhere; see the conflicts on the method page.',
      YEAR,
    ],
  },
  'bbc-2014-on-japan': {
    headline: ({ more, of, china, korea }: Record<'more' | 'of' | 'china' | 'korea', string>) =>
      `In 2014 ${more} of ${of} publics saw Japan’s influence as more positive than negative; least positive were China (${china}) and South Korea (${korea})`,
    subtitle: `Japan’s influence in the world: mainly negative, neither or no answer, mainly positive, in percent. ${POLL}, 2014.`,
    notes: [INFLUENCE, MIDDLE, 'Japan’s own public is among the rows.', DOUBT, COPY, URBAN],
  },
  'bbc-2014-on-south-korea': {
    headline: ({ more, of, israel, jpn }: Record<'more' | 'of' | 'israel' | 'jpn', string>) =>
      `In 2014 ${more} of ${of} publics saw South Korea’s influence as more positive than negative; least positive were Israel (${israel}) and Japan (${jpn})`,
    subtitle: `South Korea’s influence in the world: mainly negative, neither or no answer, mainly positive, in percent. ${POLL}, 2014.`,
    notes: [INFLUENCE, MIDDLE, 'South Korea’s own public is among the rows.', DOUBT, COPY, URBAN],
  },
  'bbc-2013-on-south-korea': {
    headline: ({ more, of, jpn }: Record<'more' | 'of' | 'jpn', string>) =>
      `In 2013 ${more} of ${of} publics saw South Korea’s influence as more positive than negative; in Japan ${jpn} called it mainly positive`,
    subtitle: `South Korea’s influence in the world: mainly negative, neither or no answer, mainly positive, in percent. ${POLL}, 2013.`,
    notes: [
      INFLUENCE,
      MIDDLE,
      'The middle share is left open for Germany, Kenya and Spain, where the printed figures do not allow it.',
      COPY,
    ],
  },
  'bbc-2017-on-japan': {
    headline: ({ more, of, china }: Record<'more' | 'of' | 'china', string>) =>
      `In 2017 ${more} of ${of} publics saw Japan’s influence as more positive than negative; China was the most negative (${china})`,
    subtitle: `Japan’s influence in the world: mainly negative, neither or no answer, mainly positive, in percent. ${POLL}, 2017.`,
    notes: [INFLUENCE, MIDDLE, 'Neither Japan nor South Korea was surveyed in 2017. The figure of Greece was not found.', COPY],
  },
  'bbc-2017-on-south-korea': {
    headline: ({ more, of, china }: Record<'more' | 'of' | 'china', string>) =>
      `In 2017 ${more} of ${of} publics saw South Korea’s influence as more positive than negative; China was the most negative (${china})`,
    subtitle: `South Korea’s influence in the world: mainly negative, neither or no answer, mainly positive, in percent. ${POLL}, 2017.`,
    notes: [INFLUENCE, MIDDLE, 'Neither Japan nor South Korea was surveyed in 2017.', COPY],
  },
  'bbc-averages-japan': {
    headline: ({ low, high }: Record<'low' | 'high', string>) =>
      `Averaged over other publics, ${low} to ${high} called Japan’s influence mainly positive between 2006 and 2017`,
    subtitle: `Japan’s influence: averages of the publics asked, mainly negative and mainly positive, in percent. ${POLL}, 2006–2017.`,
    notes: [
      'Every row averages over another set of publics, named beside the year: rows are not a trend and are never joined by a line.',
      'Averages are means of country results, unweighted, without the target’s own public.',
    ],
  },
  'bbc-averages-south-korea': {
    headline: ({ low, high }: Record<'low' | 'high', string>) =>
      `Averaged over other publics, ${low} to ${high} called South Korea’s influence mainly positive between 2010 and 2014`,
    subtitle: `South Korea’s influence: averages of the publics asked, mainly negative and mainly positive, in percent. ${POLL}, 2010–2014.`,
    notes: [
      'Every row averages over another set of publics, named beside the year: rows are not a trend and are never joined by a line.',
      'Averages are means of country results, unweighted, without the target’s own public.',
    ],
  },
  'bbc-2014-all-targets': {
    headline: ({ jpn, kor, jpnRank, korRank, of }: Both & Record<'jpnRank' | 'korRank' | 'of', string>) =>
      `Of ${of} targets rated in 2014, Japan’s average positive share (${jpn}) stands at number ${jpnRank}, South Korea’s (${kor}) at number ${korRank}`,
    subtitle: `Average share calling each country’s influence mainly positive, in percent. ${POLL}, 2014, average of all publics that rated the target.`,
    notes: [
      'The East Asia Institute’s averages, over all publics but the target’s own; GlobeScan’s averages over tracking publics differ by up to three points.',
      'Equal shares share a number.',
    ],
  },
};
