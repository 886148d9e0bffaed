import { groups } from 'd3-array';
import { WordingLines } from '@/components/polls/wording-lines';
import type { Wording } from '@/data/compare/comparable';
import type { AskedWave, WordingBox } from '@/data/compare/wording';
import type { CompareContext } from '@/data/compare/words';
import { AskedTable, peopleOf } from './asked-table';
import styles from './compare.module.css';
import { runsOf } from './runs';

/** One wording, in the words it was asked in and in English, with the polls that used it. */
function WordingView({ wordings, context }: { wordings: Wording[]; context: CompareContext }) {
  const { polls, compare } = context.text.pages;
  const [wording] = wordings;
  if (!wording) return null;
  const { original, originalLanguage, beside, englishStatus, answerType, scale } = wording;
  // That one answer was asked for goes without saying where the answers are listed.
  const several = answerType !== 'single' || scale === undefined;
  return (
    <div className={styles.wording}>
      <p className={styles.soft}>{context.format.list([...new Set(wordings.map(({ programmeName }) => programmeName))])}</p>
      {original === undefined && <p className={styles.soft}>{compare.page.wordingNotSeen}</p>}
      <WordingLines original={original} originalLanguage={originalLanguage} beside={beside} status={englishStatus} context={context} />
      <p className={styles.soft}>
        {context.format.sentences([several ? polls.asked(answerType) : undefined, scale].filter((part) => part !== undefined))}
      </p>
    </div>
  );
}

/** How one public was asked over the waves shown, in a line or two. */
function Asked({ waves, context }: { waves: AskedWave[]; context: CompareContext }) {
  const { text, format } = context;
  const { polls, compare } = text.pages;
  const span = compare.run(format.label(waves[0]?.label ?? ''), format.label(waves.at(-1)?.label ?? ''));
  const summed = (valueOf: (wave: AskedWave) => string | undefined): string => {
    const runs = runsOf(waves, (wave) => valueOf(wave) ?? polls.notStated);
    if (runs.length === 1) return runs[0]?.value ?? '';
    return format.facts(runs.map(({ value, from, to }) => compare.page.inRun(value, compare.run(format.label(from), format.label(to)))));
  };
  const samples = waves.flatMap(({ sample }) => sample ?? []);
  const facts = [
    [polls.methodLabels.mode, summed(({ mode }) => mode && text.codes.mode[mode])],
    [polls.methodLabels.covered, summed((wave) => peopleOf(wave, context))],
    [
      compare.page.wholeSample,
      samples.length > 0 ? compare.page.samples(format.number(Math.min(...samples)), format.number(Math.max(...samples))) : polls.notStated,
    ],
  ];
  return (
    <>
      <p className={styles.soft}>{compare.page.waves(waves.length, span)}</p>
      <dl>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Box({ box, context }: { box: WordingBox; context: CompareContext }) {
  const { page, names } = context.text.pages.compare;
  const title = page.box(names.programme(box.family), box.wordings[0]?.label ?? '');
  const wordings = groups(box.wordings, ({ original, english, scale }) => `${original} ${english} ${scale}`);
  return (
    <section className={styles.box}>
      <h4>{title}</h4>
      {wordings.map(([key, alike]) => (
        <WordingView key={key} wordings={alike} context={context} />
      ))}
      {box.asked.map(({ who, waves }) => (
        <div key={who}>
          <h5>{who}</h5>
          <Asked waves={waves} context={context} />
        </div>
      ))}
      <details>
        <summary>{page.waveByWave}</summary>
        <AskedTable box={box} title={title} context={context} />
      </details>
    </section>
  );
}

/** How each poll question shown was put, side by side: its words, its answers, who was asked, how and when. */
export function WordingBoxes({ boxes, context }: { boxes: WordingBox[]; context: CompareContext }) {
  if (boxes.length === 0) return null;
  return (
    <>
      <h3>{context.text.pages.compare.page.wordings}</h3>
      <div className={styles.boxes}>
        {boxes.map((box) => (
          <Box key={box.id} box={box} context={context} />
        ))}
      </div>
    </>
  );
}
