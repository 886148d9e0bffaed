import { href } from '@/components/layout/href';
import type { ProgrammePage } from '@/data/polls/pages/programme';
import type { Context } from '@/data/text/context';
import styles from './polls.module.css';
import { answered, fieldDates, publicNames, waveName } from './words';

/** Every wave of a poll, the newest first, each leading to its own page. */
export function WaveList({ page, context }: { page: ProgrammePage; context: Context }) {
  const { text, format, language } = context;
  const words = text.pages.polls;
  return (
    <table className={styles.waves}>
      <thead>
        <tr>
          <th scope="col">{words.waveColumns.wave}</th>
          <th scope="col">{words.waveColumns.publics}</th>
          <th scope="col">{words.waveColumns.dates}</th>
          <th scope="col" className="number">
            {words.waveColumns.sample}
          </th>
        </tr>
      </thead>
      <tbody>
        {page.waves.map((wave) => {
          const publics = answered(wave);
          const samples = wave.publics.flatMap(({ sample_size }) => (sample_size === undefined ? [] : [format.number(sample_size)]));
          return (
            <tr key={wave.wave}>
              <th scope="row">
                <a href={href(language, `/polls/${page.slug}/${wave.wave}/`)}>{waveName(wave, context)}</a>
              </th>
              <td>{publics.length > 0 ? publicNames(publics, context) : words.none}</td>
              <td>{fieldDates(wave, context) ?? words.notStated}</td>
              <td className="number">{samples.join(' · ')}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
