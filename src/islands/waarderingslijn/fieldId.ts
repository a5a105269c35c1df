/** The id of a field in the row of an incident. */
export const fieldId = (id: string, field: string): string => `${id}-${field}`;
