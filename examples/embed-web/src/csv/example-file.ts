/** Loads the made-up schools that come with the page. */
export async function loadExample(): Promise<File> {
  const { default: text } = await import("../../../score-a-csv/assessments.csv?raw");
  return new File([text], "assessments.csv", { type: "text/csv" });
}
