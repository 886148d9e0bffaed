import type { FlowGroup, FlowSeries } from '@/data/compare/comparable';
import { commonBases, FLOW_TRANSFORMS, type FlowTransform, transformsOf } from '@/data/compare/transform';
import styles from './fields.module.css';
import notes from './notes.module.css';
import type { Tools } from './tools.client';
import { useSession } from './use-session.client';

const GROUPS: FlowGroup[] = ['tourism', 'trade', 'rates'];

/** What is made of the counts of each kind, and where an index starts. Only what some series can be shown as is offered. */
export function FlowControls({ tools: { session, context }, flows }: { tools: Tools; flows: FlowSeries[] }) {
  const { transforms, base } = useSession(session).state;
  const words = context.text.pages.compare.page.builder;
  const indexed = flows.filter(({ group }) => transforms[group] === 'index');
  const bases = indexed.length > 0 ? commonBases(indexed) : [];
  const [firstBase] = bases;

  const choose = (group: FlowGroup, transform: string) => {
    const chosen = FLOW_TRANSFORMS.find((one) => one === transform);
    session.change({ transforms: { ...transforms, [group]: chosen === 'level' ? undefined : chosen } });
  };
  const offered = (group: FlowGroup): FlowTransform[] => {
    const can = flows.filter((flow) => flow.group === group).flatMap(transformsOf);
    return FLOW_TRANSFORMS.filter((transform) => can.includes(transform));
  };
  return (
    <>
      {GROUPS.filter((group) => flows.some((flow) => flow.group === group)).map((group) => (
        <label key={group} className={styles.choice}>
          {words.flow[group]}
          <select value={transforms[group] ?? 'level'} onChange={({ target }) => choose(group, target.value)}>
            {offered(group).map((transform) => (
              <option key={transform} value={transform}>
                {words.transforms[transform]}
              </option>
            ))}
          </select>
        </label>
      ))}
      {indexed.length > 0 && firstBase === undefined && <p className={notes.warning}>{words.noBase}</p>}
      {firstBase !== undefined && (
        <label className={styles.choice}>
          {words.base}
          <select value={base ?? ''} onChange={({ target }) => session.change({ base: target.value || undefined })}>
            <option value="">{words.firstBase(firstBase)}</option>
            {bases.map((label) => (
              <option key={label} value={label}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}
