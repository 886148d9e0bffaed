import type { tourismPages as en, tourismFigures as enFigures } from '../en/tourism';

const crossings = '両国とも、人の数ではなく国境を越えた回数を数える。4回訪れた人は4と数え、日帰りも含む。';
const japanCount = '訪日韓国人：日本政府観光局（JNTO）による国籍別の数。日本の居住者と乗務員は含まない。';
const koreaCount = '訪韓日本人：韓国観光公社（KTO）による国籍別の数。乗務員（全体の1～2%）を含み、居住者は含まない。';
const statuses = '日本：2024年まで確定値、2026年3月まで暫定値、以降は推計値。韓国：2021年から速報値で、一部は千人単位。';
const missing = '2021年3～8月の訪韓日本人の月別の数値は見つからなかった。2021年の年計はある。';

const bothWays = { toJapan: '訪日韓国人', toKorea: '訪韓日本人' };
const yearSum = '12カ月の合計。';

/** Words of the tourism figures. Numbers arrive formatted. */
export const tourismFigures: typeof enFigures = {
  'arrivals-both-ways': {
    headline: (year, toJapan, toKorea) =>
      `日韓の往来は${year}年に双方向とも、数値のあるどの年よりも多い。訪日韓国人は${toJapan}人、訪韓日本人は${toKorea}人`,
    subtitle: '国籍別の外客数（延べ人数、年）、入国先の国の統計、1989年と1996～2025年',
    series: bothWays,
    notes: [
      crossings,
      japanCount,
      koreaCount,
      '1990～1995年の数値は、引用できる形では見つからなかった。',
      '訪韓日本人の2022～2025年と訪日韓国人の2025年は暫定値。',
    ],
  },
  'arrivals-two-sided': {
    headline: (since) => `${since}年以降、毎年、訪日韓国人が訪韓日本人を上回っている`,
    subtitle: '国籍別の外客数（延べ人数、年）、入国先の国の統計、1997～2025年',
    groups: bothWays,
    notes: [crossings, japanCount, koreaCount],
  },
  'arrivals-monthly': {
    headline: (before, beforeMonth, after, afterMonth) => `訪日韓国人は${beforeMonth}に${before}人、${afterMonth}に${after}人`,
    subtitle: '国籍別の外客数（延べ人数、月）、入国先の国の統計、1996年～2026年5月',
    series: bothWays,
    notes: [
      crossings,
      statuses,
      missing,
      '1999年、2021年、2022年の一部の月は公表された増減率から算出した。いずれも整合する整数は一つだけ。',
    ],
  },
  'arrivals-twelve-months': {
    headline: (toJapan, toJapanEnd, toKorea, toKoreaEnd) =>
      `12カ月間の合計で、訪日韓国人は${toJapanEnd}までに${toJapan}人、訪韓日本人は${toKoreaEnd}までに${toKorea}人`,
    subtitle: '国籍別の外客数、その月までの12カ月の合計（延べ人数）',
    series: bothWays,
    computed: '12カ月の合計。確定度は、そのうち最も低い月に合わせた。',
    notes: ['12カ月すべての数値がある場合だけ合計を示す。合計では季節による増減が打ち消し合う。', missing, crossings],
  },
  'heat-koreans-in-japan': {
    headline: (month, value) => `訪日韓国人がこれまでで最も多かった月は${month}で、${value}人`,
    subtitle: '訪日韓国人数（延べ人数）、年・月別、1996年～2026年5月',
    notes: ['色の濃さは6段階で、各段階に全月の6分の1ずつが入る。', japanCount, crossings],
  },
  'heat-japanese-in-korea': {
    headline: (month, value) => `訪韓日本人がこれまでで最も多かった月は${month}で、${value}人`,
    subtitle: '訪韓日本人数（延べ人数）、年・月別、1999年～2026年1月',
    notes: ['色の濃さは6段階で、各段階に全月の6分の1ずつが入る。', koreaCount, missing],
  },
  'purpose-koreans-in-japan': {
    headline: (year, share) => `${year}年の訪日韓国人の${share}が観光客`,
    subtitle: '訪日韓国人の訪問目的、その年の訪問者に占める割合（%）、1996～2024年',
    series: { tourism: '観光', business: '商用', other: 'その他' },
    computed: '12カ月の合計の、全目的に占める割合。',
    landings: '「一時上陸客」は2005年11月まで別掲で、その後は別掲されていない',
    transit: '2007年から通過客を観光客に数える',
    notes: [
      '一時上陸客と通過客の分類が変わった2005～2007年をまたいで線をつないでいない。一時上陸客（2005年まで、最大4.6%）は図に示していない。',
      'その他：留学、研修、外交など。2017年の目的別の合計は、年計より273人少ない。',
    ],
  },
  'purpose-japanese-in-korea': {
    headline: (from, to, least) => `${from}～${to}年は毎年、訪韓日本人の少なくとも${least}が観光客に数えられた`,
    subtitle: '訪韓日本人の訪問目的、その年の訪問者に占める割合（%）、2010～2019年',
    series: { tourism: '観光', business: '商用', other: 'その他（乗務員を含む）' },
    computed: '12カ月の合計の、全目的に占める割合。',
    notes: [
      '短期の商用はおそらく観光に数えられており、商用の線を商用客の数と読むことはできない。',
      '公用と留学（合わせて0.6%未満）はデータセットにあり、図には示していない。見つかった表は2020年5月で終わる。',
    ],
  },
  'age-japanese-in-korea': {
    headline: (to, after, from, before) => `訪韓日本人に占める21～30歳の割合は、${to}年に${after}、${from}年は${before}`,
    subtitle: (from, to) => `訪韓日本人の年齢別内訳、年齢の分かる訪問者に占める割合（%）、${from}年と${to}年`,
    computed: '12カ月の合計の、年齢の分かる訪問者全体に占める割合。',
    notes: ['乗務員と年齢不明の訪問者は割合の計算から除いた。その間の年はデータセットにある。'],
  },
  'sex-japanese-in-korea': {
    headline: (year, share) => `${year}年に韓国へ入国した日本人の${share}が女性`,
    subtitle: '韓国へ入国した日本国籍者、男女別（延べ人数、年）、出入国管理の統計',
    groups: { female: '女性', male: '男性' },
    computed: yearSum,
    notes: ['韓国観光公社ではなく韓国法務省の出入国統計で、再入国する居住者も含む。'],
  },
  'visits-per-hundred': {
    headline: (year, koreans, japanese) => `${year}年の人口100人当たりの訪問は、韓国人の訪日が${koreans}回、日本人の訪韓が${japanese}回`,
    subtitle: '訪問者の国の人口100人当たりの訪問回数、年',
    series: bothWays,
    computed: 'その年の訪問回数を、年央の人口100人当たりで示した値。',
    notes: [
      '人の数ではなく訪問回数で、1人が何回も訪れることがある。',
      '2025年は、見つかった最後の2024年の人口を用いたため、推計値とした。',
    ],
  },
  'share-of-all-arrivals': {
    headline: (year, inJapan, inKorea) => `${year}年に訪日外客に占める韓国人の割合は${inJapan}、訪韓外客に占める日本人の割合は${inKorea}`,
    subtitle: '全世界からの訪問者に占める相手国からの訪問者の割合（%）、年',
    series: bothWays,
    computed: '全世界からの訪問者に占める相手国からの訪問者の割合。いずれも入国先の国の統計。',
    notes: [japanCount, koreaCount, '韓国の総数は在外韓国人を含む。2020～2022年の割合は、ごく少ない訪問者によるもの。'],
  },
  'spending-koreans-total': {
    headline: (year, value) => `訪日韓国人の消費額は${year}年に${value}で、数値のあるそれまでのどの年よりも多い`,
    subtitle: '訪日韓国人の日本での消費額（円、年）、観光庁の出国時の調査',
    series: { total: '訪日韓国人の消費額' },
    breakReason: '2018年からクルーズ客を別に調査',
    notes: [
      '調査による1人当たり消費額に外客数をかけた額。2017年までと2018年からは厳密には比較できない。',
      '2010～2012年の国籍別の数値は見つからなかった。2020～2022年は新型コロナウイルス禍のため公表されていない。速報値は暫定値とした。',
    ],
  },
  'spending-koreans-per-visitor': {
    headline: (from, to, low, high) => `訪日韓国人の1人当たり消費額は、${from}～${to}年の見つかった年で${low}円から${high}円`,
    subtitle: '訪日韓国人の1人当たり消費額（円）、数値のある年、観光庁の出国時の調査',
    series: { visitor: '1人当たり消費額' },
    breakReason: '2018年からクルーズ客を別に調査',
    notes: [
      '2017年までと2018年からは厳密には比較できない。',
      '2018年より後の年別の数値は見つからなかった。2023年と2024年の一部の四半期はデータセットにある。',
    ],
  },
  'spending-japanese-per-visitor': {
    headline: (period, value) => `訪韓日本人の1人当たり消費額は、${period}に平均${value}`,
    subtitle: '訪韓日本人の1人当たり消費額（米ドル）、見つかった3四半期、外来観光客調査',
    group: '1人当たり消費額',
    notes: ['見つかったのは3四半期のみで、円建ての日本の調査とは比較できない。国際線の運賃を含むかどうかは確認できなかった。'],
  },
  'two-official-counts': {
    headline: (year, entries, visitors) =>
      `${year}年の韓国の公的統計は二つ。出入国管理による日本人の入国は${entries}人、観光公社による訪韓日本人は${visitors}人`,
    subtitle: '韓国へ入国した日本国籍者（延べ人数、年）、二つの公的統計',
    groups: { entries: '法務省：全入国', visitors: '観光公社：訪問者' },
    computed: yearSum,
    notes: [
      '出入国管理の数は、再入国する居住者や家族を含む。平常の年は約1%多く、往来の少ない年はさらに多い。二つをつなぐことはない。',
      '出入国管理の月別の数値が見つかったのは2018年、2019年、2022～2024年。観光公社の2023年は万人単位に四捨五入されている。',
    ],
  },
};

