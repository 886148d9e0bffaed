const MODE =
  'The Cabinet Office warns that figures from fiscal 2020 on, asked by mail, cannot simply be compared with the interviews before.';
const FISCAL =
  'Years are Japanese fiscal years (April to March); points stand at the field dates. “2015” was in the field in January 2016.';
const MARKS =
  'Fiscal 2016: the age floor fell from 20 to 18. Fiscal 2006: respondents were told from then on that the Cabinet Office is the sponsor. The line goes on; compare with care.';
const REPORTS =
  'The percentages rest on agency and newspaper reports; the Office’s own tables could not be read. Hollow marks are worked out from a later report and its printed change, within 0.1 point.';
const SURVEY = 'Cabinet Office of Japan, survey on diplomacy';

/** Cabinet Office of Japan, survey on diplomacy. */
export const cabinetOfficeFigures = {
  'cabinet-office-affinity': {
    headline: ({ now, year, high, highYear }: Record<'now' | 'year' | 'high' | 'highYear', string>) =>
      `${now} of Japanese felt affinity with South Korea in ${year} (mail); the highest share in interviews was ${high} in ${highYear}`,
    subtitle: `Japanese who feel, and do not feel, affinity with South Korea, in percent. ${SURVEY}, fiscal 1985–2024.`,
    notes: [
      MODE,
      MARKS,
      FISCAL,
      REPORTS,
      'The figures of 1987, 1989–1995, 2000 and 2001 were not found, nor the final ones of fiscal 2025.',
    ],
  },
  'cabinet-office-relations': {
    headline: ({ now, year, before }: Record<'now' | 'year' | 'before', string>) =>
      `${now} of Japanese called relations with South Korea good in ${year}, up from ${before} in fiscal 2020`,
    subtitle: `Japanese who call present relations with South Korea good, and not good, in percent. ${SURVEY}, fiscal 1996–2024.`,
    notes: [MODE, MARKS, FISCAL, REPORTS],
  },
  'cabinet-office-importance': {
    headline: ({ now, year }: Record<'now' | 'year', string>) =>
      `${now} of Japanese called the development of relations with South Korea important in ${year} (preliminary)`,
    subtitle: `Japanese who call the future development of relations with South Korea important, in percent. ${SURVEY}, fiscal 2016–2025.`,
    notes: [MODE, FISCAL, 'The figure of fiscal 2025 is preliminary. Fiscal 2017 and 2020 were not found.'],
  },
  'cabinet-office-affinity-by-age': {
    headline: ({ young, old, year }: Record<'young' | 'old' | 'year', string>) =>
      `In ${year} affinity with South Korea was highest among Japanese aged 18 to 29: ${young}, against ${old} at 70 and over`,
    subtitle: `Japanese who feel affinity with South Korea by age, in percent. ${SURVEY}, fiscal 2023, by mail.`,
    notes: ['How many people are in each age group was not found.', REPORTS],
  },
  'cabinet-office-affinity-young-old': {
    headline: ({ young, year }: Record<'young' | 'year', string>) =>
      `${young} of Japanese aged 18 to 29 felt affinity with South Korea in ${year}`,
    subtitle: `Japanese who feel affinity with South Korea, youngest and oldest group, in percent. ${SURVEY}, fiscal 2016 and 2022–2024.`,
    notes: [MODE, 'Waves in between were not found by age; the figure at 70 and over was not found for fiscal 2024.', REPORTS],
  },
  'cabinet-office-affinity-by-sex': {
    headline: ({ women, men, year }: Record<'women' | 'men' | 'year', string>) =>
      `In ${year} ${women} of Japanese women felt affinity with South Korea, and ${men} of men`,
    subtitle: `Japanese who feel affinity with South Korea by sex, in percent. ${SURVEY}, fiscal 2009, 2020 and 2022.`,
    notes: ['Fiscal 2009 was asked in interviews, fiscal 2020 and 2022 by mail: compare women and men within a year, not years.', REPORTS],
  },
  'cabinet-office-relations-by-age': {
    headline: ({ young, old }: Record<'young' | 'old', string>) =>
      `In fiscal 2022 ${young} of Japanese aged 18 to 29 called relations good, ${old} of those aged 60 to 69`,
    subtitle: `Japanese who call relations with South Korea good by age, in percent. ${SURVEY}, fiscal 2022, by mail.`,
    notes: ['Other age groups were not found.', REPORTS],
  },
};
