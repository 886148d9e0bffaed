import type { FigureDefinition } from '../figure';
import { asahiDongaGroups, asahiDongaTrends, asahiDongaWave } from './figures/asahi-donga';
import { bbcMutual } from './figures/bbc';
import { bbcAverages } from './figures/bbc-averages';
import { bbcOtherWaves, bbcPublics2014 } from './figures/bbc-publics';
import { cabinetOfficeTrends } from './figures/cabinet-office';
import { cabinetOfficeGroups } from './figures/cabinet-office-groups';
import { eai2024 } from './figures/eai-2024';
import { eaiApiKei } from './figures/eai-api-kei';
import { gallupGroupFigures, gallupTrends } from './figures/gallup-korea';
import { genron2023 } from './figures/genron-2023';
import { genronAges, genronImpressions } from './figures/genron-impressions';
import { genronReasons } from './figures/genron-reasons';
import { genronRelations } from './figures/genron-relations';
import { genronSingle } from './figures/genron-single';
import { hankookYomiuriGroups, hankookYomiuriTrends, hankookYomiuriWaves } from './figures/hankook-yomiuri';
import { jpriTrends } from './figures/jpri';
import { jpriWaves } from './figures/jpri-waves';
import { identityGroups, identityTrend, ipusTrend, kbsWave } from './figures/korea';
import { asanTrend, hankookResearchTrends } from './figures/scores';
import { chosunMainichiTrend, kyodoTrend, nhkKbsWave, nhkWave, nikkeiTrend, pewTrends } from './figures/two-sided';

/** The parts of a programme's page, in the order they are shown. */
interface PageFigures {
  trends?: FigureDefinition[];
  waves?: FigureDefinition[];
  groups?: FigureDefinition[];
}

/** What each programme page shows, by its slug. */
const FIGURES_OF_PAGES: Record<string, PageFigures> = {
  'genron-eai': {
    trends: [...genronImpressions, ...genronRelations, ...genronReasons],
    waves: [...genron2023, ...eai2024, ...genronSingle],
    groups: genronAges,
  },
  'eai-api-kei': { waves: eaiApiKei },
  bbc: { trends: bbcMutual, waves: [...bbcPublics2014, ...bbcOtherWaves, ...bbcAverages] },
  jpri: { trends: jpriTrends, waves: jpriWaves },
  'cabinet-office': { trends: cabinetOfficeTrends, groups: cabinetOfficeGroups },
  'hankook-yomiuri': { trends: hankookYomiuriTrends, waves: hankookYomiuriWaves, groups: hankookYomiuriGroups },
  'asahi-donga': { trends: asahiDongaTrends, waves: asahiDongaWave, groups: asahiDongaGroups },
  'gallup-korea': { trends: gallupTrends, groups: gallupGroupFigures },
  'eai-identity': { trends: identityTrend, groups: identityGroups },
  'hankook-research': { trends: hankookResearchTrends },
  asan: { trends: asanTrend },
  ipus: { trends: ipusTrend },
  'chosun-mainichi': { trends: chosunMainichiTrend },
  'nhk-kbs-2010': { waves: nhkKbsWave },
  kyodo: { trends: kyodoTrend },
  nikkei: { trends: nikkeiTrend },
  pew: { trends: pewTrends },
  'nhk-monthly': { waves: nhkWave },
  'kbs-liberation': { waves: kbsWave },
};

/** Figures of the polls pages, in the order they are shown. */
export const pollsFigureDefinitions: FigureDefinition[] = Object.values(FIGURES_OF_PAGES).flatMap(
  ({ trends = [], waves = [], groups = [] }) => [...trends, ...waves, ...groups],
);

export interface FigureSection {
  id: keyof PageFigures;
  /** Ids of the figures in their order. */
  figures: string[];
}

const SECTIONS = ['trends', 'waves', 'groups'] as const;

/** The parts of a poll's page that have figures. */
export const figureSections = (slug: string): FigureSection[] =>
  SECTIONS.flatMap((id) => {
    const figures = FIGURES_OF_PAGES[slug]?.[id] ?? [];
    return figures.length > 0 ? [{ id, figures: figures.map((definition) => definition.id) }] : [];
  });
