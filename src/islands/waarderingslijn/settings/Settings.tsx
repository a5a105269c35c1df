import type { Timeline } from '../../../model/timeline';
import { emptyTimeline } from '../../../model/timeline';
import { useTexts } from '../texts';
import type { Commands } from '../useEditing';
import { MonthField } from './MonthField';
import { NumberField } from './NumberField';

interface SettingsProps {
  readonly timeline: Timeline;
  readonly commands: Commands;
}

/** The assumptions that the reader may change, and the months that are shown. */
export function Settings({ timeline, commands }: SettingsProps) {
  const { settings: words } = useTexts().words;
  const { start, settings, from, until } = timeline;
  const { set } = commands;
  const reset = () =>
    set(({ incidents, name, from, until }) => ({
      ...emptyTimeline(from, until),
      ...(name === undefined ? {} : { name }),
      incidents,
    }));
  const percent = { unit: 100, low: 0, high: 100 };
  const bound = (name: 'euphoria' | 'critical') => (value: number) =>
    set((now) => ({ ...now, settings: { ...now.settings, [name]: value } }), name);
  const level = (name: 'personal' | 'business') => (value: number) =>
    set((now) => ({ ...now, start: { ...now.start, [name]: value } }), name);
  return (
    <section class="part">
      <h2>{words.title}</h2>
      <div class="part-body line-settings">
        <p>{words.intro}</p>
        <div class="settings-fields">
          <NumberField
            label={words.personal}
            value={start.personal}
            {...percent}
            onChange={level('personal')}
          />
          <NumberField
            label={words.business}
            value={start.business}
            {...percent}
            onChange={level('business')}
          />
          <NumberField
            label={words.euphoria}
            value={settings.euphoria}
            {...percent}
            refuse={(value) => (value > settings.critical ? undefined : words.euphoriaTooLow)}
            onChange={bound('euphoria')}
          />
          <NumberField
            label={words.critical}
            value={settings.critical}
            {...percent}
            refuse={(value) => (value < settings.euphoria ? undefined : words.criticalTooHigh)}
            onChange={bound('critical')}
          />
          <NumberField
            label={words.loss}
            hint={words.lossHint}
            value={settings.loss}
            unit={1}
            low={1}
            high={2}
            step={0.1}
            onChange={(loss) => set((now) => ({ ...now, settings: { ...now.settings, loss } }), 'loss')}
          />
          <MonthField
            label={words.from}
            value={from}
            refuse={(month) => (month < until ? undefined : words.untilTooEarly)}
            onChange={(month) => set((now) => ({ ...now, from: month }))}
          />
          <MonthField
            label={words.until}
            hint={words.rangeHint}
            value={until}
            refuse={(month) => (month > from ? undefined : words.untilTooEarly)}
            onChange={(month) => set((now) => ({ ...now, until: month }))}
          />
        </div>
        <button type="button" class="plain-button" onClick={reset}>
          {words.reset}
        </button>
      </div>
    </section>
  );
}
