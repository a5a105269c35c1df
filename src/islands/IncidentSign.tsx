/** The sign of an incident, as on the line: a hollow triangle up, or a filled one down. The words stand beside it. */
export function IncidentSign({ sign }: { sign: 1 | -1 }) {
  return (
    <svg class="incident-sign" viewBox="0 0 14 14" aria-hidden="true">
      {sign > 0 ? (
        <path class="marker-positive" d="M7 1.8L12.6 12H1.4z" />
      ) : (
        <path class="marker-negative" d="M7 12.2L12.6 2H1.4z" />
      )}
    </svg>
  );
}
