import type { Reactions } from '../../../model/result/reaction';
import { REACTIONS } from '../../../model/result/reaction';
import { Glyph } from '../../matrix/Glyph';
import { useTexts } from '../texts';

interface BarsProps {
  readonly own: Reactions;
  readonly other: Reactions;
  readonly names: Readonly<Record<'own' | 'other', string>>;
}

/** How strong each reaction was, for both parties: what the single dot cannot show. The table says the same in numbers. */
export function Bars({ own, other, names }: BarsProps) {
  const { words, reactions } = useTexts();
  const { result: resultWords } = words;
  return (
    <div class="bars">
      <p class="bars-title">
        <b>{resultWords.bars}</b> {resultWords.barsIntro}
      </p>
      <div class="bars-grid" aria-hidden="true">
        <div class="bars-key">
          <span>{names.own}</span>
          <span>{names.other}</span>
        </div>
        {REACTIONS.map((reaction) => (
          <div key={reaction} class="bars-row">
            <span class="named">
              <Glyph id={reaction} />
              {reactions[reaction].name}
            </span>
            <Bar value={own.bars[reaction]} party="own" />
            <Bar value={other.bars[reaction]} party="other" />
          </div>
        ))}
      </div>
    </div>
  );
}

function Bar({ value, party }: { value: number | undefined; party: 'own' | 'other' }) {
  return (
    <svg class="bar" height="10" width="100%">
      <line x1="0" x2="100%" y1="9.5" y2="9.5" />
      {value === undefined ? (
        <text x="0" y="8">
          –
        </text>
      ) : (
        <rect class={party} x="1" y="1" width={`${Math.max(0, value * 98)}%`} height="7.5" />
      )}
    </svg>
  );
}
