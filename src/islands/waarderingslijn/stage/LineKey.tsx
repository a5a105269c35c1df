import { ROLES } from '../../../model/role';
import { IncidentSign } from '../../IncidentSign';
import { useTexts } from '../texts';
import type { Whose } from '../view';

/** What the signs and the lines in the chart stand for. */
export function LineKey({ whose }: { whose: Whose }) {
  const { signs, words } = useTexts();
  return (
    <p class="line-key">
      <span>
        <IncidentSign sign={1} /> {signs.positive}
      </span>
      <span>
        <IncidentSign sign={-1} /> {signs.negative}
      </span>
      {whose === 'both' &&
        ROLES.map((party) => (
          <span key={party}>
            <svg class={`line-sample ${party}`} viewBox="0 0 32 8" aria-hidden="true" focusable="false">
              <path d="M1 4h30" />
            </svg>
            {words.key[party]}
          </span>
        ))}
    </p>
  );
}
