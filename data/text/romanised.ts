/**
 * How names and words of the data sound in Latin letters, for readers who type without a Japanese or Korean keyboard: Hepburn
 * with and without long vowels, the Revised Romanisation. One kB in the script; beside each series they would swell the list of
 * all series, which has a limit of 30 kB.
 */
export const ROMANISED: readonly [written: string, sounds: readonly string[]][] = [
  ['日本', ['nihon', 'nippon']],
  ['韓国', ['kankoku']],
  ['일본', ['ilbon']],
  ['한국', ['hanguk', 'hankook']],
  ['内閣府', ['naikakufu']],
  ['外交', ['gaikou', 'gaiko']],
  ['言論npo', ['genron']],
  ['世論調査', ['yoronchousa', 'yoronchosa', 'seronchosa']],
  ['朝日新聞', ['asahishimbun', 'asahishinbun']],
  ['毎日新聞', ['mainichishimbun', 'mainichishinbun']],
  ['読売新聞', ['yomiurishimbun', 'yomiurishinbun']],
  ['共同通信', ['kyodotsushin', 'kyoudoutsuushin']],
  ['新聞通信調査会', ['shimbuntsushinchosakai', 'shinbuntsuushinchousakai']],
  ['親しみ', ['shitashimi']],
  ['印象', ['inshou', 'insho']],
  ['訪問', ['houmon', 'homon']],
  ['訪日', ['hounichi', 'honichi']],
  ['輸出', ['yushutsu']],
  ['輸入', ['yunyuu', 'yunyu']],
  ['여론조사', ['yeoronjosa']],
  ['호감', ['hogam']],
  ['인상', ['insang']],
  ['한국갤럽', ['hangukgaelleop']],
  ['한국일보', ['hangukilbo', 'hankookilbo']],
  ['동아일보', ['dongailbo']],
  ['조선일보', ['joseonilbo', 'chosunilbo']],
  ['수출', ['suchul']],
  ['수입', ['suip']],
  ['무역', ['muyeok']],
];
