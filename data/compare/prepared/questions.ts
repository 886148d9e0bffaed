import { changeBetween } from '../change';
import { compare } from '../guard';
import { changeAt, type PreparedDefinition, shareAt, showing, valueAt } from './definition';

export const BBC: PreparedDefinition = {
  slug: 'bbc-ratings-2010-2014',
  state: showing(['bbc.influence-in-the-world.mainly-positive.jpn', 'bbc.influence-in-the-world.mainly-positive.kor'], {
    from: '2010',
    to: '2014',
  }),
  build(context, find) {
    const [jpn, kor] = ['jpn', 'kor'].map((people) => find(`bbc.influence-in-the-world.mainly-positive.${people}`));
    if (!jpn || !kor) throw new Error('the BBC asked both publics');
    const years = ['2012', '2013', '2014'];
    const falls = (entry: typeof jpn) =>
      years.slice(1).every((year, index) => valueAt(entry, year).value < valueAt(entry, years[index] ?? '').value);
    return {
      ...context.text.pages.compare.prepared.bbc({
        from: { jpn: shareAt(jpn, '2010', context), kor: shareAt(kor, '2010', context) },
        to: { jpn: shareAt(jpn, '2014', context), kor: shareAt(kor, '2014', context) },
        high: shareAt(kor, '2011', context),
      }),
      findings: [
        { says: 'both fell from 2012 to 2013 and to 2014', holds: falls(jpn) && falls(kor) },
        {
          says: 'both are lower in 2014 than in 2010',
          holds: valueAt(jpn, '2014').value < valueAt(jpn, '2010').value && valueAt(kor, '2014').value < valueAt(kor, '2010').value,
        },
      ],
    };
  },
};

export const COUNTRY_AND_PEOPLE: PreparedDefinition = {
  slug: 'country-and-people',
  state: showing(['gallup-korea.favourable-to-country.favourable.kor', 'gallup-korea.favourable-to-people.favourable.kor'], {
    from: '2015',
    margins: true,
  }),
  build(context, find) {
    const [country, people] = ['country', 'people'].map((of) => find(`gallup-korea.favourable-to-${of}.favourable.kor`));
    if (!country || !people) throw new Error('Gallup Korea asked both questions');
    const waves = ['2015', '2019', '2022', '2025'];
    const change = changeAt(people, '2015', '2019', context);
    return {
      ...context.text.pages.compare.prepared.countryAndPeople({
        country: shareAt(country, '2025', context),
        people: shareAt(people, '2025', context),
        low: { country: shareAt(country, '2019', context), people: shareAt(people, '2019', context) },
        change,
      }),
      findings: [
        {
          says: 'the people are ahead in every wave that asked both',
          holds: waves.every((wave) => valueAt(people, wave).value > valueAt(country, wave).value),
        },
        { says: 'the view of the people did not change from 2015 to 2019', holds: !change.exceeds },
        { says: 'the two are different questions', holds: compare(country, people).kind === 'different-question' },
      ],
    };
  },
};

export const RELATIONS_TWO_POLLS: PreparedDefinition = {
  slug: 'bad-relations-in-two-polls',
  state: showing(
    [
      'genron-eai.current-relations.bad.jpn',
      'genron-eai.current-relations.bad.kor',
      'hankook-yomiuri.current-relations.bad.jpn',
      'hankook-yomiuri.current-relations.bad.kor',
    ],
    { from: '2013', to: '2023' },
  ),
  build(context, find) {
    const bad = (poll: string, people: string) => find(`${poll}.current-relations.bad.${people}`);
    const shares = (poll: string) => ({ jpn: shareAt(bad(poll, 'jpn'), '2023', context), kor: shareAt(bad(poll, 'kor'), '2023', context) });
    const fell = (poll: string, people: string) => changeBetween(bad(poll, people), '2022', '2023');
    const above = (people: string) =>
      valueAt(bad('hankook-yomiuri', people), '2023').value > valueAt(bad('genron-eai', people), '2023').value;
    const lower = (poll: string, people: string) => valueAt(bad(poll, people), '2023').value < valueAt(bad(poll, people), '2022').value;
    return {
      ...context.text.pages.compare.prepared.relationsTwoPolls({ genron: shares('genron-eai'), yomiuri: shares('hankook-yomiuri') }),
      findings: [
        {
          says: 'the newspapers’ samples of 2022 are not known',
          holds: ['jpn', 'kor'].every((people) => {
            const change = fell('hankook-yomiuri', people);
            return change.kind === 'refused' && change.refusal.why === 'no-sample';
          }),
        },
        { says: 'the newspapers’ poll is higher for both publics', holds: above('jpn') && above('kor') },
        {
          says: 'all four are lower in 2023 than in 2022',
          holds: ['genron-eai', 'hankook-yomiuri'].every((poll) => lower(poll, 'jpn') && lower(poll, 'kor')),
        },
        {
          says: 'both falls in the joint poll exceed their margins',
          holds: ['jpn', 'kor'].every((people) => {
            const change = fell('genron-eai', people);
            return change.kind === 'share' && change.exceeds;
          }),
        },
      ],
    };
  },
};