/** Words of the tourism page. */
export const tourismPages: typeof en = {
  title: '観光・往来',
  lede: 'どれだけの韓国人が日本を、どれだけの日本人が韓国を訪れているか。入国先の国の統計により、1990年代からの月ごとの数を示す。',
  months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
  ages: {
    'age-0-20': '20歳以下',
    'age-21-30': '21～30歳',
    'age-31-40': '31～40歳',
    'age-41-50': '41～50歳',
    'age-51-60': '51～60歳',
    'age-61-plus': '61歳以上',
  },
  sections: {
    years: { title: '双方向の往来（年）', intro: '同じ二つの統計を、線と棒で示す。' },
    months: {
      title: '月ごとの動き',
      intro: '月ごとの外客数、12カ月の合計、全年・全月を色の濃さで示した表。',
    },
    weight: {
      title: '往来の重み',
      intro: '訪問者の国の人口と、入国先の国の全訪問者に対する割合。',
    },
    who: { title: '誰が何のために', intro: '訪問目的、年齢、性別。両国が公表しているもの。' },
    spending: { title: '消費額', intro: '出国時の調査による訪問者の消費額。' },
    counts: { title: '二つの公的統計', intro: '韓国は日本人の入国を、二つの目的で二通りに数えている。' },
  },
  definitions: {
    title: '誰を数えるか',
    items: [
      {
        term: '訪問',
        meaning: '訪問者が国境を1回越えること。両国とも宿泊を条件としないため、日帰りも数える。',
      },
      {
        term: '訪日韓国人',
        meaning:
          '韓国の旅券で入国した外国人から、日本に主な住まいのある人を除き、通過やクルーズなどの一時上陸客を加えた数。日本に住む永住者・特別永住者は含まず、企業の駐在員と留学生は含む。乗務員は含まない。',
      },
      {
        term: '訪韓日本人',
        meaning:
          '日本の旅券による入国から、外交官、居住者、その家族、軍関係者を除き、乗務員を加えた数。韓国の統計の名称にある「観光客」は訪問者の意味で、すべての目的を含む。',
      },
      {
        term: '物差しの違い',
        meaning: '一方は乗務員を除き、他方は数える。除く居住者の範囲も異なる。その差は、図に表れる増減よりはるかに小さい。',
      },
      {
        term: '推計値・暫定値・確定値',
        meaning: '日本は1カ月後に推計値、3カ月後に暫定値、翌年4月以降に確定値を公表する。',
      },
    ],
  },
};
