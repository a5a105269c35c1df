/** What a JSON file of this site holds; rejects where it cannot be had, and then asks again the next time. */
export async function readJsonFile(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json() as Promise<unknown>;
}
