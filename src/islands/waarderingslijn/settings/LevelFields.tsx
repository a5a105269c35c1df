import type { Timeline } from '../../../model/line/timeline';
import { useTexts } from '../texts';
import type { Commands } from '../useEditing';
import { NumberField } from './NumberField';

/** The timeline of which the assumptions are shown, and the ways to change it. */
export interface SettingsProps {
  readonly timeline: Timeline;
  readonly commands: Commands;
}

/** Levels are written on 0..100. */
const LEVEL = { unit: 100, low: 0, high: 100 };

/** Where both series start, and the two bounds. */
export function LevelFields({ timeline: { start, settings }, commands: { set } }: SettingsProps) {
  const { settings: words } = useTexts().words;
  const setStart = (series: 'personal' | 'business') => (level: number) =>
    set((now) => ({ ...now, start: { ...now.start, [series]: level } }), series);
  const setBound = (bound: 'euphoria' | 'critical') => (level: number) =>
    set((now) => ({ ...now, settings: { ...now.settings, [bound]: level } }), bound);
  return (
    <>
      <NumberField label={words.personal} value={start.personal} {...LEVEL} onChange={setStart('personal')} />
      <NumberField label={words.business} value={start.business} {...LEVEL} onChange={setStart('business')} />
      <NumberField
        label={words.euphoria}
        value={settings.euphoria}
        {...LEVEL}
        refuse={(level) => (level > settings.critical ? undefined : words.euphoriaTooLow)}
        onChange={setBound('euphoria')}
      />
      <NumberField
        label={words.critical}
        value={settings.critical}
        {...LEVEL}
        refuse={(level) => (level < settings.euphoria ? undefined : words.criticalTooHigh)}
        onChange={setBound('critical')}
      />
    </>
  );
}
